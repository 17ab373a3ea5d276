package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// UnderServed is a territory or a population of which the plan reaches a
// smaller share of the target than of the whole.
type UnderServed struct {
	view           *View
	territory      int32 // -1: a population is meant
	topic          int32 // -1: a territory is meant
	Targets        int
	Covered        int
	wholeOfTargets int
	wholeOfCovered int
}

// UnderServed are the territories, each as groups of the target serve it or
// have their home in it, and the populations that they work with, of which a
// smaller share is reached than of the whole target: the smallest share first.
// None when there is no plan.
func (p ConsultationPlan) UnderServed() []UnderServed {
	n, counts := p.question.view.net, map[UnderServed]*[2]int{}
	whole := UnderServed{view: p.question.view, wholeOfTargets: p.TargetCount(), wholeOfCovered: p.CoveredCount()}
	count := func(territory, topic int32, covered bool) {
		key := whole
		key.territory, key.topic = territory, topic
		if counts[key] == nil {
			counts[key] = new([2]int)
		}
		counts[key][0]++
		if covered {
			counts[key][1]++
		}
	}
	for e, g := range p.target.groups {
		group := &n.facts.Groups[g]
		for _, t := range n.placesOf(group, p.question.on) {
			count(t, -1, p.reached[e])
		}
		for _, id := range group.Topics {
			if t := n.index(kindTopic, id); t >= 0 && n.facts.Topics[t].Kind == governance.PopulationTopic {
				count(-1, t, p.reached[e])
			}
		}
	}
	out := []UnderServed{}
	for u, c := range counts {
		if u.Targets, u.Covered = c[0], c[1]; u.Covered*u.wholeOfTargets < u.wholeOfCovered*u.Targets {
			out = append(out, u)
		}
	}
	slices.SortFunc(out, UnderServed.compare)
	return out
}

func (u UnderServed) compare(o UnderServed) int {
	return cmp.Or(
		cmp.Compare(u.Covered*o.Targets, o.Covered*u.Targets),
		cmp.Compare(o.Targets-o.Covered, u.Targets-u.Covered),
		cmp.Compare(u.key(), o.key()))
}

func (u UnderServed) key() string {
	if t := u.Territory(); t != nil {
		return "1" + t.Scheme() + "\x00" + t.Code()
	}
	return "2" + u.view.net.facts.Topics[u.topic].Key()
}

// Territory is the territory; nil when a population is meant.
func (u UnderServed) Territory() *Territory {
	if u.territory < 0 {
		return nil
	}
	t := u.view.territory(u.territory)
	return &t
}

// Population is the population; nil when a territory is meant.
func (u UnderServed) Population() *Topic {
	if u.topic < 0 {
		return nil
	}
	t := u.view.topic(u.topic)
	return &t
}

// Share is Covered ÷ Targets.
func (u UnderServed) Share() float64 { return float64(u.Covered) / float64(u.Targets) }

// ShareOfAll is the share of the whole target that the plan reaches.
func (u UnderServed) ShareOfAll() float64 {
	return float64(u.wholeOfCovered) / float64(u.wholeOfTargets)
}
