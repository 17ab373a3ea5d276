package hours

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// Calendar is what is known of the meetings of a body, over all time.
type Calendar struct {
	stretches []stretch // in order, without gap, from Beginning to Forever
	sittings  []sitting // planned or held, in the order of dates
	own       bool
}

// stretch is a run of days on which one cadence, and one completeness, holds.
type stretch struct {
	governance.Span
	complete bool
	cadence  *governance.Cadence // nil: none is known
}

// expects reports whether a cadence says how many meetings to expect: outside
// complete spans, where the meetings per year are known.
func (s stretch) expects() bool {
	return !s.complete && s.cadence != nil && s.cadence.MeetingsPerYear != nil
}

// sitting is a recorded meeting, with what one delegate gives to it.
type sitting struct {
	meeting governance.ID
	date    governance.Date
	remote  bool
	hours   *float64
	prep    *float64
}

// NewCalendar joins what is recorded of one body: its cadences, its complete
// spans and its meetings. A dated cadence replaces the general one whole. Of
// two dated ones, the one with the later start prevails (DOMAIN §3).
func NewCalendar(cadences []*governance.Cadence, complete []*governance.CompleteCalendar, meetings []*governance.Meeting) *Calendar {
	c := &Calendar{own: len(cadences)+len(complete)+len(meetings) > 0}
	cadences = slices.SortedFunc(slices.Values(cadences), func(a, b *governance.Cadence) int {
		return cmp.Or(cmp.Compare(a.Start(), b.Start()), alwaysFirst(a, b), cmp.Compare(a.ID, b.ID))
	})
	days := governance.Days(nil)
	for _, s := range complete {
		days = days.Plus(s.Certain())
	}
	for _, cut := range cuts(cadences, days) {
		s := stretch{Span: cut, complete: days.Has(cut.From)}
		for _, cadence := range cadences {
			if cadence.Certain().Has(cut.From) {
				s.cadence = cadence
			}
		}
		c.stretches = append(c.stretches, s)
	}
	for _, m := range meetings {
		if m.Status != governance.Cancelled {
			c.sittings = append(c.sittings, sitting{m.ID, m.Date, m.Mode == governance.Remote, m.Hours, m.PrepHours})
		}
	}
	slices.SortFunc(c.sittings, func(a, b sitting) int {
		return cmp.Or(cmp.Compare(a.date, b.date), cmp.Compare(a.meeting, b.meeting))
	})
	return c
}

// alwaysFirst puts the general cadence, which has no dates, before those that
// replace it.
func alwaysFirst(a, b *governance.Cadence) int {
	switch {
	case a.Always() && !b.Always():
		return -1
	case b.Always() && !a.Always():
		return 1
	}
	return 0
}

// cuts divides all time at the days on which a cadence or a complete span
// starts or ends.
func cuts(cadences []*governance.Cadence, complete governance.Days) []governance.Span {
	edges := []governance.Date{governance.Beginning, governance.Forever}
	for _, c := range cadences {
		edges = append(edges, c.Certain().From, c.Certain().Until)
	}
	for _, s := range complete {
		edges = append(edges, s.From, s.Until)
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	out := make([]governance.Span, 0, len(edges)-1)
	for i := 1; i < len(edges); i++ {
		out = append(out, governance.Span{From: edges[i-1], Until: edges[i]})
	}
	return out
}

// HasOwnMeetings reports whether a cadence, a meeting or a complete span is
// recorded at any date. A group without any has no assembly.
func (c *Calendar) HasOwnMeetings() bool { return c != nil && c.own }

// CadenceOn is the cadence that holds on the day; nil when none is known.
func (c *Calendar) CadenceOn(d governance.Date) *governance.Cadence {
	if c == nil {
		return nil
	}
	for _, s := range c.stretches {
		if s.Has(d) {
			return s.cadence
		}
	}
	return nil
}

// over are the stretches that meet a run of days.
func (c *Calendar) over(run governance.Span) []stretch {
	if c == nil {
		return []stretch{{Span: run}}
	}
	from := 0
	for from < len(c.stretches) && c.stretches[from].Until <= run.From {
		from++
	}
	until := from
	for until < len(c.stretches) && c.stretches[until].From < run.Until {
		until++
	}
	return c.stretches[from:until]
}

// sittingsIn are the recorded meetings on the days of a run.
func (c *Calendar) sittingsIn(run governance.Span) []sitting {
	if c == nil {
		return nil
	}
	from := searchDate(c.sittings, run.From)
	return c.sittings[from:searchDate(c.sittings, run.Until)]
}

func searchDate(s []sitting, d governance.Date) int {
	low, high := 0, len(s)
	for low < high {
		mid := (low + high) / 2
		if s[mid].date < d {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
