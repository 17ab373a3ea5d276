package network_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/rule"
	"tablee/network"
	"tablee/network/networktest"
)

// TestJudgeSeesWhatTheWholeNetworkWould: a command is accepted or refused on
// what hangs on its subjects, for the same reasons and with the same records
// as on all the facts.
func TestJudgeSeesWhatTheWholeNetworkWould(t *testing.T) {
	accepted, refused := map[string]int{}, map[string]int{}
	for round := range networktest.Rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := networktest.NewDrawer(t, networktest.DrawWorld(t))
				n := network.Build(1, d.Facts.Clone())
				today := networktest.WorldStart + governance.Date(d.UpTo(networktest.WorldDays, "today"))
				for range 25 {
					c := d.Command()
					got, err := n.Judge(c, today)
					want, wantErr := judgedByAll(n.FactsForImport(), c, today)
					if diff := cmp.Diff(reasons(wantErr), reasons(err)); diff != "" {
						t.Fatalf("%s %+v (-all facts +Judge):\n%s", c.Verb(), c, diff)
					}
					if diff := cmp.Diff(want.Writes, got.Writes, cmp.AllowUnexported(governance.PartialDate{})); err == nil && diff != "" {
						t.Fatalf("%s %+v writes (-all facts +Judge):\n%s", c.Verb(), c, diff)
					}
					if err == nil {
						accepted[c.Verb()]++
					} else {
						refused[c.Verb()]++
					}
				}
			})
		})
	}
	for verb := range refused {
		if accepted[verb] == 0 {
			t.Errorf("no %s was accepted: the drawn commands say nothing of it", verb)
		}
	}
	if len(refused) < 20 {
		t.Errorf("only %v were refused", refused)
	}
}

// judgedByAll judges a command on all the facts.
func judgedByAll(facts governance.Facts, c command.Command, today governance.Date) (command.Effect, error) {
	effect, err := c.Apply(command.Moment{Facts: facts, Today: today})
	if err != nil {
		return effect, err
	}
	effect.Writes.Sort()
	var refusals governance.Refusals
	for _, f := range rule.Breaks(facts, effect.Writes) {
		refusals = append(refusals, f.Error)
	}
	if len(refusals) > 0 {
		return effect, refusals
	}
	return effect, nil
}

// reasons are what an error refuses for, in order, each once.
func reasons(err error) []string {
	var out []string
	refusals, several := errors.AsType[governance.Refusals](err)
	if one, ok := errors.AsType[*governance.Error](err); !several && ok {
		refusals = governance.Refusals{one}
	}
	for _, r := range refusals {
		out = append(out, fmt.Sprint(r.Code, " ", r.Detail))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
