package plan

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/cover"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/seeds/synthetic"
)

// BenchmarkPlan asks whom to consult over 10,000 organizations: everybody, on
// some topics, and a part of everybody; proved, and the first choice alone, by
// who may plan with limits and by the public.
func BenchmarkPlan(b *testing.B) {
	facts := synthetic.World(10_000, 1)
	n := snapshot.Build(1, facts)
	for who, actor := range map[string]access.Actor{"administrator": access.Deployment(), "public": access.Anyone()} {
		for name, asked := range questions(facts.Topics) {
			for _, steps := range []int64{0, cover.Budget} {
				b.Run(fmt.Sprint(who, "/", name, "/", steps), func(b *testing.B) {
					b.ReportAllocs()
					for b.Loop() {
						p := planWithin(b, sight.New(n, actor), asked, steps)
						b.ReportMetric(float64(len(p.Chosen)), "invitations")
						if g := p.Gap(); g != nil {
							b.ReportMetric(*g*1e6, "gap_ppm")
						}
					}
				})
			}
		}
	}
}

func planWithin(b *testing.B, reader sight.Reader, asked governance.ConsultationQuestion, steps int64) *Plan {
	b.Helper()
	q, err := Read(reader, governance.French, governance.NewDate(2026, 1, 1), &asked)
	if err != nil {
		b.Fatal(err)
	}
	plans, err := q.Plans([]governance.PlanObjective{governance.LeastCost}, steps)
	if err != nil {
		b.Fatal(err)
	}
	return plans[0]
}

// questions are about everybody, and about the first of the topics.
func questions(topics []governance.Topic) map[string]governance.ConsultationQuestion {
	byLabel := slices.SortedFunc(slices.Values(topics), func(a, b governance.Topic) int { return cmp.Compare(a.Label.Fr, b.Label.Fr) })
	var first []governance.ID
	for i := range byLabel[:3] {
		first = append(first, byLabel[i].ID)
	}
	return map[string]governance.ConsultationQuestion{
		"everybody": {Hours: 3, Natures: []governance.Nature{}},
		"topics":    {Hours: 3, Topics: first},
		"part":      {Hours: 3, Natures: []governance.Nature{}, Coverage: new("0.8")},
		"few":       {Hours: 3, Natures: []governance.Nature{}, Coverage: new("0.3"), MaxInvitations: new(100)},
	}
}
