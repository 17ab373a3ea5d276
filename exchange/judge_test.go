package exchange

import (
	"slices"
	"testing"

	"tablee/governance"
)

func readOver(t *testing.T, existing governance.Facts, files map[string]string) *Set {
	t.Helper()
	s, err := ReadFS(folder(files), existing, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func threeTables(t *testing.T) governance.Facts {
	return mustRead(t, "../testdata/three-tables", governance.Facts{}, Options{}).Facts
}

func TestJudge(t *testing.T) {
	for _, test := range []struct {
		reason     string
		files      map[string]string
		file       string
		line       int
		column     string
		detail     string
		acceptable bool // with cycles accepted
	}{
		{"a cycle inside the set", map[string]string{
			"groups.csv":      "id,kind,name_fr\nX,COALITION,X\nY,COALITION,Y\n",
			"memberships.csv": "member,group,since\nX,Y,2020-01-01\nY,X,2021-01-01\n",
		}, "memberships.csv", 3, "group", "membershipCycle", true},
		{"a cycle with what exists", map[string]string{"memberships.csv": "member,group,since\nK,A,2021-01-01\n"}, "memberships.csv", 2, "group", "membershipCycle", true},
		{"a member of itself", map[string]string{"memberships.csv": "member,group\nA,A\n"}, "memberships.csv", 2, "group", "ownMember", false},
		{"a seat held already", map[string]string{"tenures.csv": "seat,holder,since\nT2-1,B,2021-01-01\n"}, "tenures.csv", 2, "since", "overlappingTenure", false},
		{"a member already", map[string]string{"memberships.csv": "member,group,since\nA,K,2021-01-01\n"}, "memberships.csv", 2, "since", "overlappingMembership", false},
		{"an organ of nothing", map[string]string{"groups.csv": "id,kind,name_fr\nCA,ORGAN,Conseil\n"}, "groups.csv", 2, "", "notAnOrgan", false},
		{"before its group", map[string]string{
			"groups.csv": "id,kind,name_fr,founded\nN,ORGANIZATION,Neuf,2024\n", "tenures.csv": "seat,holder,since,until\nT2-1,N,2001-01-01,2002-01-01\n",
		}, "tenures.csv", 2, "since", "outsideLife", false},
		{"a delegate of who does not sit", map[string]string{"delegations.csv": "seat,holder,person\nT2-1,D,p\n"}, "delegations.csv", 2, "holder", "notHeldBy", false},
		{"a topic inside itself", map[string]string{"topics.csv": "id,kind,label_fr,broader\nx,field,X,y\ny,field,Y,x\n"}, "topics.csv", 2, "broader", "withinCycle", false},
	} {
		t.Run(test.reason, func(t *testing.T) {
			s := readOver(t, threeTables(t), test.files)
			for _, r := range s.Refusals {
				t.Fatalf("refused while reading: %s", r.Text(governance.English))
			}
			_, refusals := s.Judge(false)
			if !slices.ContainsFunc(refusals, func(r Refusal) bool {
				return r.File == test.file && r.Line == test.line && r.Column == test.column && r.Err.Detail == test.detail
			}) {
				t.Fatalf("got %+v", refusals)
			}
			for _, r := range refusals {
				readable(t, r.Err)
			}
			if _, refusals := s.Judge(true); (len(refusals) == 0) != test.acceptable {
				t.Errorf("with cycles accepted: %v", refusals)
			}
		})
	}
}

func TestOnlySomeFilesOverWhatExists(t *testing.T) {
	s := readOver(t, threeTables(t), map[string]string{"memberships.csv": "member,group,since,source\nD,K,2024,worked example\n"})
	changed, refusals := s.Judge(false)
	if len(refusals)+len(s.Refusals) != 0 || count(changed) != (counts{Memberships: 1}) {
		t.Errorf("%+v %v %v", count(changed), refusals, s.Refusals)
	}
}

// What files cannot say is kept: confirmations, identifiers of other schemes,
// columns that are absent.
func TestWhatFilesDoNotSayIsKept(t *testing.T) {
	existing := threeTables(t)
	confirmed := governance.PartialDateOf(governance.NewDate(2025, 5, 1))
	for i := range existing.Groups {
		g := &existing.Groups[i]
		g.Confirmed, g.Acronym = confirmed, "SIGLE"
		g.Identifiers = append([]governance.Identifier{{Scheme: "registre", Value: g.Identifiers[0].Value}}, g.Identifiers...)
	}
	for i := range existing.Tenures {
		existing.Tenures[i].BodyWord = governance.Word{Says: governance.AsRecorded, On: confirmed}
	}
	s := mustRead(t, "../testdata/three-tables", existing, Options{})
	if changed, _ := s.Judge(false); changed.Len() != 0 {
		t.Errorf("changed: %+v", count(changed))
	}
}

func TestRowsChangeOnlyWhatTheySay(t *testing.T) {
	s := readOver(t, threeTables(t), map[string]string{
		"groups.csv": "id,kind,name_fr,name_en,nature,level,meetings_per_year\nT1,ROUNDTABLE,Table 1,,COMMUNITY,REGIONAL,\n",
	})
	changed, refusals := s.Judge(false)
	if len(refusals) != 0 || count(changed) != (counts{Groups: 1, Cadences: 1}) {
		t.Fatalf("%+v %v", count(changed), refusals)
	}
	if got := changed.Groups[0].Name; got != (governance.LocalizedText{Fr: "Table 1"}) {
		t.Errorf("an emptied cell leaves %+v", got)
	}
	if c := changed.Cadences[0]; c.MeetingsPerYear != nil || *c.Hours != 2 {
		t.Errorf("cadence %+v", c)
	}
}

// After A and B were found to be one and merged into B, files that still name
// both are read as one, and the second import changes nothing.
func TestMergedDuplicatesKeepTheirIdentity(t *testing.T) {
	existing := threeTables(t)
	a, b := governance.IDOf("group", "import", "A"), governance.IDOf("group", "import", "B")
	existing.Groups = slices.DeleteFunc(existing.Groups, func(g governance.Group) bool { return g.ID == a })
	for i := range existing.Groups {
		if g := &existing.Groups[i]; g.ID == b {
			g.Identifiers = append(g.Identifiers, governance.Identifier{Scheme: "import", Value: "A"})
		}
	}
	existing.Memberships = slices.DeleteFunc(existing.Memberships, func(m governance.Membership) bool { return m.Member == a })
	existing.Capacities = slices.DeleteFunc(existing.Capacities, func(c governance.Capacity) bool { return c.Group == a })
	for i := range existing.Tenures {
		if existing.Tenures[i].Holder == a {
			existing.Tenures[i].Holder = b
		}
	}
	s := mustRead(t, "../testdata/three-tables", existing, Options{})
	changed, refusals := s.Judge(false)
	for _, r := range refusals {
		t.Errorf("refused: %s", r.Text(governance.English))
	}
	if len(changed.Groups)+len(changed.Tenures)+len(changed.Memberships) != 0 {
		t.Errorf("changed: %+v", count(changed))
	}
	merged := 0
	for _, n := range s.Notices {
		if n.Note.Detail == "csvMergedRow" {
			merged++
			readable(t, n.Note)
		}
	}
	if merged != 3 { // the group, its membership, its capacity
		t.Errorf("%d rows set aside: %v", merged, s.Notices)
	}
}
