package command_test

import (
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func TestAppointDelegate(t *testing.T) {
	naming := command.Delegating{Request: request(), Tenure: tenure, Person: command.Somebody{Name: new("Camille Roy")}, SuppliedBy: other, Interval: command.Interval{Since: date("2025")}}
	effect, err := command.AppointDelegate{Delegating: naming}.Apply(moment())
	if err != nil {
		t.Fatal(err)
	}
	got, who := effect.Writes.Delegations[0], effect.Writes.Persons[0]
	if got.ID != naming.Object() || got.Seat != seat || got.Holder != holder || got.Person != who.ID || got.Kind != governance.Titular || got.SuppliedBy != other || who.Name != "Camille Roy" {
		t.Errorf("%+v of %+v", got, who)
	}
	if strings.Contains(strings.Join(effect.Fill, " "), "Camille") {
		t.Errorf("the history tells a name: %v", effect.Fill)
	}
	named := written(t, command.NameAlternate{Delegating: command.Delegating{Request: request(), Tenure: tenure, Person: command.Somebody{ID: new(person)}}})
	if got := named.Delegations[0]; got.Kind != governance.Alternate || got.Person != person || len(named.Persons) != 0 {
		t.Errorf("%+v", named)
	}
	again := command.Delegating{Request: request(), Tenure: tenure, Person: command.Somebody{ID: new(person)}}
	nobody, twoWays, stranger, nowhere := again, again, again, again
	nobody.Person = command.Somebody{}
	twoWays.Person.Name = new("Camille Roy")
	stranger.Person.ID = new(unknown)
	nowhere.Tenure = unknown
	areRefused(t,
		refused{"named already on these days", command.AppointDelegate{Delegating: again}, "person", "alreadyNamed"},
		refused{"nobody", command.AppointDelegate{Delegating: nobody}, "person", "exactlyOne"},
		refused{"known and new", command.NameAlternate{Delegating: twoWays}, "person", "exactlyOne"},
		refused{"an unknown person", command.NameAlternate{Delegating: stranger}, "person.id", "unknownReference"},
		refused{"no such tenure", command.AppointDelegate{Delegating: nowhere}, "tenure", "unknownReference"},
	)
}

func TestEndDelegation(t *testing.T) {
	got := written(t, command.EndDelegation{Edit: edit(7), Delegation: delegation, Ending: command.Ending{On: date("2025"), Reason: governance.LocalizedText{En: "moved"}}}).Delegations[0]
	if got.Until != date("2025") || got.EndReason.En != "moved" || got.Person != person {
		t.Errorf("%+v", got)
	}
	areRefused(t,
		refused{"no end", command.EndDelegation{Edit: edit(7), Delegation: delegation}, "on", "endRequired"},
		refused{"a version that is past", command.EndDelegation{Edit: edit(6), Delegation: delegation, Ending: command.Ending{On: date("2025")}}, "expectedVersion", "conflict"},
		refused{"no such delegation", command.EndDelegation{Edit: edit(7), Delegation: tenure, Ending: command.Ending{On: date("2025")}}, "delegation", "unknownReference"},
	)
}
