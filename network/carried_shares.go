package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// sharer is a member that may share in what its group carries, by one
// membership or more.
type sharer struct {
	member   int32
	mandates []mandate
}

// mandate is on what a membership lets its group speak, and on which days of
// the period it certainly does.
type mandate struct {
	member int32
	all    bool
	topics []int32
	days   governance.Days
}

// sharers are the members that may share in what a group carries, in order.
func (a *account) sharers(group int32) []sharer {
	mandates := a.mandates(group)
	slices.SortFunc(mandates, func(x, y mandate) int { return cmp.Compare(x.member, y.member) })
	out := make([]sharer, 0, len(mandates))
	for i, m := range mandates {
		if i > 0 && mandates[i-1].member == m.member {
			last := &out[len(out)-1]
			last.mandates = mandates[i-len(last.mandates) : i+1]
			continue
		}
		out = append(out, sharer{m.member, mandates[i : i+1]})
	}
	return out
}

// mandates are those that a group has from its members.
func (a *account) mandates(group int32) []mandate {
	n := a.net
	bonds := n.memberBonds.of(n.membersOf, group)
	out, days := make([]mandate, 0, len(bonds)), make([]governance.Span, len(bonds))
	for i, m := range n.membersOf.of(group) {
		b := &bonds[i]
		if !b.has(sharesIn) || n.nations[b.other] {
			continue
		}
		_, days[i] = a.daysOf(b.life.and(n.groupLives[b.other]).and(n.groupLives[group]))
		if days[i].Empty() {
			continue
		}
		found := mandate{member: b.other, all: b.has(onAll), days: days[i : i+1 : i+1]}
		if !found.all {
			found.topics = n.topics.all(n.facts.Memberships[m].Mandate.Topics)
		}
		out = append(out, found)
	}
	return out
}

// daysAt are the days on which a sharer's mandates meet a body of some topics.
func (s *sharer) daysAt(topics topicTree, body []int32) (days governance.Days) {
	for i := range s.mandates {
		m := &s.mandates[i]
		switch {
		case !m.all && !topics.anyMeet(m.topics, body):
		case days == nil:
			days = m.days
		default:
			days = days.Plus(m.days[0])
		}
	}
	return days
}

// division is the sharing of a group's lines among its members, one line after
// another.
type division struct {
	topics  topicTree
	period  governance.Period
	sharers []sharer
	days    []governance.Days // on which each shares in the line
	turnover
}

// share adds to the hours of each sharer its part of a line at a body of some
// topics. A sharer comes and goes where the parts change: it has each of them
// whole, or not at all.
func (s *division) share(line governance.LoadLine, body []int32, hours []float64) {
	s.turnover = turnover{edges: s.edges[:0]}
	for i := range s.sharers {
		s.days[i] = s.sharers[i].daysAt(s.topics, body)
		s.add(s.days[i], s.period)
	}
	shares := s.shares(s.period)
	each := make([]float64, len(shares))
	for k := range shares {
		each[k] = line.HoursOn(shares[k : k+1])
	}
	for i, days := range s.days {
		for k := 0; k < len(shares) && len(days) > 0; k++ {
			if days.Has(shares[k].From) {
				hours[i] += each[k]
			}
		}
	}
}

// turnover is how many are there over a period: those who stay, and the dates
// on which others come and go.
type turnover struct {
	staying int
	edges   []edge
}

type edge struct {
	on     governance.Date
	coming int
}

// add counts somebody who is there on some days.
func (t *turnover) add(days governance.Days, period governance.Period) {
	if len(days) == 1 && days[0] == period {
		t.staying++
		return
	}
	for _, run := range days {
		t.edges = append(t.edges, edge{run.From, 1}, edge{run.Until, -1})
	}
}

// shares are the parts over time: one over the number of those who are there.
func (t *turnover) shares(period governance.Period) []governance.Share {
	t.edges = append(t.edges, edge{period.From, 0}, edge{period.Until, 0})
	slices.SortFunc(t.edges, func(x, y edge) int { return cmp.Compare(x.on, y.on) })
	var out []governance.Share
	present := t.staying
	for i, e := range t.edges {
		present += e.coming
		if i+1 < len(t.edges) && e.on < t.edges[i+1].on && present > 0 {
			out = append(out, governance.Share{Span: governance.Span{From: e.on, Until: t.edges[i+1].on}, Part: 1 / float64(present)})
		}
	}
	return out
}
