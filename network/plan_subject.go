package network

import (
	"slices"

	"tablee/governance"
)

// spread works out, of all topics and territories, which the question means.
func (q *question) spread() {
	n := q.net
	q.about, q.serving = q.narrower(q.topics), q.narrower(q.populations)
	q.meeting = slices.Clone(q.about)
	for _, t := range q.topics {
		for _, b := range n.topics.broader[t] {
			q.meeting[b] = true
		}
	}
	q.inside = make([]bool, n.Records.Territories.Len())
	q.containing = make([]bool, n.Records.Territories.Len())
	for t := range q.inside {
		q.inside[t] = slices.ContainsFunc(n.territories.containing(int32(t), q.on), func(c int32) bool {
			return slices.Contains(q.territories, c)
		})
	}
	for _, t := range q.territories {
		for _, c := range n.territories.containing(t, q.on) {
			q.containing[c] = !q.inside[c]
		}
	}
}

// narrower says, by topic, whether it is one of those wanted or narrower.
func (q *question) narrower(wanted []int32) []bool {
	n := q.net
	out := make([]bool, n.Records.Topics.Len())
	for t := range out {
		out[t] = slices.ContainsFunc(n.topics.broader[t], func(b int32) bool { return slices.Contains(wanted, b) })
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
func (q *question) fit(g int32) fit {
	group := q.net.Records.Groups.At(g)
	nature := fits
	switch {
	case len(q.natures) == 0 || slices.Contains(q.natures, group.Nature):
	case group.Nature == "":
		nature = lacks
	default:
		nature = fails
	}
	subject := q.fitTopics(group, q.topics, q.about, governance.SectorTopic, governance.FieldTopic)
	people := q.fitTopics(group, q.populations, q.serving, governance.PopulationTopic)
	place := q.fitPlace(group)
	if place == around && max(nature, subject, people) != fits {
		return fails
	}
	return max(nature, subject, people, place)
}

// fitTopics says how a group's topics answer those wanted. A group without a
// topic of the kinds that are asked about lacks the fact.
func (q *question) fitTopics(group *governance.Group, wanted []int32, means []bool, kinds ...governance.TopicKind) fit {
	if len(wanted) == 0 {
		return fits
	}
	answer := lacks
	for _, id := range group.Topics {
		t := q.net.index(kindTopic, id)
		switch {
		case t < 0:
		case means[t]:
			return fits
		case slices.Contains(kinds, q.net.Records.Topics.At(t).Kind):
			answer = fails
		}
	}
	return answer
}

// fitPlace says how the territories that a group serves on the date, else its
// home, answer those of the question.
func (q *question) fitPlace(group *governance.Group) fit {
	if len(q.territories) == 0 {
		return fits
	}
	answer := fails
	places := q.net.placesOf(group, q.on)
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
