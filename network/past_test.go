package network_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
	"tablee/governance/command/drawn"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/network/networktest"
)

// TestThePastStays: what is asked of a day that is over is answered alike
// before and after changes that do not touch that day.
func TestThePastStays(t *testing.T) {
	kept := map[string]int{}
	for round := range networktest.Hundreds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				world := networktest.Lawful(networktest.DrawWorld(t))
				n := network.Build(1, world.Clone())
				over := networktest.WorldStart + governance.Date(rapid.IntRange(networktest.WorldDays/4, networktest.WorldDays/2).Draw(t, "over"))
				before := answersOn(t, n, over)
				d := drawn.Drawing{Days: governance.Period{From: over + 1, Until: networktest.WorldPeriod.Until}}
				for range rapid.IntRange(1, 20).Draw(t, "commands") {
					d.Facts = n.FactsForImport()
					c := d.Command(t)
					effect, err := n.Judge(c, over+1)
					if err != nil || touches(d.Facts, effect.Writes, over) {
						continue
					}
					n = n.With(n.Version()+1, effect.Writes.Stamped(n.Version()+1))
					kept[c.Verb()]++
					if diff := cmp.Diff(before, answersOn(t, n, over)); diff != "" {
						t.Fatalf("%s %+v changed what was on %s (-before +after):\n%s", c.Verb(), c, over, diff)
					}
				}
			})
		})
	}
	t.Logf("changes that did not touch the past: %v", kept)
	for _, c := range []command.Command{command.JoinGroup{}, command.EndMembership{}, command.DissolveGroup{}, command.ConfirmTenure{}} {
		if kept[c.Verb()] == 0 {
			t.Errorf("no %s left the past alone", c.Verb())
		}
	}
}

// answersOn is what is asked of a day: who belongs to whom, who sits where, and
// what it cost in the half year before it.
func answersOn(t *rapid.T, n *network.Network, day governance.Date) map[governance.ID][]string {
	v := network.NewView(n, access.Deployment(), governance.French, networktest.WorldPeriod.Until)
	out := map[governance.ID][]string{}
	facts := n.FactsForImport()
	for i := range facts.Groups {
		g, err := v.Group(&facts.Groups[i].ID, nil)
		if err != nil {
			t.Fatal(err)
		}
		a := &answering{t: t, v: v}
		a.groupOn(*g, day)
		if len(a.out) > 0 { // else it was nothing then, as one that came since
			out[g.ID()] = a.out
		}
	}
	return out
}

func (a *answering) groupOn(g network.Group, day governance.Date) {
	memberships, err := g.Memberships(&day, 100, nil)
	a.listed("member of", idsOf(memberships.Nodes()), err)
	members, err := g.Members(&day, 100, nil)
	a.listed("members", idsOf(members.Nodes()), err)
	for _, m := range members.Nodes() {
		a.say("%d: %s %s %s", m.ID(), m.Standing(), m.InForce(&day), m.Mandate().Scope)
	}
	tenures, err := g.Tenures(&day, 100, nil)
	a.listed("tenures", idsOf(tenures.Nodes()), err)
	for _, t := range tenures.Nodes() {
		a.say("%d: %s, for it %v, support %v", t.ID(), t.InForce(&day), idsOf(t.Delegations(&day)), t.Support(&day) != nil)
	}
	seats, err := g.Seats(&day, 100, nil)
	a.listed("seats", idsOf(seats.Nodes()), err)
	for _, s := range seats.Nodes() {
		a.say("%d: vacant %t", s.ID(), s.Vacant(&day))
	}
	for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
		load, err := g.RepresentationLoad(governance.Period{From: day - 180, Until: day + 1}, measure)
		if err != nil {
			a.t.Fatal(err)
		}
		if len(load.Lines()) > 0 {
			a.say("%s: %v", measure, textOf(load))
		}
	}
}

func (a *answering) listed(what string, ids []governance.ID, err error) {
	if err != nil {
		a.t.Fatal(err)
	}
	if len(ids) > 0 {
		a.say("%s: %v", what, ids)
	}
}

