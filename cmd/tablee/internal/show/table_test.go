package show

import (
	"bytes"
	"testing"
)

func TestTableIsAligned(t *testing.T) {
	table := table{head: []string{"Nom", "Heures", "Note"}, right: []bool{false, true}}
	table.row("Été", "12", "")
	table.row("Hiver", "3", "x")
	var out bytes.Buffer
	if err := table.write(&out); err != nil {
		t.Fatal(err)
	}
	if want := "Nom    Heures  Note\nÉté        12\nHiver       3  x\n"; out.String() != want {
		t.Errorf("%q", out.String())
	}
}
