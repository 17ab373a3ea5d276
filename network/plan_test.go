package network_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// planCase is a case of a worked example, as its file tells it.
type planCase struct {
	Case     string
	Question map[string]any

	Target                []string
	Unclassified          []string
	Containing            []string
	Candidates            map[string][]string
	CostMillionths        map[string]float64
	Required              int
	BeyondLimit           map[string]string
	Informed              []string
	MembershipNotDeclared []string
	Status                string
	Invitations           []string
	Cost                  *float64
	CoveredCount          int
	LeftOut               []string
	LargestCoverage       *float64
	Adds                  map[string][]string
	DirectInterlocutors   []string
}

// asker asks for plans of an example, whose groups have one scheme.
type asker struct {
	testing.TB
	view   *network.View
	scheme string
}

func (a asker) group(key string) governance.ID {
	a.Helper()
	g, err := a.view.Group(nil, &governance.Identifier{Scheme: a.scheme, Value: key})
	if err != nil {
		a.Fatalf("%s: %v", key, err)
	}
	return g.ID()
}

func (a asker) groups(keys any) []governance.ID {
	var out []governance.ID
	for _, k := range keys.([]any) {
		out = append(out, a.group(k.(string)))
	}
	return out
}

func (a asker) topics(keys any) []governance.ID {
	var out []governance.ID
	page, err := a.view.Topics(nil, 100, nil)
	if err != nil {
		a.Fatal(err)
	}
	for _, k := range keys.([]any) {
		for _, t := range page.Nodes() {
			if t.Identifiers()[0].Value == k {
				out = append(out, t.ID())
			}
		}
	}
	return out
}

func (a asker) territories(keys any) []governance.ID {
	var out []governance.ID
	page, err := a.view.Territories(nil, 100, nil)
	if err != nil {
		a.Fatal(err)
	}
	for _, k := range keys.([]any) {
		for _, t := range page.Nodes() {
			if t.Scheme()+":"+t.Code() == k {
				out = append(out, t.ID())
			}
		}
	}
	return out
}

// question reads a question as the examples write it: a number may be text.
func (a asker) question(told map[string]any) governance.ConsultationQuestion {
	a.Helper()
	q := governance.ConsultationQuestion{}
	float := func(x any) *float64 {
		f, err := strconv.ParseFloat(fmt.Sprint(x), 64)
		if err != nil {
			a.Fatal(err)
		}
		return &f
	}
	for name, value := range told {
		switch name {
		case "on":
			on, err := governance.ParseDate(value.(string))
			if err != nil {
				a.Fatal(err)
			}
			q.On = &on
		case "hours":
			q.Hours = value.(float64)
		case "lambda":
			q.Lambda = float(value)
		case "assumedPressure":
			q.AssumedPressure = float(value)
		case "coverage":
			q.Coverage = new(fmt.Sprint(value))
		case "maxInvitations":
			q.MaxInvitations = new(int(value.(float64)))
		case "longestPath":
			q.LongestPath = new(int(value.(float64)))
		case "musts":
			q.Musts = a.groups(value)
		case "mustNots":
			for _, id := range a.groups(value) {
				q.MustNots = append(q.MustNots, governance.MustNot{Group: id, Reason: new("a reason")})
			}
		case "initiator":
			q.Initiator = new(a.group(value.(string)))
		case "topics":
			q.Topics = a.topics(value)
		case "populations":
			q.Populations = a.topics(value)
		case "territories":
			q.Territories = a.territories(value)
		case "natures":
			q.Natures = []governance.Nature{}
			for _, n := range value.([]any) {
				q.Natures = append(q.Natures, governance.Nature(n.(string)))
			}
		default:
			a.Fatalf("the question has %s, which nobody reads", name)
		}
	}
	return q
}

func (a asker) plan(q governance.ConsultationQuestion, objective governance.PlanObjective) network.ConsultationPlan {
	a.Helper()
	p, err := a.view.ConsultationPlan(q, objective)
	if err != nil {
		a.Fatal(err)
	}
	return p
}

func invited(p network.ConsultationPlan) []string {
	out := []string{}
	for _, i := range p.Invitations() {
		out = append(out, keyOf(i.Group()))
	}
	return out
}

func leftOut(p network.ConsultationPlan) []string {
	out := []string{}
	for _, l := range p.LeftOut() {
		out = append(out, keyOf(l.Group()))
	}
	return out
}

func largestOf(p network.ConsultationPlan) *float64 {
	share, err := p.LargestCoverage()
	if err != nil {
		panic(err)
	}
	return share
}