// touches reports whether a change says anything else than before of a day or
// of one before it.
func touches(before, writes governance.Facts, day governance.Date) bool {
	past := func(f governance.Facts, id governance.ID) any {
		return pastOf(networktest.NewModel(f).Records[id], f, day)
	}
	after := before.With(writes)
	for _, id := range writes.IDs() {
		if !reflect.DeepEqual(past(before, id), past(after, id)) {
			return true
		}
	}
	return meetsFirst(before, writes)
}

// meetsFirst reports whether a group begins, or ceases, to be one that meets: it
// is then one of all days (DOMAIN §3, ASSEMBLY).
func meetsFirst(before, writes governance.Facts) bool {
	meet := func(f governance.Facts) map[governance.ID]bool {
		out := map[governance.ID]bool{}
		for _, x := range f.Meetings {
			out[x.Body] = true
		}
		for _, x := range f.Cadences {
			out[x.Body] = true
		}
		for _, x := range f.Calendars {
			out[x.Body] = true
		}
		return out
	}
	return !reflect.DeepEqual(meet(before), meet(before.With(writes)))
}

// undated are the fields of records that say nothing of a day: who said so,
// why it ended, how it is called.
var undated = []string{"Version", "Source", "EndReason", "MemberWord", "GroupWord", "HolderWord", "BodyWord", "FormerNames", "Acronym", "Description", "Identifiers", "CancelReason", "Drafts", "Mechanisms", "Observed"}

// pastOf is what a record says of a day and those before it; nil for nothing.
func pastOf(r any, f governance.Facts, day governance.Date) any {
	if r == nil || !begun(r, f, day) {
		return nil
	}
	copied := reflect.New(reflect.TypeOf(r)).Elem()
	copied.Set(reflect.ValueOf(r))
	for _, name := range undated {
		if field := copied.FieldByName(name); field.IsValid() {
			field.SetZero()
		}
	}
	var days [2]governance.Span
	if life := copied.FieldByName("Interval"); life.IsValid() {
		i := life.Interface().(governance.Interval)
		until := governance.Span{From: governance.Beginning, Until: day + 1}
		days = [2]governance.Span{i.Possible().Intersect(until), i.Certain().Intersect(until)}
		switch r.(type) {
		case governance.Limit: // whose hours are spread over all of its days
		case governance.Consultation: // while which undated contributions were made
		default:
			life.SetZero()
		}
	}
	return []any{days, copied.Interface()}
}

// begun reports whether a record says anything of the day or of one before it.
func begun(r any, f governance.Facts, day governance.Date) bool {
	switch x := r.(type) {
	case governance.Source, governance.Person:
		return false // by itself
	case governance.Meeting:
		return x.Date <= day
	case governance.Attendance:
		m := governance.Find(f.Meetings, x.Meeting)
		return m != nil && m.Date <= day
	case governance.Succession:
		return x.On.First() <= day
	case governance.ConsultationInvitation:
		return gave(f, x.Consultation, x.Group, day)
	case governance.Contribution:
		return gave(f, x.Consultation, x.Group, day)
	case governance.Observation, governance.ProposedAction, governance.Statement, governance.Signature:
		return false // of who belongs where, and of what it cost
	}
	if life := reflect.ValueOf(r).FieldByName("Interval"); life.IsValid() {
		return life.Interface().(governance.Interval).Start() <= day
	}
	if date := reflect.ValueOf(r).FieldByName("Date"); date.IsValid() {
		return date.Interface().(governance.Date) <= day
	}
	return true
}

// gave reports whether anything that a group gave to a consultation falls on
// the day or before it. All that it gave there makes one line of its load: what
// it declares later takes the place of what it was asked (DOMAIN §3).
func gave(f governance.Facts, consultation, group governance.ID, day governance.Date) bool {
	by := func(on governance.PartialDate) bool {
		if on == (governance.PartialDate{}) { // at any time while it is open
			c := governance.Find(f.Consultations, consultation)
			return c == nil || c.Start() <= day
		}
		return on.First() <= day
	}
	return slices.ContainsFunc(f.ConsultationInvitations, func(i governance.ConsultationInvitation) bool {
		return i.Consultation == consultation && i.Group == group && i.Answer == governance.InvitationAccepted && by(i.Answered)
	}) || slices.ContainsFunc(f.Contributions, func(x governance.Contribution) bool {
		return x.Consultation == consultation && x.Group == group && by(x.On)
	})
}
