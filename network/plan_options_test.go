package network_test

import (
	"slices"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
)

// TestPlansSideBySide: each objective is met as well as it can be.
func TestPlansSideBySide(t *testing.T) {
	a := asker{t, inEnglish(example(t, "four-tables"), access.Deployment()), "four-tables"}
	q := a.question(map[string]any{"on": "2025-10-01", "hours": 6.0, "topics": []any{"housing"}, "coverage": "0.6"})
	plans, err := a.view.ConsultationPlans(q, governance.PlanObjectives)
	if err != nil || len(plans) != 3 {
		t.Fatal(plans, err)
	}
	for i, want := range []struct {
		invited    []string
		cost       float64
		themselves int
		gap        *float64
	}{
		{[]string{"M"}, 1_673_025, 0, new(0.0)},
		{[]string{"M"}, 1_673_025, 0, new(0.0)},
		{[]string{"P", "Q"}, 3_000_000, 2, nil},
	} {
		p := plans[i]
		if p.Objective() != governance.PlanObjectives[i] || p.Status() != governance.PlanOptimal || !slices.Equal(invited(p), want.invited) ||
			*p.Cost() != want.cost || p.InvitedThemselves() != want.themselves || !near(p.Gap(), want.gap) {
			t.Errorf("%s: %s, %v, %v, %d themselves, gap %v", p.Objective(), p.Status(), invited(p), *p.Cost(), p.InvitedThemselves(), show(p.Gap()))
		}
	}
	// All that can be reached: W speaks for X too, P and R by themselves or
	// both by M.
	q = a.question(map[string]any{"on": "2025-10-01", "hours": 3.0, "maxInvitations": 4.0})
	p := a.plan(q, governance.MostTargetsInvited)
	if p.InvitedThemselves() != 4 || p.CoveredCount() != 5 || p.LowerBound() != nil {
		t.Errorf("%v, %d themselves, %d reached", invited(p), p.InvitedThemselves(), p.CoveredCount())
	}
	q.MaxInvitations = new(3)
	if p := a.plan(q, governance.MostTargetsInvited); p.InvitedThemselves() != 2 || len(p.Invitations()) != 3 || p.CoveredCount() != 5 {
		t.Errorf("%v, %d themselves, %d reached", invited(p), p.InvitedThemselves(), p.CoveredCount())
	}
}

// TestPlanExplainsItself: why each is invited or left out, in both languages.
func TestPlanExplainsItself(t *testing.T) {
	a := asker{t, inEnglish(example(t, "four-tables"), access.Deployment()), "four-tables"}
	q := a.question(map[string]any{"on": "2025-10-01", "hours": 3.0, "musts": []any{"L"}, "coverage": "0.6", "initiator": "V"})
	p := a.plan(q, governance.LeastCost)
	said := map[string]string{}
	for _, i := range p.Invitations() {
		said[keyOf(i.Group())] = i.Reason().Text(new(governance.French)) + i.Reason().Text(new(governance.English))
	}
	for group, words := range map[string][]string{
		"L": {"l’exige", "requires it", "7.93 hours", "7,93\u00a0heures", "overrides"},
		"W": {"2 groups", "2\u00a0groupes"},
	} {
		for _, word := range words {
			if !strings.Contains(strings.ReplaceAll(said[group], "\u00a0", " "), strings.ReplaceAll(word, "\u00a0", " ")) {
				t.Errorf("%s: %q does not say %q", group, said[group], word)
			}
		}
	}
	reasons := map[string]governance.LeftOutReason{}
	for _, l := range p.LeftOut() {
		reasons[keyOf(l.Group())] = l.Reason
		if way := l.HowToTakePart(); !strings.Contains(way.Text(new(governance.English)), "Town of Val-Clair") || !strings.Contains(way.Text(new(governance.French)), "Ville de Val-Clair") {
			t.Errorf("%s", way.Text(nil))
		}
	}
	for group, want := range map[string]governance.LeftOutReason{"Q": governance.LeftOutNotNeeded, "R": governance.LeftOutNotNeeded} {
		if reasons[group] != want {
			t.Errorf("%s: %v", group, reasons)
		}
	}
}

// TestPlanOfOthersLimits: what beyond its limit a group of the target wishes,
// and that the public's plan knows nothing of it.
func TestPlanOfOthersLimits(t *testing.T) {
	n := example(t, "four-tables")
	facts := n.FactsForImport()
	var changed governance.Facts
	for _, l := range facts.Limits {
		if *orZero(l.Hours) == 13 { // S
			l.Beyond = governance.Inform
			changed.Limits = append(changed.Limits, l)
		}
	}
	if len(changed.Limits) != 1 {
		t.Fatal(changed.Limits)
	}
	n = n.With(2, changed)
	q := governance.ConsultationQuestion{Hours: 3}
	p := asker{t, inEnglish(n, access.Deployment()), "four-tables"}.plan(q, governance.LeastCost)
	if got := keysOf(p.Informed()); !slices.Equal(got, []string{"L", "S"}) {
		t.Errorf("informed: %v", got)
	}
	for _, l := range p.LeftOut() {
		if keyOf(l.Group()) == "S" && (l.Reason != governance.LeftOutInform || !strings.HasPrefix(l.HowToTakePart().Text(nil), "Is told")) {
			t.Errorf("%s: %s", l.Reason, l.HowToTakePart().Text(nil))
		}
	}
	p = asker{t, inEnglish(n, access.Anyone()), "four-tables"}.plan(q, governance.LeastCost)
	if len(p.Informed())+len(p.BeyondLimit())+len(p.LeftOut()) != 0 || p.CoveredCount() != 6 || p.HoursBySize()[0].Size != governance.StaffNotDeclared {
		t.Errorf("the public: %v %v %v, %d, %v", p.Informed(), p.BeyondLimit(), p.LeftOut(), p.CoveredCount(), p.HoursBySize())
	}
}

func orZero(x *float64) *float64 {
	if x == nil {
		return new(0.0)
	}
	return x
}
