package plan

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// UnderServed is a territory or a population of which a plan reaches a smaller
// share of the target than of the whole.
type UnderServed struct {
	Territory        int32 // -1: a population is meant
	Topic            int32 // -1: a territory is meant
	Targets, Covered int
}

// UnderServedOf are the territories, each as groups of the target serve it or have
// their home in it, and the populations that they work with, of which a smaller
// share is reached than of the whole target: the smallest share first.
func (p *Plan) UnderServedOf() []UnderServed {
	n, counts := p.Question.Net, map[UnderServed]*[2]int{}
	count := func(territory, topic int32, covered bool) {
		key := UnderServed{Territory: territory, Topic: topic}
		if counts[key] == nil {
			counts[key] = new([2]int)
		}
		counts[key][0]++
		if covered {
			counts[key][1]++
		}
	}
	for e, g := range p.Sought.Groups {
		group := n.Records.Groups.At(g)
		for _, t := range find.PlacesOf(n, group, p.Question.On) {
			count(t, -1, p.reached[e])
		}
		for _, t := range n.Topics.All(group.Topics) {
			if n.Records.Topics.At(t).Kind == governance.PopulationTopic {
				count(-1, t, p.reached[e])
			}
		}
	}
	out := []UnderServed{}
	for u, c := range counts {
		if u.Targets, u.Covered = c[0], c[1]; u.Covered*p.TargetCount() < p.CoveredCount()*u.Targets {
			out = append(out, u)
		}
	}
	slices.SortFunc(out, func(a, b UnderServed) int {
		return cmp.Or(
			cmp.Compare(a.Covered*b.Targets, b.Covered*a.Targets),
			cmp.Compare(b.Targets-b.Covered, a.Targets-a.Covered),
			cmp.Compare(a.key(n), b.key(n)))
	})
	return out
}

func (u UnderServed) key(n *snapshot.Network) string {
	if u.Territory >= 0 {
		t := n.Records.Territories.At(u.Territory)
		return "1" + t.Scheme + "\x00" + t.Code
	}
	return "2" + n.Records.Topics.At(u.Topic).Key()
}
