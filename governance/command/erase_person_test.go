package command_test

import (
	"testing"

	"tablee/governance/command"
)

func TestErasePerson(t *testing.T) {
	at := moment()
	deed, err := command.ErasePerson{Edit: edit(7), Person: person}.Apply(at)
	if err != nil || len(deed.Writes.Persons) != 1 {
		t.Fatalf("%+v, %v", deed.Writes, err)
	}
	if p := deed.Writes.Persons[0]; p.ID != person || p.Name != "" || p.Identifiers != nil {
		t.Errorf("left: %+v", p)
	}
	if len(deed.Told) > 0 || at.Persons[0].Name == "" {
		t.Errorf("told %v, of %+v", deed.Told, at.Persons[0])
	}
	areRefused(t,
		refused{"a version that is past", command.ErasePerson{Edit: edit(6), Person: person}, "expectedVersion", "conflict"},
		refused{"nobody", command.ErasePerson{Edit: edit(7), Person: unknown}, "person", "unknownReference"},
	)
}
