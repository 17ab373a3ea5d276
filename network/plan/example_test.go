package plan_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/cover"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/plan"
)

// Four community organizations should be reached. A coalition speaks for three of
// them: it and the fourth are invited. Nobody shares a load for planning, so that
// each invitation costs 1 + ½: 3 in all.
func ExampleQuestion_Plans() {
	const coalition = 10
	f := governance.Facts{Groups: []governance.Group{{Record: governance.Record{ID: coalition}, Kind: governance.Coalition, Nature: governance.Community}}}
	for id := governance.ID(1); id <= 4; id++ {
		f.Groups = append(f.Groups, governance.Group{Record: governance.Record{ID: id}, Kind: governance.Organization, Nature: governance.Community})
		if id < 4 {
			f.Memberships = append(f.Memberships, governance.Membership{
				Record: governance.Record{ID: 20 + id}, Member: id, Group: coalition,
				Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
			})
		}
	}
	reader := sight.New(snapshot.Build(1, f), access.Anyone())
	question, err := plan.Read(reader, governance.English, governance.NewDate(2025, 10, 1), &governance.ConsultationQuestion{Hours: 3})
	if err != nil {
		panic(err)
	}
	plans, err := question.Plans([]governance.PlanObjective{governance.LeastCost}, cover.Budget)
	if err != nil {
		panic(err)
	}
	best := plans[0]
	fmt.Printf("%d invitations reach %d of %d, at a cost of %.1f, %s\n",
		len(best.Chosen), best.CoveredCount(), best.TargetCount(), *best.Cost()/1e6, best.Status())
	// Output:
	// 2 invitations reach 4 of 4, at a cost of 3.0, OPTIMAL
}
