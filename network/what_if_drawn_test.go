package network_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/networktest"
	"tablee/network/scenario"
)

// drawScenario draws changes of a world that are refused neither alone nor one
// after another, together with the records that they make.
func drawScenario(d *networktest.Drawer, period governance.Period) (changes []governance.ChangeInput, facts governance.Facts) {
	everything := sight.New(snapshot.Build(1, d.Facts.Clone()), access.Deployment())
	for range rapid.IntRange(0, 5).Draw(d.T, "changes") {
		with := append(slices.Clone(changes), d.Change())
		made, err := scenario.Suppose(everything, with, period)
		if err == nil {
			changes, facts = with, made
			continue
		}
		if code := governance.CodeOf(err); code != governance.CodeConflict && code != governance.CodeBadUserInput {
			d.Fatalf("%v", err)
		}
	}
	return changes, facts
}

// TestWhatIfIsThatOfTheChangedFacts: what a what-if says of loads and voices
// is what a network says that is built of the changed records at once; it says
// all that differs, and nothing else. Without changes that is nothing. Asking
// changes no fact.
func TestWhatIfIsThatOfTheChangedFacts(t *testing.T) {
	for round := range networktest.Rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := networktest.NewDrawer(t, networktest.DrawWorld(t))
				period := networktest.DrawPeriod(t)
				n := network.Build(1, d.Facts.Clone())
				changes, facts := drawScenario(d, period)
				on := networktest.WorldStart + governance.Date(d.UpTo(networktest.WorldDays, "date of voices"))
				w, err := network.NewView(n, access.Deployment(), governance.French, today).WhatIf(changes, period, &on)
				if err != nil {
					t.Fatal(err)
				}
				built := network.Build(1, d.Facts.Clone().With(facts))
				r := rebuilt{t, network.NewView(n, access.Deployment(), governance.French, on), network.NewView(built, access.Deployment(), governance.French, on), period}
				if diff := cmp.Diff(r.loads(d.Facts.Groups), saidOfLoads(w)); diff != "" {
					t.Errorf("loads (-built +what-if):\n%s", diff)
				}
				if diff := cmp.Diff(r.voices(built.FactsForImport().Groups), saidOfVoices(w)); diff != "" {
					t.Errorf("voices (-built +what-if):\n%s", diff)
				}
				if diff := cmp.Diff(r.ginis(), saidOfGinis(t, w)); diff != "" {
					t.Errorf("Gini (-built +what-if):\n%s", diff)
				}
				if diff := cmp.Diff(d.Facts, n.FactsForImport(), cmp.AllowUnexported(governance.PartialDate{})); diff != "" {
					t.Errorf("asking changed the facts:\n%s", diff)
				}
				if len(changes) == 0 && len(saidOfLoads(w))+len(saidOfVoices(w)) > 0 {
					t.Error("nothing was changed, and something differs")
				}
			})
		})
	}
}

// rebuilt is a world before changes, and one built of all records after them.
type rebuilt struct {
	*rapid.T
	before, after *network.View
	period        governance.Period
}

// loads are those that differ, by group.
func (r rebuilt) loads(groups []governance.Group) []string {
	out := []string{}
	for i := range groups {
		a, b := r.load(r.before, groups[i].ID), r.load(r.after, groups[i].ID)
		if a != b {
			out = append(out, fmt.Sprintf("%d: %s, then %s", groups[i].ID, a, b))
		}
	}
	slices.Sort(out)
	return out
}

func (r rebuilt) load(v *network.View, id governance.ID) string {
	g, err := v.Group(&id, nil)
	if err != nil {
		r.Fatal(err)
	}
	load, err := g.RepresentationLoad(r.period, hours.Committed)
	if err != nil {
		r.Fatal(err)
	}
	return shortLoad(load)
}

func saidOfLoads(w network.WhatIf) []string {
	out := []string{}
	for _, g := range w.Groups() {
		out = append(out, fmt.Sprintf("%d: %s, then %s", g.Group.ID(), shortLoad(g.Before), shortLoad(g.After)))
	}
	slices.Sort(out)
	return out
}

// ginis are how unequally seats, hours and rates are shared, before and after.
func (r rebuilt) ginis() (out []string) {
	for _, v := range []*network.View{r.before, r.after} {
		s, err := v.Sharing(nil, r.period)
		if err != nil {
			r.Fatal(err)
		}
		out = append(out, networktest.Figure("seats", s.GiniSeats()), networktest.Figure("hours", s.GiniHours()), networktest.Figure("rate", s.GiniRate()))
	}
	return out
}

func saidOfGinis(t *rapid.T, w network.WhatIf) []string {
	var before, after []string
	for _, x := range []struct {
		name string
		gini func(*governance.GroupFilter) (network.FigureComparison, error)
	}{{"seats", w.GiniSeats}, {"hours", w.GiniHours}, {"rate", w.GiniRate}} {
		gini, err := x.gini(nil)
		if err != nil {
			t.Fatal(err)
		}
		before, after = append(before, networktest.Figure(x.name, gini.Before)), append(after, networktest.Figure(x.name, gini.After))
	}
	return append(before, after...)
}

// voices are those that differ, by body and organization.
func (r rebuilt) voices(groups []governance.Group) []string {
	out := []string{}
	for i := range groups {
		for j := range groups {
			a, b := r.voice(r.before, groups[i].ID, groups[j].ID), r.voice(r.after, groups[i].ID, groups[j].ID)
			if a != b {
				out = append(out, fmt.Sprintf("%d at %d: %s, then %s", groups[i].ID, groups[j].ID, a, b))
			}
		}
	}
	slices.Sort(out)
	return out
}

func (r rebuilt) voice(v *network.View, organization, body governance.ID) string {
	g, err := v.Group(&organization, nil)
	if err != nil {
		return shortVoice(network.Voice{Kind: governance.VoiceNone})
	}
	voice, err := g.Voice(body, nil)
	if err != nil {
		return shortVoice(network.Voice{Kind: governance.VoiceNone})
	}
	return shortVoice(voice)
}

func saidOfVoices(w network.WhatIf) []string {
	out := []string{}
	for _, c := range w.Voices() {
		out = append(out, fmt.Sprintf("%d at %d: %s, then %s", c.Organization().ID(), c.Body().ID(), shortVoice(c.Before), shortVoice(c.After)))
	}
	slices.Sort(out)
	return out
}
