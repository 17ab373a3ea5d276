package load

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// sharer is a member that may share in what its group carries, by one
// membership or more.
type sharer struct {
	member   int32
	mandates []sharingMandate
}

// sharingMandate is on what a membership lets its group speak, and on which days of
// the period it certainly does.
type sharingMandate struct {
	member int32
	all    bool
	topics []int32
	days   governance.Days
}

// sharers are the members that may share in what a group carries, in order.
func (a *Evaluator) sharers(group int32) []sharer {
	mandates := a.mandates(group)
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

// mandates are those that a group has from its members, in their order.
func (a *Evaluator) mandates(group int32) []sharingMandate {
	n := a.Net
	rows := n.MandateRows.Of(&n.MembersOf, group)
	order := make([]uint64, len(rows)) // the member, then the row
	for i := range rows {
		order[i] = uint64(rows[i].Other)<<32 | uint64(i)
	}
	slices.Sort(order)
	out, days := make([]sharingMandate, 0, len(rows)), make([]governance.Span, len(rows))
	for i, at := range order {
		b := &rows[uint32(at)]
		if !b.Has(snapshot.SharesIn) || n.Nations[b.Other] {
			continue
		}
		_, days[i] = a.daysOf(b.Validity.And(n.GroupValidity[b.Other]).And(n.GroupValidity[group]))
		if !days[i].Empty() {
			out = append(out, sharingMandate{b.Other, b.Has(snapshot.OnAll), b.Topics, days[i : i+1 : i+1]})
		}
	}
	return out
}

// daysAt are the days on which a sharer's mandates meet a body of some topics.
func (s *sharer) daysAt(topics snapshot.Topics, body []int32) (days governance.Days) {
	for i := range s.mandates {
		m := &s.mandates[i]
		switch {
		case !m.all && !topics.AnyMeet(m.topics, body):
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
	topics snapshot.Topics
	period governance.Period
	always float64           // hours so far of each who shares in every line on all days
	others []sharer          // those who do not
	days   []governance.Days // on which each of them shares in the line
	hours  []float64         // of each of them so far
	turnover
}

// divide shares lines among sharers, and gives the hours of each.
func (a *Evaluator) divide(lines []carriedLine, sharers []sharer) []float64 {
	d := division{topics: a.Net.Topics, period: a.Period}
	for i := range sharers {
		if !sharers[i].always(a.Period) {
			d.others = append(d.others, sharers[i])
		}
	}
	d.days, d.hours = make([]governance.Days, len(d.others)), make([]float64, len(d.others))
	for i := range lines {
		body := a.Net.Records.Groups.At(lines[i].body)
		d.share(&hours.LoadLine{Parts: lines[i].parts}, a.Net.Topics.All(body.Topics), len(sharers)-len(d.others))
	}
	out, next := make([]float64, len(sharers)), 0
	for i := range sharers {
		if sharers[i].always(a.Period) {
			out[i] = d.always
		} else {
			out[i] = d.hours[next]
			next++
		}
	}
	return out
}

// always reports whether a sharer shares in every line on all days.
func (s *sharer) always(period governance.Period) bool {
	return slices.ContainsFunc(s.mandates, func(m sharingMandate) bool { return m.all && m.days[0] == period })
}

// share shares a line at a body of some topics with so many who always do, and
// the others. Everybody comes and goes where the parts change, so has each of
// them whole or not at all.
func (d *division) share(line *hours.LoadLine, body []int32, always int) {
	d.turnover = turnover{staying: always, edges: d.edges[:0]}
	for i := range d.others {
		d.days[i] = d.others[i].daysAt(d.topics, body)
		d.add(d.days[i], d.period)
	}
	shares := d.shares(d.period)
	each, whole := make([]float64, len(shares)), 0.0
	for k := range shares {
		each[k] = line.HoursOn(shares[k : k+1])
		whole += each[k]
	}
	d.always += whole
	for i, days := range d.days {
		switch {
		case len(days) == 0:
		case days[0] == d.period:
			d.hours[i] += whole
		default:
			for k := range shares {
				if days.Has(shares[k].From) {
					d.hours[i] += each[k]
				}
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
func (t *turnover) shares(period governance.Period) []hours.Share {
	t.edges = append(t.edges, edge{period.From, 0}, edge{period.Until, 0})
	slices.SortFunc(t.edges, func(x, y edge) int { return cmp.Compare(x.on, y.on) })
	var out []hours.Share
	present := t.staying
	for i, e := range t.edges {
		present += e.coming
		if i+1 < len(t.edges) && e.on < t.edges[i+1].on && present > 0 {
			out = append(out, hours.Share{Span: governance.Span{From: e.on, Until: t.edges[i+1].on}, Part: 1 / float64(present)})
		}
	}
	return out
}
