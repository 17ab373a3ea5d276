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
)

// change draws a change of a world, which may be one that is refused.
func (d *drawer) change() (c governance.ChangeInput) {
	group := func(what string) governance.ID { return pickOne(d, what, d.f.Groups).ID }
	var on *governance.Date
	if d.sometimes(2, "dated change") {
		on = new(worldStart + governance.Date(d.upTo(worldDays, "day of the change")))
	}
	seat := d.f.Seats[d.upTo(len(d.f.Seats)-1, "seat of the change")].ID
	var holder *governance.ID
	if d.sometimes(2, "holder named") {
		holder = new(group("holder named"))
	}
	switch one(d, "change", "leave", "hand over", "take", "abolish", "merge", "create", "cadence", "join", "leave group") {
	case "leave":
		c.LeaveSeat = &governance.LeaveSeatChange{Seat: seat, Holder: holder, On: on}
	case "hand over":
		c.HandOverSeat = &governance.HandOverSeatChange{Seat: seat, Holder: holder, To: group("receiver"), On: on}
	case "take":
		c.TakeSeat = &governance.TakeSeatChange{Seat: seat, Holder: group("new holder"), Delegates: new(1 + d.upTo(2, "delegates")), On: on}
	case "abolish":
		c.AbolishSeat = &governance.AbolishSeatChange{Seat: seat, On: on}
	case "merge":
		c.MergeBodies = &governance.MergeBodiesChange{Body: group("body merged"), Into: group("body that stays"), On: on}
	case "create":
		c.CreateBody = &governance.CreateBodyChange{
			NameFr: new("Nouvelle table"), Topics: d.topics("topic of the new body"), MeetingsPerYear: new(6.0), HoursPerMeeting: new(2.0), PrepHours: new(1.0),
			Seats: []governance.SeatDraft{{Holder: new(group("holder at the new body"))}, {}}, On: on,
		}
	case "cadence":
		c.ChangeCadence = &governance.CadenceChange{Body: group("body of the cadence"), MeetingsPerYear: new(float64(d.upTo(12, "meetings"))), PrepHours: d.quarter("preparation"), On: on}
	case "join":
		c.JoinGroup = &governance.JoinGroupChange{Member: group("new member"), Group: group("group joined"), Mandate: new(governance.MandateAll), On: on}
	case "leave group":
		if len(d.f.Memberships) > 0 {
			m := pickOne(d, "membership ended", d.f.Memberships)
			c.LeaveGroup = &governance.LeaveGroupChange{Member: m.Member, Group: m.Group, On: on}
		}
	}
	return c
}

// drawScenario draws changes of a world that are refused neither alone nor one
// after another, together with the records that they make.
func (d *drawer) drawScenario(n *network.Network, period governance.Period) (changes []governance.ChangeInput, facts governance.Facts) {
	for range rapid.IntRange(0, 5).Draw(d.T, "changes") {
		with := append(slices.Clone(changes), d.change())
		made, err := n.Suppose(with, period)
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
	for round := range rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := &drawer{T: t, f: drawWorld(t)}
				period := drawPeriod(t)
				n := network.Build(1, d.f.Clone())
				changes, facts := d.drawScenario(n, period)
				on := worldStart + governance.Date(d.upTo(worldDays, "date of voices"))
				w, err := network.NewView(n, access.Deployment(), governance.French, today).WhatIf(changes, period, &on)
				if err != nil {
					t.Fatal(err)
				}
				built := network.Build(1, d.f.Clone().With(facts))
				r := rebuilt{t, network.NewView(n, access.Deployment(), governance.French, on), network.NewView(built, access.Deployment(), governance.French, on), period}
				if diff := cmp.Diff(r.loads(d.f.Groups), saidOfLoads(w)); diff != "" {
					t.Errorf("loads (-built +what-if):\n%s", diff)
				}
				if diff := cmp.Diff(r.voices(built.FactsForImport().Groups), saidOfVoices(w)); diff != "" {
					t.Errorf("voices (-built +what-if):\n%s", diff)
				}
				if diff := cmp.Diff(r.ginis(), saidOfGinis(t, w)); diff != "" {
					t.Errorf("Gini (-built +what-if):\n%s", diff)
				}
				if diff := cmp.Diff(d.f, n.FactsForImport(), cmp.AllowUnexported(governance.PartialDate{})); diff != "" {
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

func shortLoad(l network.RepresentationLoad) string {
	over := "unknown"
	if o := l.OverLimit(); o != nil {
		over = fmt.Sprint(*o)
	}
	return fmt.Sprint(figure("direct", l.DirectHours()), figure(" rate", l.Rate()), figure(" carried", &l.CarriedHours), " over ", over,
		figure(" supported", new(l.SupportedHours())), figure(" unsupported", new(l.UnsupportedHours())), " complete ", l.Complete(), l.UnknownLines(), l.UncertainLines())
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
		out = append(out, figure("seats", s.GiniSeats()), figure("hours", s.GiniHours()), figure("rate", s.GiniRate()))
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
		before, after = append(before, figure(x.name, gini.Before)), append(after, figure(x.name, gini.After))
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

func shortVoice(v network.Voice) string {
	if v.Kind == governance.VoiceNone || v.Kind == governance.VoicePresumed {
		return string(v.Kind)
	}
	return fmt.Sprint(v.Kind, " by ", idsOf(v.Carriers()), ", ", v.Paths()[0].Length(), " steps, without vote ", v.WithoutVote())
}

func saidOfVoices(w network.WhatIf) []string {
	out := []string{}
	for _, c := range w.Voices() {
		out = append(out, fmt.Sprintf("%d at %d: %s, then %s", c.Organization().ID(), c.Body().ID(), shortVoice(c.Before), shortVoice(c.After)))
	}
	slices.Sort(out)
	return out
}
