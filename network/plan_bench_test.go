package network_test

import (
	"fmt"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/cover"
)

// BenchmarkPlan asks whom to consult over 10,000 organizations: everybody, on
// one topic, and a part of everybody; proved, and the first choice alone, by
// who may plan with limits and by the public.
func BenchmarkPlan(b *testing.B) {
	n := network.Build(1, bigWorld())
	for who, actor := range map[string]access.Actor{"administrator": access.Deployment(), "public": access.Anyone()} {
		v := network.NewView(n, actor, governance.French, governance.NewDate(2026, 1, 1))
		for name, q := range plannedQuestions(b, v) {
			for _, steps := range []int64{0, cover.Budget} {
				b.Run(fmt.Sprint(who, "/", name, "/", steps), func(b *testing.B) {
					b.ReportAllocs()
					for b.Loop() {
						plans, err := v.ConsultationPlansWithin(q, []governance.PlanObjective{governance.LeastCost}, steps)
						if err != nil {
							b.Fatal(err)
						}
						b.ReportMetric(float64(len(plans[0].Invitations())), "invitations")
						if g := plans[0].Gap(); g != nil {
							b.ReportMetric(*g*1e6, "gap_ppm")
						}
					}
				})
			}
		}
	}
}

func plannedQuestions(t testing.TB, v *network.View) map[string]governance.ConsultationQuestion {
	t.Helper()
	topics, err := v.Topics(nil, 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	var ids []governance.ID
	for _, topic := range topics.Nodes() {
		ids = append(ids, topic.ID())
	}
	return map[string]governance.ConsultationQuestion{
		"everybody": {Hours: 3, Natures: []governance.Nature{}},
		"topics":    {Hours: 3, Topics: ids},
		"part":      {Hours: 3, Natures: []governance.Nature{}, Coverage: new("0.8")},
		"few":       {Hours: 3, Natures: []governance.Nature{}, Coverage: new("0.3"), MaxInvitations: new(100)},
	}
}
