package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// underServed is a territory or a population of which a plan reaches a smaller
// share of the target than of the whole.
type underServed struct {
	territory        int32 // -1: a population is meant
	topic            int32 // -1: a territory is meant
	targets, covered int
}

// underServed are the territories, each as groups of the target serve it or have
// their home in it, and the populations that they work with, of which a smaller
// share is reached than of the whole target: the smallest share first.
func (p *consultationPlan) underServed() []underServed {
	n, counts := p.question.net, map[underServed]*[2]int{}
	count := func(territory, topic int32, covered bool) {
		key := underServed{territory: territory, topic: topic}
		if counts[key] == nil {
			counts[key] = new([2]int)
		}
		counts[key][0]++
		if covered {
			counts[key][1]++
		}
	}
	for e, g := range p.target.groups {
		group := n.Records.Groups.At(g)
		for _, t := range n.placesOf(group, p.question.on) {
			count(t, -1, p.reached[e])
		}
		for _, t := range n.topics.all(group.Topics) {
			if n.Records.Topics.At(t).Kind == governance.PopulationTopic {
				count(-1, t, p.reached[e])
			}
		}
	}
	out := []underServed{}
	for u, c := range counts {
		if u.targets, u.covered = c[0], c[1]; u.covered*p.TargetCount() < p.CoveredCount()*u.targets {
			out = append(out, u)
		}
	}
	slices.SortFunc(out, func(a, b underServed) int {
		return cmp.Or(
			cmp.Compare(a.covered*b.targets, b.covered*a.targets),
			cmp.Compare(b.targets-b.covered, a.targets-a.covered),
			cmp.Compare(a.key(n), b.key(n)))
	})
	return out
}

func (u underServed) key(n *Snapshot) string {
	if u.territory >= 0 {
		t := n.Records.Territories.At(u.territory)
		return "1" + t.Scheme + "\x00" + t.Code
	}
	return "2" + n.Records.Topics.At(u.topic).Key()
}
