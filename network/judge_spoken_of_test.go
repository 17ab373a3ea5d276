package network_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance/command"
	"tablee/network"
	"tablee/network/networktest"
)

// TestWhatIsSpokenOfIsNotVoided: what hangs on a record is seen from the record
// alone, so that each is voided, or not, as one would who looks at all of them.
func TestWhatIsSpokenOfIsNotVoided(t *testing.T) {
	voided, kept := map[string]int{}, map[string]int{}
	for round := range networktest.Rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				f := networktest.Lawful(networktest.DrawWorld(t))
				n := network.Build(1, f.Clone())
				for _, id := range f.IDs() {
					c := command.VoidRecord{Edit: command.Edit{Request: command.Request{IdempotencyKey: "void"}, ExpectedVersion: 1}, Record: id}
					_, err := n.Judge(c, networktest.WorldStart)
					_, wantErr := judgedByAll(f, c, networktest.WorldStart)
					if diff := cmp.Diff(reasons(wantErr), reasons(err)); diff != "" {
						t.Fatalf("%s (-all facts +Judge):\n%s", id, diff)
					}
					if kind, _, _ := f.Record(id); err == nil {
						voided[kind]++
					} else {
						kept[kind]++
					}
				}
			})
		})
	}
	t.Logf("voided %v, kept %v", voided, kept)
	for _, kind := range []string{"Seat", "Tenure", "Meeting", "Contribution", "Observation", "Statement"} {
		if voided[kind] == 0 || kept[kind] == 0 {
			t.Errorf("%s: %d voided, %d kept: the worlds drawn show too little", kind, voided[kind], kept[kind])
		}
	}
}

// TestNothingSpeaksOfADuplicate: what spoke of a group speaks of the one that it
// is renamed to, whatever its kind.
func TestNothingSpeaksOfADuplicate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := networktest.DrawWorld(t)
		from, to := f.Groups[0].ID, f.Groups[1].ID
		renamed := f.Renamed(from, to)
		renamed.Sort()
		if after := f.With(renamed); after.ReferencesTo(from) != 0 {
			t.Fatalf("still speaks of %s: %+v", from, after)
		}
	})
}
