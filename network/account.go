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
	public  bool

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
func (n *Network) account(period governance.Period, measure governance.LoadMeasure, public bool) *account {
	n.accounts.lock.Lock()
	defer n.accounts.lock.Unlock()
	for _, a := range n.accounts.kept {
		if a.period == period && a.measure == measure && a.public == public {
			return a
		}
	}
	a := &account{
		net: n, period: period, measure: measure, public: public,
		bodies:   make([]atomic.Pointer[asked], len(n.facts.Groups)),
		carriers: make([]atomic.Pointer[carrier], len(n.facts.Groups)),
	}
	if len(n.accounts.kept) == mostAccounts {
		n.accounts.kept = n.accounts.kept[1:]
	}
	n.accounts.kept = append(n.accounts.kept, a)
	return a
}

// asked is what a group that meets asks of one delegate.
type asked struct {
	life     life // the group's
	calendar *governance.Calendar
	all      governance.Asked    // over the whole period
	line     governance.LoadLine // of one delegate who declares nothing, over the whole period
}

// askedBy gives what a body asks.
func (a *account) askedBy(body int32) *asked {
	if known := a.bodies[body].Load(); known != nil {
		return known
	}
	found := &asked{life: a.net.groupLives[body], calendar: a.net.calendars[body]}
	c := found.commitment(a.period)
	found.all = c.Asked()
	found.line = a.lineOf(&c, &found.all, governance.OwnHours{})
	a.bodies[body].Store(found)
	return found
}

// commitment is that of one delegate on some days.
func (b *asked) commitment(days governance.Span) governance.Commitment {
	return governance.Commitment{
		Days: governance.DaysOf(days), Calendar: b.calendar,
		Delegates: []governance.DelegateSpan{{Span: days, Delegates: 1}},
	}
}

// oneDelegate is the line, without parts, of one delegate who is due at a body
// on some days of the period, and of whom no roll was taken.
func (a *account) oneDelegate(b *asked, days governance.Span, own governance.OwnHours) governance.LoadLine {
	switch {
	case days != a.period:
		c := b.commitment(days)
		all := c.Asked()
		return a.lineOf(&c, &all, own)
	case own != governance.OwnHours{} && a.measure == governance.Committed:
		return b.all.Line(governance.LoadLine{Delegates: 1}, own)
	}
	return b.line
}

// lineOf is the line of a commitment for which a calendar asks all that.
func (a *account) lineOf(c *governance.Commitment, all *governance.Asked, own governance.OwnHours) governance.LoadLine {
	if a.measure == governance.Attended {
		return c.Attended(governance.LoadLine{}, noRoll)
	}
	return all.Line(governance.LoadLine{Delegates: 1}, own)
}

func noRoll(governance.ID, governance.Date) (governance.Roll, bool) { return governance.Roll{}, false }
