package command_test

import (
	"testing"

	"tablee/governance/command"
)

func TestErasePerson(t *testing.T) {
	at := moment()
	effect, err := command.ErasePerson{Edit: edit(7), Person: person}.Apply(at)
	if err != nil || len(effect.Writes.Persons) != 1 {
		t.Fatalf("%+v, %v", effect.Writes, err)
	}
	if p := effect.Writes.Persons[0]; p.ID != person || p.Name != "" || p.Identifiers != nil {
		t.Errorf("left: %+v", p)
	}
	if len(effect.Fill) > 0 || at.Persons[0].Name == "" {
		t.Errorf("told %v, of %+v", effect.Fill, at.Persons[0])
	}
	areRefused(t,
		refused{"a version that is past", command.ErasePerson{Edit: edit(6), Person: person}, "expectedVersion", "conflict"},
		refused{"nobody", command.ErasePerson{Edit: edit(7), Person: unknown}, "person", "unknownReference"},
	)
}
