package network_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// everyWord writes all that a plan says, in both languages.
func everyWord(p network.ConsultationPlan) string {
	var out strings.Builder
	say := func(label string, values ...any) { fmt.Fprintln(&out, append([]any{label}, values...)...) }
	words := func(t network.LocalizedText) string {
		return t.Text(new(governance.French)) + " / " + t.Text(new(governance.English))
	}
	number := show
	say("plan", p.Objective(), p.Status(), number(p.Cost()), number(p.LowerBound()), number(p.Gap()), p.Required(), p.CoveredCount(), p.InvitedThemselves(), p.HoursAsked(), p.HoursBySize())
	say("target", keysOf(p.Target()), keysOf(p.UnclassifiedGroups()), keysOf(p.Containing()), keysOf(p.MembershipNotDeclared()), keysOf(p.Informed()), number(largestOf(p)))
	if reason := p.Infeasible(); reason != nil {
		say("infeasible", words(*reason))
	}
	for _, c := range append(p.Candidates(), p.BeyondLimit()...) {
		say("candidate", keyOf(c.Group()), c.Must(), c.Cost(), c.PressureAssumed(), keysOf(c.SpeaksFor()), number(c.ExcessHours()), number(c.LoadBefore()))
	}
	for _, i := range p.Invitations() {
		say("invitation", keyOf(i.Group()), i.Must(), i.Cost(), keysOf(i.AddsGroups()), number(i.LoadBefore()), number(i.LoadAfter()), i.BeyondLimit() == nil, words(i.Reason()), i.LastAsked() == nil)
		for _, path := range i.Paths() {
			say("path", keyOf(path.From), path.Length())
		}
	}
	for _, l := range p.LeftOut() {
		say("left out", keyOf(l.Group()), l.Reason, words(l.Explanation()), words(l.HowToTakePart()))
	}
	for _, i := range p.DirectInterlocutors() {
		say("Nation", keyOf(i.Group()), words(i.HowToReach()))
	}
	for _, u := range p.UnderServed() {
		say("under-served", u.Covered, u.Targets, u.Territory() == nil)
	}
	return out.String()
}

// withoutPrivate are the facts with other private ones: no capacity, limit,
// delegate, attendance, or travel and preparation of a group's own.
func withoutPrivate(f governance.Facts) governance.Facts {
	f = f.Clone()
	f.Capacities, f.Limits, f.Delegations, f.Attendances, f.Fundings = nil, nil, nil, nil, nil
	for i := range f.Tenures {
		f.Tenures[i].TravelHours, f.Tenures[i].PrepHours = new(99.0), nil
	}
	return f
}

// TestPlanKeepsSecrets: changing any fact that is not shared with the asker
// changes no byte of the answer; and who may plan with such facts sees plans
// that rest on them.
func TestPlanKeepsSecrets(t *testing.T) {
	plans, differ := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		facts := networktest.DrawWorld(t)
		for i := range facts.Groups {
			facts.Groups[i].Nature = governance.Community
		}
		q := networktest.NewDrawer(t, facts).Question(networktest.WorldStart + 200)
		objective := rapid.SampledFrom(governance.PlanObjectives).Draw(t, "objective")
		ask := func(f governance.Facts, actor access.Actor) string {
			p, err := inEnglish(network.Build(1, f), actor).ConsultationPlan(q, objective)
			if err != nil {
				return err.Error()
			}
			plans++
			return everyWord(p)
		}
		seen, hidden := ask(facts, access.Anyone()), ask(withoutPrivate(facts), access.Anyone())
		if diff := cmp.Diff(seen, hidden); diff != "" {
			t.Fatalf("the public sees what is not shared:\n%s", diff)
		}
		if ask(facts, access.Deployment()) != seen {
			differ++
		}
	})
	if plans == 0 || differ == 0 {
		t.Errorf("%d plans, of which %d rest on private facts: the worlds show too little", plans, differ)
	}
}

// TestPlanReachesWhatItSays: whatever the limits, each group that a plan counts
// as reached has a path, by memberships in force, to an invited group.
func TestPlanReachesWhatItSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := networktest.DrawWorld(t)
		on := networktest.WorldStart + 200
		v := inEnglish(network.Build(1, facts), access.Deployment())
		q := networktest.NewDrawer(t, facts).Question(on)
		p, err := v.ConsultationPlan(q, rapid.SampledFrom(governance.PlanObjectives).Draw(t, "objective"))
		if err != nil {
			return
		}
		reached := map[governance.ID]bool{}
		for _, i := range p.Invitations() {
			for _, path := range i.Paths() {
				at := path.From.ID()
				for _, m := range path.Memberships {
					if m.Member().ID() != at || m.Standing() != governance.Full || m.InForce(&on) != governance.InForceYes || m.Mandate().Scope == governance.MandateNone {
						t.Fatalf("no path leads from %s by %+v", keyOf(path.From), m)
					}
					at = m.Group().ID()
				}
				if at != i.Group().ID() || q.LongestPath != nil && path.Length() > *q.LongestPath {
					t.Fatalf("the path of %s ends elsewhere, or is too long", keyOf(path.From))
				}
				reached[path.From.ID()] = true
			}
		}
		if len(reached) != p.CoveredCount() || len(p.LeftOut())+len(reached) != p.TargetCount() {
			t.Fatalf("%d reached, %d counted, %d left out of %d", len(reached), p.CoveredCount(), len(p.LeftOut()), p.TargetCount())
		}
		if p.Status() != governance.PlanInfeasible && (len(reached) < p.Required() || q.MaxInvitations != nil && len(p.Invitations()) > *q.MaxInvitations) {
			t.Fatalf("%d reached of %d by %d", len(reached), p.Required(), len(p.Invitations()))
		}
	})
}
