package plan

import (
	"slices"

	"tablee/governance"
	"tablee/network/find"
)

// spread works out, of all topics and territories, which the question means.
func (q *Question) spread() {
	n := q.Net
	q.about, q.serving = q.narrower(q.Topics), q.narrower(q.Populations)
	q.meeting = slices.Clone(q.about)
	for _, t := range q.Topics {
		for _, b := range n.Topics.Broader[t] {
			q.meeting[b] = true
		}
	}
	q.inside = make([]bool, n.Records.Territories.Len())
	q.containing = make([]bool, n.Records.Territories.Len())
	for t := range q.inside {
		q.inside[t] = slices.ContainsFunc(n.Territories.Containing(int32(t), q.On), func(c int32) bool {
			return slices.Contains(q.Territories, c)
		})
	}
	for _, t := range q.Territories {
		for _, c := range n.Territories.Containing(t, q.On) {
			q.containing[c] = !q.inside[c]
		}
	}
}

// narrower says, by topic, whether it is one of those wanted or narrower.
func (q *Question) narrower(wanted []int32) []bool {
	n := q.Net
	out := make([]bool, n.Records.Topics.Len())
	for t := range out {
		out[t] = slices.ContainsFunc(n.Topics.Broader[t], func(b int32) bool { return slices.Contains(wanted, b) })
	}
	return out
}

// fit says how a group answers one thing that is asked.
type fit uint8

const (
	fits   fit = iota
	lacks      // what the group is, in this, nobody knows
	around     // it serves a territory that contains one of the question's
	fails
)

// fit says how a group answers all that is asked: as the thing that it
// answers least.
func (q *Question) fit(g int32) fit {
	group := q.Net.Records.Groups.At(g)
	nature := fits
	switch {
	case len(q.Natures) == 0 || slices.Contains(q.Natures, group.Nature):
	case group.Nature == "":
		nature = lacks
	default:
		nature = fails
	}
	subject := q.fitTopics(group, q.Topics, q.about, governance.SectorTopic, governance.FieldTopic)
	people := q.fitTopics(group, q.Populations, q.serving, governance.PopulationTopic)
	place := q.fitPlace(group)
	if place == around && max(nature, subject, people) != fits {
		return fails
	}
	return max(nature, subject, people, place)
}

// fitTopics says how a group's topics answer those wanted. A group without a
// topic of the kinds that are asked about lacks the fact.
func (q *Question) fitTopics(group *governance.Group, wanted []int32, means []bool, kinds ...governance.TopicKind) fit {
	if len(wanted) == 0 {
		return fits
	}
	answer := lacks
	for _, id := range group.Topics {
		t := q.Net.Index(governance.KindTopic, id)
		switch {
		case t < 0:
		case means[t]:
			return fits
		case slices.Contains(kinds, q.Net.Records.Topics.At(t).Kind):
			answer = fails
		}
	}
	return answer
}

// fitPlace says how the territories that a group serves on the date, else its
// home, answer those of the question.
func (q *Question) fitPlace(group *governance.Group) fit {
	if len(q.Territories) == 0 {
		return fits
	}
	answer := fails
	places := find.PlacesOf(q.Net, group, q.On)
	if len(places) == 0 {
		return lacks
	}
	for _, p := range places {
		switch {
		case q.inside[p]:
			return fits
		case q.containing[p]:
			answer = around
		}
	}
	return answer
}
