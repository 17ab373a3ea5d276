package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/exchange"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// TestPlanOnSocialAssistance: the landing page's plan, as worked out by hand.
func TestPlanOnSocialAssistance(t *testing.T) {
	var want struct{ Consult []planCase }
	networktest.Expected(t, "social-assistance", &want)
	n := network.Build(1, networktest.Read(t, "seeds/documents", exchange.Options{Scheme: "documents"}))
	for actor, who := range map[string]access.Actor{"administrator": access.Deployment(), "public": access.Anyone()} {
		a := asker{t, inEnglish(n, who), "documents"}
		for _, c := range want.Consult {
			p := a.plan(a.question(c.Question), governance.LeastCost)
			c.Question = nil
			if diff := cmp.Diff(c, tell(p)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", actor, diff)
			}
			if sizes := p.HoursBySize(); p.HoursAsked() != 42 || len(sizes) != 1 || sizes[0] != (governance.HoursBySize{Size: governance.StaffNotDeclared, Groups: 14, Hours: 42}) {
				t.Errorf("%v hours, %+v", p.HoursAsked(), sizes)
			}
			if note := p.DirectInterlocutorsNote(); note == nil || note.Text(nil) != "None registered here; the duty is not discharged." {
				t.Errorf("note %v", note)
			}
		}
	}
}

// TestFewestBodiesOfOpengr: the fewest Dutch joint bodies that reach every
// participant are 58, and that is proved.
func TestFewestBodiesOfOpengr(t *testing.T) {
	n := network.Build(1, networktest.Read(t, "testdata/nl-opengr", exchange.Options{Layout: exchange.LayoutOpengr, BodiesAs: governance.Coalition}))
	v := inEnglish(n, access.Anyone())
	q := governance.ConsultationQuestion{Hours: 3, Natures: []governance.Nature{}}
	plans, err := v.ConsultationPlans(q, []governance.PlanObjective{governance.LeastCost, governance.FewestInvitations})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range plans {
		if p.Status() != governance.PlanOptimal || len(p.Invitations()) != 58 || p.TargetCount() != 605 || p.CoveredCount() != 605 {
			t.Errorf("%s: %s, %d invitations, %d of %d", p.Objective(), p.Status(), len(p.Invitations()), p.CoveredCount(), p.TargetCount())
		}
	}
	if *plans[0].Cost() != 58*1_500_000 || *plans[0].LowerBound() != 58*1_500_000 || *plans[1].LowerBound() != 58 || *plans[1].Gap() != 0 {
		t.Errorf("cost %v, at least %v; at least %v, gap %v", *plans[0].Cost(), *plans[0].LowerBound(), *plans[1].LowerBound(), *plans[1].Gap())
	}
	q.MaxInvitations = new(57)
	p, err := v.ConsultationPlan(q, governance.LeastCost)
	if err != nil || p.Status() != governance.PlanInfeasible || !near(largestOf(p), new(604.0/605)) {
		t.Errorf("by 57: %s, %v, %v", p.Status(), *largestOf(p), err)
	}
	if proved, err := p.LargestCoverageProved(); err != nil || !proved {
		t.Errorf("not proved: %v", err)
	}
	if text := p.Infeasible(); text == nil || text.Text(nil) != "With 57 invitations at most, 604 of 605 can be reached; 605 are wanted." {
		t.Errorf("%v", text)
	}
}
