package network

import (
	"sync/atomic"

	"tablee/governance"
)

// account works out loads over one period, by one measure. What many groups'
// loads have in common (what a body asks of one delegate, what a group carries
// for its members) is worked out once, when it is first needed.
type account struct {
	net     *Snapshot
	period  governance.Period
	measure governance.LoadMeasure
	sees    loadSight // of what the group whose load it is keeps to itself

	bodies   []atomic.Pointer[asked]
	carriers []atomic.Pointer[carrier]
}

// evaluation says which evaluator of a network is meant.
type evaluation struct {
	period  governance.Period
	measure governance.LoadMeasure
	sees    loadSight
}

// accounts are the evaluators of a network that were asked for last.
type accounts = Recent[evaluation, *account]

// mostAccounts is how many evaluators are kept: the periods that the readers of
// one version ask about.
const mostAccounts = 8

func accountsOf(n *Snapshot) *accounts {
	return Keep(n, func(*Snapshot) *accounts { return NewRecent[evaluation, *account](mostAccounts) })
}

// account is the network's account of a period.
func (n *Snapshot) account(period governance.Period, measure governance.LoadMeasure, sees loadSight) *account {
	return accountsOf(n).Of(evaluation{period, measure, sees}, func() *account {
		return &account{
			net: n, period: period, measure: measure, sees: sees,
			bodies:   make([]atomic.Pointer[asked], n.Records.Groups.Len()),
			carriers: make([]atomic.Pointer[carrier], n.Records.Groups.Len()),
		}
	})
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

// over is the account of a later network, which knows what stays as it is.
func (a *account) over(n *Snapshot, t *touched) *account {
	count := n.Records.Groups.Len()
	return &account{
		net: n, period: a.period, measure: a.measure, sees: a.sees,
		bodies: inherited(a.bodies, count, t.bodies), carriers: inherited(a.carriers, count, t.carriers),
	}
}

// inheritLoads gives a network of a scenario the evaluators of the one before
// it. What the scenario touches is worked out anew, and so is what readers with
// some rights alone may see.
func inheritLoads(n, was *Snapshot, period governance.Period, t *touched) {
	for _, sees := range []loadSight{seesEverything, seesNothing} {
		of := evaluation{period, governance.Committed, sees}
		accountsOf(n).Add(of, was.account(of.period, of.measure, of.sees).over(n, t))
	}
}
