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

// asked is what a body asks of one delegate who is due on all the days of the
// period, without travel or preparation of their own.
type asked struct{ line governance.LoadLine }

// askedBy gives what a body asks over the whole period.
func (a *account) askedBy(body int32) *asked {
	if known := a.bodies[body].Load(); known != nil {
		return known
	}
	c := governance.Commitment{
		Days: governance.DaysOf(a.period), Calendar: a.net.calendars[body],
		Delegates: []governance.DelegateSpan{{Span: a.period, Delegates: 1}},
	}
	found := &asked{c.Committed(governance.LoadLine{})}
	a.bodies[body].Store(found)
	return found
}
