package network_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/command/drawn"
	"tablee/network"
	"tablee/network/networktest"
)

// TestCommandsInAnyOrder: whatever is asked, one thing after another, the
// network accepts what the model of all records accepts, and holds the same
// records afterwards; what comes of changes put over a network one by one
// answers as what is built of all records at once.
func TestCommandsInAnyOrder(t *testing.T) {
	accepted, refused := map[string]int{}, map[string]int{}
	for round := range networktest.Hundreds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				world := networktest.Lawful(networktest.DrawWorld(t))
				m, n := networktest.NewModel(world), network.Build(1, world.Clone())
				d := drawn.Drawing{Days: networktest.WorldPeriod}
				for range rapid.IntRange(1, 20).Draw(t, "commands") {
					d.Facts = m.Facts()
					c := d.Command(t)
					today := networktest.WorldPeriod.Until - governance.Date(rapid.IntRange(0, networktest.WorldDays).Draw(t, "days left")) // mostly late: what was is told
					next, err := judged(n, c, today)
					refusal := m.Do(c, today)
					if (err == nil) != (refusal == "") {
						t.Fatalf("%s %+v\nthe network: %v\nthe model: %s", c.Verb(), c, err, refusal)
					}
					if err != nil {
						refused[c.Verb()]++
						continue
					}
					accepted[c.Verb()]++
					n = next
					if diff := cmp.Diff(m.Facts(), n.FactsForImport(), cmp.AllowUnexported(governance.PartialDate{})); diff != "" {
						t.Fatalf("%s %+v comes to (-model +network):\n%s", c.Verb(), c, diff)
					}
				}
				built := network.Build(n.Version(), n.FactsForImport())
				if diff := cmp.Diff(answers(t, built, networktest.WorldPeriod), answers(t, n, networktest.WorldPeriod)); diff != "" {
					t.Fatalf("answers otherwise than built at once (-built +with):\n%s", diff)
				}
			})
		})
	}
	t.Logf("accepted %v, refused %v", accepted, refused)
	for _, c := range drawn.Kinds {
		if accepted[c.Verb()] == 0 {
			t.Errorf("%s was never accepted: its drawing says nothing", c.Verb())
		}
	}
}

// judged is the network after a command, as one that is live would hold it.
func judged(n *network.Network, c command.Command, today governance.Date) (*network.Network, error) {
	effect, err := n.Judge(c, today)
	if err != nil {
		return nil, err
	}
	version := n.Version() + 1
	return n.With(version, effect.Writes.Stamped(version)), nil
}
