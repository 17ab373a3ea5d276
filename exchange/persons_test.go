package exchange

import (
	"slices"
	"testing"

	"tablee/governance"
)

// byLabel has people known by what files call them, as no import does: for
// tests that compare readings.
func byLabel(label string) governance.ID { return governance.IDOf("person", label) }

const delegated = "seat,holder,person,kind,seated_as,consent,pseudonym\n"

// TestPeopleAreNotKnownByTheirNames: the identity of a person tells nothing of
// the name, and is the same when the file is read again.
func TestPeopleAreNotKnownByTheirNames(t *testing.T) {
	files := sitting(delegated + "T-1,A,Camille Roy,,STAFF,,\nT-2,B,Camille Roy,,,,\n")
	first, other := mustReadFiles(t, files, governance.Facts{}), mustReadFiles(t, files, governance.Facts{})
	if len(first.Facts.Persons) != 1 || len(first.Facts.Delegations) != 2 {
		t.Fatalf("%d people, %d delegations", len(first.Facts.Persons), len(first.Facts.Delegations))
	}
	if p := first.Facts.Persons[0]; p.ID == other.Facts.Persons[0].ID || p.ID == byLabel(p.Name) {
		t.Error("the identity is that of the name")
	}
	again := mustReadFiles(t, files, first.Facts)
	if changed := again.Facts.ChangedFrom(first.Facts); !changed.IsEmpty() {
		t.Errorf("read again, it changes %d records", changed.Len())
	}
}

// TestErasedStaysErased: a file that still has a name does not bring it back,
// nor put a second person in the place of the first.
func TestErasedStaysErased(t *testing.T) {
	files := sitting(delegated + "T-1,A,Camille Roy,,,,\nT-1,A,Dominique Gagnon,,,,\n")
	files["meetings.csv"] = "id,body,date,status,mode,hours,prep_hours\nm,T,2025-02-03,HELD,,,\n"
	files["attendance.csv"] = "meeting,seat,membership_of,status,person\nm,T-1,,PRESENT,Camille Roy\n"
	was := mustReadFiles(t, files, governance.Facts{}).Facts
	i := slices.IndexFunc(was.Persons, func(p governance.Person) bool { return p.Name == "Camille Roy" })
	was.Persons = slices.Clone(was.Persons)
	was.Persons[i].Forget()
	again := mustReadFiles(t, files, was)
	if changed := again.Facts.ChangedFrom(was); !changed.IsEmpty() || again.Facts.Len() < len(was.Delegations) {
		t.Errorf("read again, it changes %+v", changed)
	}
	notices := 0
	for _, n := range again.Notices {
		if n.Note.Detail == "csvErased" && n.Value == "" {
			notices++
		}
	}
	if notices != 1 {
		t.Errorf("%d notices: %+v", notices, again.Notices)
	}
}

// TestOrderOfRowsKeepsErased: a new row for somebody erased, before the one at
// which they stand, brings nobody back; nor does a real name in place of a
// pseudonym.
func TestOrderOfRowsKeepsErased(t *testing.T) {
	was := mustReadFiles(t, sitting(delegated+"T-2,B,Camille Roy,,,,\n"), governance.Facts{}).Facts
	for reason, spoil := range map[string]func(*governance.Person){
		"erased":      (*governance.Person).Forget,
		"a pseudonym": func(p *governance.Person) { p.Name, p.Pseudonym, p.Identifiers = "P-1", true, nil },
	} {
		there := was
		there.Persons = slices.Clone(was.Persons)
		spoil(&there.Persons[0])
		again := mustReadFiles(t, sitting(delegated+"T-1,A,Camille Roy,,,,\nT-2,B,Camille Roy,,,,\n"), there).Facts
		if len(again.Persons) != 0 || len(again.Delegations) != 2 || again.Delegations[0].Person != there.Persons[0].ID || again.Delegations[1].Person != there.Persons[0].ID {
			t.Errorf("%s: %+v, %+v", reason, again.Persons, again.Delegations)
		}
	}
}

// TestSensitivePeople: who sits as a user, a volunteer or a citizen is named
// with consent or by a pseudonym.
func TestSensitivePeople(t *testing.T) {
	for reason, c := range map[string]struct {
		row     string
		refused bool
	}{
		"staff":              {"T-1,A,p,,STAFF,,", false},
		"not declared":       {"T-1,A,p,,,,", false},
		"a user":             {"T-1,A,p,,USER,,", true},
		"a citizen":          {"T-1,A,p,,citizen,,", true},
		"a volunteer agrees": {"T-1,A,p,,VOLUNTEER,2025-03,", false},
		"a user's pseudonym": {"T-1,A,p,,USER,,oui", false},
		"no pseudonym":       {"T-1,A,p,,USER,,no", true},
	} {
		set := mustReadFiles(t, sitting(delegated+c.row+"\n"), governance.Facts{})
		_, refusals := set.Judge(false)
		got := slices.ContainsFunc(refusals, func(r Refusal) bool {
			return r.File == "delegations.csv" && r.Line == 2 && r.Err.Detail == "consentRequired"
		})
		if got != c.refused || len(refusals) > 0 != c.refused {
			t.Errorf("%s: refusals %+v", reason, refusals)
		}
	}
}

// TestConsentIsReadLater: a file may say of people who are known that they
// agree; an empty cell takes nothing back.
func TestConsentIsReadLater(t *testing.T) {
	was := mustReadFiles(t, sitting(delegated+"T-1,A,p,,,,\n"), governance.Facts{}).Facts
	is := mustReadFiles(t, sitting(delegated+"T-1,A,p,,USER,2025-03,vrai\n"), was).Facts
	if p := is.Persons[0]; !p.Pseudonym || p.Consent.Given.String() != "2025-03" || p.ID != was.Persons[0].ID {
		t.Errorf("%+v", p)
	}
	again := mustReadFiles(t, sitting(delegated+"T-1,A,p,,USER,,\n"), is).Facts
	if changed := again.ChangedFrom(is); !changed.IsEmpty() {
		t.Errorf("%+v", changed.Persons)
	}
}

// sitting are the files of two organizations that sit at a table, with what is
// said of their delegates.
func sitting(delegations string) map[string]string {
	files := network("seats.csv", "id,body\nT-1,T\nT-2,T\n")
	files["tenures.csv"], files["delegations.csv"] = "seat,holder\nT-1,A\nT-2,B\n", delegations
	return files
}

func mustReadFiles(t *testing.T, files map[string]string, existing governance.Facts) *Set {
	t.Helper()
	s := readOver(t, existing, files)
	for _, r := range s.Refusals {
		t.Fatalf("refused: %s", r.Text(governance.English))
	}
	return s
}
