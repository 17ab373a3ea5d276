package governance

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// TestEverySliceOfFactsHasALine: a kind without a line in the table is neither
// counted, nor merged, nor hidden.
func TestEverySliceOfFactsHasALine(t *testing.T) {
	facts := slicesOfRecords{reflect.ValueOf(&Facts{}).Elem()}
	if facts.NumField() != int(KindCount)-1 {
		t.Errorf("%d slices of records, %d kinds", facts.NumField(), KindCount-1)
	}
	for i := range facts.NumField() {
		field, k := facts.Type().Field(i), Kind(i+1)
		if want := field.Type.Elem().Name(); k.String() != want {
			t.Errorf("%s: the line is that of %q", want, k)
		}
		if want := strings.ToLower(field.Name[:1]) + field.Name[1:]; k.Plural() != want {
			t.Errorf("%s: programs read %q", want, k.Plural())
		}
		f := Facts{}
		slice := reflect.ValueOf(&f).Elem().Field(i)
		slice.Set(reflect.MakeSlice(slice.Type(), 1, 1))
		if k.Len(&f) != 1 {
			t.Errorf("%s: the line reads another slice", k)
		}
	}
}

// notReferences are identities that name no record.
var notReferences = []string{
	"Group.Absorbed", "RoleGrant.Account", "Consultation.Mechanisms.ID", "Contribution.Mechanism",
}

// TestEveryIdentityIsAReference: when the line of a kind forgets an identity,
// merging groups does not rename it, and the record that it names can be
// voided.
func TestEveryIdentityIsAReference(t *testing.T) {
	for i := range int(KindCount) - 1 {
		k, f, want := Kind(i+1), Facts{}, []ID(nil)
		slice := reflect.ValueOf(&f).Elem().Field(i)
		one := reflect.New(slice.Type().Elem()).Elem()
		identify(one, k.String(), func(path string) ID {
			if strings.HasSuffix(path, ".Record.ID") || slices.Contains(notReferences, path) {
				return 1
			}
			want = append(want, ID(len(want)+2))
			return ID(len(want) + 1)
		})
		slice.Set(reflect.Append(slice, one))
		if got := f.References(); !slices.Equal(got, want) {
			t.Errorf("%s refers to %v, and has the identities %v", k, got, want)
		}
	}
}

// identify gives an identity to every place for one in a record.
func identify(v reflect.Value, path string, next func(path string) ID) {
	switch {
	case v.Type() == reflect.TypeFor[ID]():
		v.SetUint(uint64(next(path)))
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		identify(v.Index(0), path, next)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() {
				identify(v.Field(i), path+"."+field.Name, next)
			}
		}
	}
}

func TestHistoryHasWordsOfEveryPrivateVerb(t *testing.T) {
	seen := map[string]Kind{}
	for k := range Kinds() {
		for _, verb := range k.Verbs() {
			if _, known := words[verb]; !known {
				t.Errorf("%s: no words for %s", k, verb)
			}
			if other, twice := seen[verb]; twice {
				t.Errorf("%s tells of %s and of %s", verb, other, k)
			}
			seen[verb] = k
			if KindOfVerb(verb) != k {
				t.Errorf("%s tells of %s, want %s", verb, KindOfVerb(verb), k)
			}
		}
		if private := k.Privacy() != PrivacyNone; private != (len(k.Verbs()) > 0) || (k.Privacy() == PrivacyShareable) != (k.Fact() != "") {
			t.Errorf("%s: privacy %d, fact %q, verbs %v", k, k.Privacy(), k.Fact(), k.Verbs())
		}
	}
	if k := KindOfVerb("registerGroup"); k != NoKind {
		t.Errorf("to register a group tells of %s", k)
	}
}

// Identities of the records of oneOfSomeKinds.
const (
	ofTopic ID = iota + 1
	ofOrganization
	ofCoalition
	ofSeat
	ofTenure
	ofMeeting
	ofOther
)