// tell writes a plan as the examples do.
func tell(p network.ConsultationPlan) planCase {
	out := planCase{
		Target: keysOf(p.Target()), Unclassified: keysOf(p.UnclassifiedGroups()), Containing: keysOf(p.Containing()),
		Candidates: map[string][]string{}, CostMillionths: map[string]float64{}, Required: p.Required(),
		BeyondLimit: map[string]string{}, Informed: keysOf(p.Informed()), MembershipNotDeclared: keysOf(p.MembershipNotDeclared()),
		Status: string(p.Status()), Invitations: invited(p), Cost: p.Cost(), CoveredCount: p.CoveredCount(),
		LeftOut: leftOut(p), LargestCoverage: largestOf(p), DirectInterlocutors: []string{},
	}
	for _, c := range p.Candidates() {
		out.Candidates[keyOf(c.Group())] = keysOf(c.SpeaksFor())
		out.CostMillionths[keyOf(c.Group())] = c.Cost()
	}
	for _, c := range p.BeyondLimit() {
		out.BeyondLimit[keyOf(c.Group())] = string(*c.BeyondLimit())
	}
	for _, i := range p.Invitations() {
		if out.Adds == nil {
			out.Adds = map[string][]string{}
		}
		out.Adds[keyOf(i.Group())] = keysOf(i.AddsGroups())
	}
	for _, i := range p.DirectInterlocutors() {
		out.DirectInterlocutors = append(out.DirectInterlocutors, keyOf(i.Group()))
	}
	return out
}

// TestPlansOfFourTables: every figure of every case.
func TestPlansOfFourTables(t *testing.T) {
	var want struct{ Consult []planCase }
	networktest.Expected(t, "four-tables", &want)
	if len(want.Consult) != 11 {
		t.Fatalf("%d cases", len(want.Consult))
	}
	a := asker{t, inEnglish(example(t, "four-tables"), access.Deployment()), "four-tables"}
	for i, c := range want.Consult {
		got := tell(a.plan(a.question(c.Question), governance.LeastCost))
		c.Question = nil
		if diff := cmp.Diff(c, got); diff != "" {
			t.Errorf("case %d (-want +got):\n%s", i, diff)
		}
	}
}

// TestPlansOfThreeTables: whom each case invites, and what is proved.
func TestPlansOfThreeTables(t *testing.T) {
	var want struct {
		Consult []struct {
			Case                                          string
			Lambda                                        float64
			LimitHours                                    map[string]float64
			BeyondLimit                                   map[string]governance.BeyondLimit
			Musts, MustNots, Target, Invitations, LeftOut []string
			MaxInvitations                                *int
			Coverage                                      *float64
			Status                                        string
			LargestCoverage                               *float64
		}
	}
	networktest.Expected(t, "three-tables", &want)
	if len(want.Consult) != 6 {
		t.Fatalf("%d cases", len(want.Consult))
	}
	n := example(t, "three-tables")
	for _, c := range want.Consult {
		a := asker{t, inEnglish(n, access.Deployment()), "three-tables"}
		var limits governance.Facts
		for key, hours := range c.LimitHours {
			period, err := governance.ParseInterval("2025-01-01", "2026-01-01", "")
			if err != nil {
				t.Fatal(err)
			}
			limits.Limits = append(limits.Limits, governance.Limit{
				Record: governance.Record{ID: 7}, Group: a.group(key), Interval: period, Hours: &hours, Beyond: c.BeyondLimit[key],
			})
		}
		a.view = inEnglish(n.With(2, limits), access.Deployment())
		q := governance.ConsultationQuestion{Hours: 3, Lambda: &c.Lambda, MaxInvitations: c.MaxInvitations}
		for _, key := range c.Musts {
			q.Musts = append(q.Musts, a.group(key))
		}
		for _, key := range c.MustNots {
			q.MustNots = append(q.MustNots, governance.MustNot{Group: a.group(key), Reason: new("a reason")})
		}
		if c.Coverage != nil {
			q.Coverage = new(fmt.Sprint(*c.Coverage))
		}
		p := a.plan(q, governance.LeastCost)
		if got := string(p.Status()); got != c.Status {
			t.Errorf("%s: %s", c.Case, got)
		}
		if got := invited(p); strings.Join(got, " ") != strings.Join(c.Invitations, " ") {
			t.Errorf("%s: invites %v, want %v", c.Case, got, c.Invitations)
		}
		if c.LargestCoverage != nil && !near(largestOf(p), c.LargestCoverage) {
			t.Errorf("%s: %v", c.Case, *largestOf(p))
		}
		if c.LeftOut != nil && !slices.Equal(leftOut(p), c.LeftOut) {
			t.Errorf("%s: leaves out %v", c.Case, leftOut(p))
		}
		if c.Target != nil && !slices.Equal(keysOf(p.Target()), c.Target) {
			t.Errorf("%s: target %v", c.Case, keysOf(p.Target()))
		}
	}
}
