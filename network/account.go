package network

import (
	"sync"
	"sync/atomic"

	"tablee/governance"
)

// account works out loads over one period, by one measure. What many groups'
// loads have in common (what a body asks of one delegate, what a group carries
// for its members) is worked out once, when it is first needed.
type account struct {
	net     *Network
	period  governance.Period
	measure governance.LoadMeasure
	sees    loadSight // of what the group whose load it is keeps to itself

	bodies   []atomic.Pointer[asked]
	carriers []atomic.Pointer[carrier]
}

// accounts keeps the accounts of a network that were asked for last.
type accounts struct {
	lock sync.Mutex
	kept []*account
}

// mostAccounts is how many accounts are kept: the periods that the readers of
// one moment ask about.
const mostAccounts = 8

// account is the network's account of a period.
func (n *Network) account(period governance.Period, measure governance.LoadMeasure, sees loadSight) *account {
	n.accounts.lock.Lock()
	defer n.accounts.lock.Unlock()
	for _, a := range n.accounts.kept {
		if a.period == period && a.measure == measure && a.sees == sees {
			return a
		}
	}
	a := &account{
		net: n, period: period, measure: measure, sees: sees,
		bodies:   make([]atomic.Pointer[asked], len(n.facts.Groups)),
		carriers: make([]atomic.Pointer[carrier], len(n.facts.Groups)),
	}
	if len(n.accounts.kept) == mostAccounts {
		n.accounts.kept = n.accounts.kept[1:]
	}
	n.accounts.kept = append(n.accounts.kept, a)
	return a
}

// asked is what a group that meets asks of one delegate: first what most lines
// need of it, in 64 bytes.
type asked struct {
	life  life               // the group's
	whole governance.LineSum // of one delegate who declares nothing, over the whole period
	more  *askedMore
}

type askedMore struct {
	calendar *governance.Calendar
	whole    governance.Asked // over the whole period
}

// askedBy gives what a body asks.
func (a *account) askedBy(body int32) *asked {
	if known := a.bodies[body].Load(); known != nil {
		return known
	}
	more := &askedMore{calendar: a.net.calendars[body]}
	more.whole = more.over(a.period)
	found := &asked{life: a.net.groupLives[body], more: more}
	if a.measure == governance.Attended {
		found.whole = more.withoutRoll(a.period)
	} else {
		found.whole = sumOf(&more.whole, governance.OwnHours{})
	}
	a.bodies[body].Store(found)
	return found
}

// oneDelegate is the line of one delegate who is due at a body on some days of
// the period, and of whom no roll was taken.
func (a *account) oneDelegate(b *asked, days governance.Span, own governance.OwnHours) governance.LineSum {
	switch {
	case a.measure == governance.Attended && days != a.period:
		return b.more.withoutRoll(days)
	case days != a.period:
		over := b.more.over(days)
		return sumOf(&over, own)
	case own != governance.OwnHours{} && a.measure == governance.Committed:
		return sumOf(&b.more.whole, own)
	}
	return b.whole
}

func sumOf(all *governance.Asked, own governance.OwnHours) governance.LineSum {
	line := all.Line(governance.LoadLine{}, own)
	return line.Sum()
}

// over is what is asked of one delegate over some days.
func (m *askedMore) over(days governance.Span) governance.Asked {
	c := governance.Commitment{
		Days: governance.DaysOf(days), Calendar: m.calendar,
		Delegates: []governance.DelegateSpan{{Span: days, Delegates: 1}},
	}
	return c.Asked()
}

// withoutRoll is the attended line of one of whom no roll was taken.
func (m *askedMore) withoutRoll(days governance.Span) governance.LineSum {
	c := governance.Commitment{Days: governance.DaysOf(days), Calendar: m.calendar}
	line := c.Attended(governance.LoadLine{}, func(governance.ID, governance.Date) (r governance.Roll, taken bool) { return r, false })
	return line.Sum()
}
