package graph_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command/drawn"
	"tablee/governance/hours"
	"tablee/graph"
	"tablee/graph/graphtest"
	"tablee/network"
	"tablee/network/networktest"
)

// sequences is how many sequences of changes are drawn.
func sequences() int {
	if os.Getenv("TABLEE_SOAK") != "" {
		return 1000
	}
	return 50
}

// TestSequencesOfCommands: after any sequence of commands, the process that
// wrote them, another that caught up now and then, and one that starts now all
// know the same, and answer alike. Each sequence goes on from the one before.
func TestSequencesOfCommands(t *testing.T) {
	g := graphtest.Empty(t)
	facts := networktest.Example(t, "four-tables")
	if _, err := g.Write(t.Context(), governance.Change{Key: "world", All: true}, always(facts)); err != nil {
		t.Fatal(err)
	}
	seed := rand.Uint64()
	p := processes{T: t, writer: opened(t, g), reader: opened(t, g), graph: g, chance: rand.New(rand.NewPCG(seed, 0)), accepted: map[string]int{}}
	p.drawing.Days = governance.Period{From: governance.NewDate(2024, 1, 1), Until: governance.NewDate(2026, 1, 1)}
	for n := range sequences() {
		for range 10 + p.chance.IntN(20) {
			p.ask()
		}
		p.compare()
		if t.Failed() {
			t.Fatalf("sequence %d of the seed %d, after %d commands", n, seed, p.drawing.Count)
		}
	}
	t.Logf("%d commands were asked, accepted %v", p.drawing.Count, p.accepted)
	if int(p.writer.Now().Version()) < sequences() {
		t.Error("hardly anything was accepted")
	}
	expectSoundLedger(t, g)
}

// processes are two on one graph: one that writes, and one that reads after it.
type processes struct {
	*testing.T
	writer, reader *network.Live
	graph          *graph.Graph
	drawing        drawn.Drawing
	chance         *rand.Rand
	accepted       map[string]int
}

func opened(t *testing.T, g *graph.Graph) *network.Live {
	t.Helper()
	live, err := network.Open(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return live
}

// ask has the writer do what a drawn command asks, if it may be done; now and
// then the reader catches up.
func (p *processes) ask() {
	p.drawing.Facts = p.writer.Now().FactsForImport()
	c := p.drawing.Example(p.chance.Int())
	change := governance.Change{Key: c.Key(), Verb: c.Verb(), Note: &governance.HistoryNote{}}
	_, _, err := p.writer.Write(p.Context(), change, func(n *network.Network) (governance.Facts, error) {
		effect, err := n.Judge(c, governance.NewDate(2025, 6, 1))
		*change.Note = effect.HistoryNote
		return effect.Writes, err
	})
	if err != nil && !refused(err) {
		p.Fatalf("%s %+v: %v", c.Verb(), c, err)
	}
	if err == nil {
		p.accepted[c.Verb()]++
	}
	if p.chance.IntN(2) == 0 {
		if _, err := p.reader.CatchUp(p.Context()); err != nil {
			p.Fatal(err)
		}
	}
}

// refused reports whether an error says that something may not be.
func refused(err error) bool {
	if _, several := errors.AsType[governance.Refusals](err); several {
		return true
	}
	switch governance.CodeOf(err) {
	case governance.CodeBadUserInput, governance.CodeNotFound, governance.CodeConflict:
		return true
	}
	return false
}

// compare has the writer, the reader and a process that starts now tell all.
func (p *processes) compare() {
	facts, version, err := p.graph.Facts(p.Context())
	if err != nil {
		p.Fatal(err)
	}
	want := told(p.T, network.Build(version, facts))
	behind, err := p.reader.CatchUp(p.Context())
	if err != nil {
		p.Fatal(err)
	}
	for who, n := range map[string]*network.Network{"the writer": p.writer.Now(), "the reader": behind} {
		if n.Version() != version {
			p.Errorf("%s is at version %d, the graph at %d", who, n.Version(), version)
		}
		if diff := cmp.Diff(facts, n.FactsForImport(), cmp.AllowUnexported(governance.PartialDate{})); diff != "" {
			p.Errorf("%s knows otherwise than the graph (-graph +network):\n%s", who, diff)
		}
		if diff := cmp.Diff(want, told(p.T, n)); diff != "" {
			p.Errorf("%s answers otherwise than one that starts now (-starts +is):\n%s", who, diff)
		}
	}
}

// told is what a network tells of every group: its names, who it belongs to,
// where it sits, and what that costs.
func told(t *testing.T, n *network.Network) []string {
	v := network.NewView(n, access.Deployment(), governance.French, governance.NewDate(2025, 6, 1))
	groups, err := v.Groups(nil, network.ByName, nil, 100, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := []string{fmt.Sprint(groups.TotalCount(), " groups")}
	for _, g := range groups.Nodes() {
		members, membersErr := g.Members(nil, 100, nil)
		tenures, tenuresErr := g.Tenures(nil, 100, nil)
		load, loadErr := g.RepresentationLoad(governance.Period{From: governance.NewDate(2025, 1, 1), Until: governance.NewDate(2026, 1, 1)}, hours.Committed)
		if membersErr != nil || tenuresErr != nil || loadErr != nil {
			t.Fatal(membersErr, tenuresErr, loadErr)
		}
		line := fmt.Sprint(g.ID(), " ", g.Name().Text(nil), " of ", members.TotalCount(), ":")
		for _, m := range members.Nodes() {
			line += fmt.Sprint(" ", m.Member().ID(), m.InForce(nil))
		}
		for _, x := range tenures.Nodes() {
			line += fmt.Sprint(" ", x.Seat().Body().ID(), x.InForce(nil))
		}
		out = append(out, fmt.Sprint(line, " ", number(load.DirectHours()), load.Complete(), len(load.Lines())))
	}
	return append(out, toldOfConsultations(t, v)...)
}

// toldOfConsultations is what a network tells of every consultation: who was
// asked, what was said, heard, proposed and answered; and of every statement.
func toldOfConsultations(t *testing.T, v *network.View) []string {
	all, err := v.Consultations(nil, 100, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range all.Nodes() {
		invited, invitedErr := c.Invitations(100, nil)
		said, saidErr := c.Contributions(100, nil)
		heard, heardErr := c.Observations(100, nil)
		proposed, proposedErr := c.ProposedActions(100, nil)
		if err := errors.Join(invitedErr, saidErr, heardErr, proposedErr); err != nil {
			t.Fatal(err)
		}
		line := fmt.Sprint(c.ID(), " ", c.Title().Text(nil), " ", invited.TotalCount(), said.TotalCount(), heard.TotalCount(), proposed.TotalCount())
		for _, x := range said.Nodes() {
			o := x.Outcome()
			line += fmt.Sprint(" ", x.ID(), len(o.Observations()), len(o.ProposedActions()))
		}
		out = append(out, fmt.Sprint(line, " ", len(c.Drafts()), len(c.Mechanisms()), len(c.Unanswered()), len(c.Statements())))
	}
	statements, err := v.Statements(100, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements.Nodes() {
		signed, err := s.Signatures(100, nil)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprint(s.ID(), " ", s.Title().Text(nil), " ", signed.TotalCount()))
	}
	return out
}

// number writes a figure, or that it is not known.
func number(x *float64) string {
	if x == nil {
		return "unknown"
	}
	return fmt.Sprint(*x)
}
