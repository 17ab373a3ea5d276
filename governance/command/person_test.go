package command_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

// TestNamingWithConsent: pseudonym and consent of a new person are kept with
// the person; for a known person they are refused here.
func TestNamingWithConsent(t *testing.T) {
	naming := command.Delegating{
		Request: request(), Tenure: tenure, Person: command.Somebody{Name: new("Camille Roy")}, SeatedAs: governance.SeatedAsUser,
		Pseudonym: true, Consent: date("2025-02"),
	}
	got := written(t, command.AppointDelegate{Delegating: naming})
	if p := got.Persons[0]; !p.Pseudonym || p.Consent.Given != date("2025-02") || got.Delegations[0].SeatedAs != governance.SeatedAsUser {
		t.Errorf("%+v of %+v", got.Delegations, p)
	}
	ahead := naming
	ahead.Consent = date("2025-10-02")
	areRefused(t, refused{"a consent to come", command.AppointDelegate{Delegating: ahead}, "consent", "consentAhead"})
	known := naming
	known.Person = command.Somebody{ID: new(person)}
	areRefused(t, refused{"of somebody known", command.NameAlternate{Delegating: known}, "person", "personKnown"})
}

// TestNamesAreInNoDigest: neither the digest of a request nor the identity of a
// new person reveals a name.
func TestNamesAreInNoDigest(t *testing.T) {
	named := func(name string) []command.Command {
		somebody := command.Somebody{Name: &name}
		return []command.Command{
			command.AppointDelegate{Delegating: command.Delegating{Request: request(), Tenure: tenure, Person: somebody}},
			command.DescribePerson{Edit: edit(7), Person: person, Name: command.Personal(name)},
			command.RecordAttendance{MeetingEdit: command.MeetingEdit{Edit: edit(7), Meeting: held}, Entries: []command.Entry{{Seat: new(seat), Status: governance.Present, Person: &somebody}}},
		}
	}
	others := named("Dominique Gagnon")
	for i, c := range named("Camille Roy") {
		one, err := json.Marshal(c)
		other, otherErr := json.Marshal(others[i])
		if err != nil || otherErr != nil || !bytes.Equal(one, other) || strings.Contains(string(one), "Camille") {
			t.Errorf("%s: %s and %s (%v, %v)", c.Verb(), one, other, err, otherErr)
		}
		for j, p := range written(t, c).Persons {
			if q := written(t, others[i]).Persons[j]; p.ID != q.ID || p.Name == q.Name {
				t.Errorf("%s: %s and %s", c.Verb(), p.ID, q.ID)
			}
		}
	}
}

func TestDescribePerson(t *testing.T) {
	got := written(t, command.DescribePerson{Edit: edit(7), Person: person, Name: "Camille", Pseudonym: true, Consent: date("2024")}).Persons
	if p := got[0]; p.Name != "Camille" || !p.Pseudonym || p.Consent != (governance.Consent{Given: date("2024")}) || p.ID != person {
		t.Errorf("%+v", got)
	}
	areRefused(t,
		refused{"a version that is past", command.DescribePerson{Edit: edit(6), Person: person, Name: "x"}, "expectedVersion", "conflict"},
		refused{"nobody", command.DescribePerson{Edit: edit(7), Person: unknown, Name: "x"}, "person", "unknownReference"},
	)
	ahead := command.DescribePerson{Edit: edit(7), Person: person, Name: "x", Consent: date("2025-11")}
	areRefused(t, refused{"a consent to come", ahead, "consent", "consentAhead"})
	at := moment()
	at.Persons[0].Identifiers = []governance.Identifier{{Scheme: "csv", Value: "Camille Roy"}}
	for pseudonym, left := range map[bool]int{true: 0, false: 1} {
		effect, err := command.DescribePerson{Edit: edit(7), Person: person, Name: "P-1", Pseudonym: pseudonym}.Apply(at)
		if err != nil || len(effect.Writes.Persons[0].Identifiers) != left {
			t.Errorf("pseudonym %t: %+v, %v", pseudonym, effect.Writes.Persons, err)
		}
	}
	at.Persons[0].Forget()
	if _, err := (command.DescribePerson{Edit: edit(7), Person: person, Name: "x"}).Apply(at); err == nil {
		t.Error("a name that was erased comes back")
	}
}

func TestWithdrawConsent(t *testing.T) {
	got := written(t, command.WithdrawConsent{Edit: edit(7), Person: person}).Persons[0]
	if !got.Nameless() || got.Consent.Withdrawn != governance.PartialDateOf(today) {
		t.Errorf("%+v", got)
	}
	at := moment()
	at.Persons[0].Consent.Given = date("2025-05")
	for on, want := range map[string]bool{"2025-06": true, "2025-05": true, "2025-04": false} {
		_, err := command.WithdrawConsent{Edit: edit(7), Person: person, On: date(on)}.Apply(at)
		if (err == nil) != want {
			t.Errorf("on %s: %v", on, err)
		}
	}
	at.Persons[0].Consent.Withdrawn = date("2025-07")
	if _, err := (command.WithdrawConsent{Edit: edit(7), Person: person}).Apply(at); err == nil {
		t.Error("it is withdrawn twice")
	}
	areRefused(t, refused{"nobody", command.WithdrawConsent{Edit: edit(7), Person: unknown}, "person", "unknownReference"})
}
