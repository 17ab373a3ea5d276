package network_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
	"tablee/network"
	"tablee/network/networktest"
)

// TestErasureChangesNoFigure: whoever's name is removed, every answer but the
// name is what it was.
func TestErasureChangesNoFigure(t *testing.T) {
	erased := 0
	rapid.Check(t, func(t *rapid.T) {
		d := networktest.NewDrawer(t, networktest.DrawWorld(t))
		if len(d.Facts.Persons) == 0 {
			return
		}
		n, period := network.Build(1, d.Facts.Clone()), governance.Period{From: networktest.WorldStart, Until: networktest.WorldStart + networktest.WorldDays}
		person := networktest.PickOne(d, "erased", d.Facts.Persons)
		effect, err := n.Judge(command.ErasePerson{Edit: command.Edit{Request: command.Request{IdempotencyKey: "erased"}, ExpectedVersion: 1}, Person: person.ID}, networktest.WorldStart)
		if err != nil {
			t.Fatal(err)
		}
		after := n.With(1, effect.Writes.Stamped(1))
		if diff := cmp.Diff(answers(t, n, period), answers(t, after, period)); diff != "" {
			t.Fatalf("after %d was erased:\n%s", person.ID, diff)
		}
		view := network.NewView(after, access.Deployment(), governance.French, networktest.WorldStart)
		if text, err := view.ExportPerson(person.ID); err != nil || person.Name != "" && strings.Contains(text, person.Name) {
			t.Fatalf("left: %s, %v", text, err)
		}
		erased++
	})
	if erased == 0 {
		t.Error("nobody was erased")
	}
}

// TestExportOfAPerson: all that is kept of somebody is told to those who run the
// deployment; to who coordinates the holder, without the rolls of the body.
func TestExportOfAPerson(t *testing.T) {
	f := crowd(3)
	f.Persons = []governance.Person{{Record: is(6000), Name: "Camille Roy", Consent: governance.Consent{Given: governance.PartialDateOf(governance.NewDate(2024, 1, 1))}, Identifiers: []governance.Identifier{{Scheme: "roll", Value: "7"}}}}
	f.Delegations = []governance.Delegation{{
		Record: is(6001), Seat: f.Tenures[1].Seat, Holder: f.Tenures[1].Holder, Person: 6000, Kind: governance.Titular, SeatedAs: governance.SeatedAsVolunteer,
		Interval: governance.Interval{Since: governance.PartialDateOf(governance.NewDate(2024, 2, 1))}, EndReason: governance.LocalizedText{Fr: "départ"},
	}}
	f.Meetings = []governance.Meeting{{Record: is(6002), Body: 1, Date: governance.NewDate(2024, 3, 1), Status: governance.Held}}
	f.Attendances = []governance.Attendance{{Record: is(6003), Meeting: 6002, Seat: f.Tenures[1].Seat, Person: 6000, Status: governance.RemotePresent}}
	f.Sort()
	text, err := seenBy(access.Deployment(), f).ExportPerson(6000)
	if err != nil {
		t.Fatal(err)
	}
	var got, want any
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	const expected = `{"id": "ID", "name": "Camille Roy", "pseudonym": false, "consent": {"given": "2024-01-01", "withdrawn": ""}, "identifiers": [{"scheme": "roll", "value": "7"}], "source": null,
		"delegations": [{"holder": "Organisme 0000000000002", "body": "Table", "kind": "TITULAR", "seatedAs": "VOLUNTEER", "suppliedBy": "Organisme 0000000000002", "since": "2024-02-01", "until": null, "endReason": "départ"}],
		"attendance": [{"body": "Table", "date": "2024-03-01", "status": "REMOTE"}]}`
	if err := json.Unmarshal([]byte(strings.Replace(expected, `"ID"`, `"`+governance.ID(6000).String()+`"`, 1)), &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	own, err := seenBy(acting(governance.RoleGrant{Role: governance.RoleCoordinator, Group: 1001}), f).ExportPerson(6000)
	if err != nil || !strings.Contains(own, "Camille Roy") || !strings.Contains(own, `"attendance":[]`) {
		t.Errorf("the holder's coordinator: %s, %v", own, err)
	}
	for _, actor := range []access.Actor{access.Anyone(), acting(governance.RoleGrant{Role: governance.RoleAuditor}), acting(governance.RoleGrant{Role: governance.RoleCoordinator, Group: 1}), acting(governance.RoleGrant{Role: governance.RoleEditor, Group: 1001})} {
		_, hidden := seenBy(actor, f).ExportPerson(6000)
		_, nobody := seenBy(actor, f).ExportPerson(1)
		if governance.CodeOf(hidden) != governance.CodeNotFound || hidden.Error() != nobody.Error() {
			t.Errorf("%v, and of nobody %v", hidden, nobody)
		}
	}
}