func oneOfSomeKinds() Facts {
	is := func(id ID) Record { return Record{ID: id} }
	return Facts{
		Topics:      []Topic{{Record: is(ofTopic)}, {Record: is(ofOther), Broader: []ID{ofTopic}}},
		Groups:      []Group{{Record: is(ofOrganization), Topics: []ID{ofTopic}}, {Record: is(ofCoalition)}},
		Memberships: []Membership{{Record: is(ofOther + 1), Member: ofOrganization, Group: ofCoalition, Mandate: Mandate{Topics: []ID{ofTopic}}}},
		Seats:       []Seat{{Record: is(ofSeat), Body: ofCoalition}},
		Tenures:     []Tenure{{Record: is(ofTenure), Seat: ofSeat, Holder: ofOrganization}},
		Supports:    []Support{{Record: is(ofOther + 2), On: ofTenure}},
		Persons:     []Person{{Record: is(ofOther + 3)}},
		Delegations: []Delegation{{Record: is(ofOther + 4), Seat: ofSeat, Holder: ofOrganization, Person: ofOther + 3, SuppliedBy: ofCoalition}},
		Meetings:    []Meeting{{Record: is(ofMeeting), Body: ofCoalition}},
		Attendances: []Attendance{{Record: is(ofOther + 5), Meeting: ofMeeting, Seat: ofSeat}},
		Incidents:   []Incident{{Record: is(ofOther + 6), Group: ofCoalition}},
	}
}

func TestOwners(t *testing.T) {
	f := oneOfSomeKinds()
	owners := func(k Kind) (out []ID) {
		for _, id := range k.Owners(&f, 0) {
			out = append(out, id)
		}
		return out
	}
	for _, c := range []struct {
		kind   Kind
		owners []ID
	}{
		{KindMembership, []ID{ofOrganization, ofCoalition}},
		{KindTenure, []ID{ofOrganization, ofSeat}},
		{KindSupport, []ID{ofTenure}},
		{KindDelegation, []ID{ofOrganization}},
		{KindAttendance, []ID{ofMeeting}},
		{KindGroup, nil},
		{KindTopic, nil},
	} {
		if got := owners(c.kind); !slices.Equal(got, c.owners) {
			t.Errorf("%s: owned by %v", c.kind, got)
		}
	}
	tenure, support, incident := OwnerOf[Tenure](), OwnerOf[Support](), OwnerOf[Incident]()
	if a, b, c := tenure(&f.Tenures[0]), support(&f.Supports[0]), incident(&f.Incidents[0]); a != ofOrganization || b != 0 || c != ofCoalition {
		t.Errorf("a tenure is of %d, a support of %d, an incident of %d", a, b, c)
	}
}

func TestRecordsByPosition(t *testing.T) {
	f := oneOfSomeKinds()
	if k := KindFor[Group](); k != KindGroup || SliceOf[Group]()(&f) != &f.Groups {
		t.Errorf("groups are of the kind %s", k)
	}
	if r := KindGroup.Record(&f, 1); r.ID != ofCoalition || KindGroup.Index(&f, ofCoalition) != 1 || KindGroup.Index(&f, ofSeat) != -1 {
		t.Errorf("the group at 1 is %d; found at %d", r.ID, KindGroup.Index(&f, ofCoalition))
	}
}

// TestRenamedLeavesWhatWasThere: copies of a record share its lists of
// references.
func TestRenamedLeavesWhatWasThere(t *testing.T) {
	f := oneOfSomeKinds()
	renamed := f.Renamed(ofTopic, 77)
	if got := f.Groups[0].Topics[0]; got != ofTopic {
		t.Errorf("the group's topic became %d", got)
	}
	if got := renamed.Groups[0].Topics[0]; got != 77 || renamed.Len() != 3 {
		t.Errorf("renamed to %d in %d records, want a group, a membership and a narrower topic", got, renamed.Len())
	}
}
