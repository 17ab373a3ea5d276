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

// isPlain reports whether a tenure asks exactly what the body asks of one
// delegate over the whole period, which is how most of them are.
func (a *account) isPlain(tenure, supplier int32) bool {
	n := a.net
	t := &n.facts.Tenures[tenure]
	lives := n.tenureLife(tenure)
	return a.measure == governance.Committed && supplier == n.tenureHolder[tenure] && lasts(a.period, lives[:]...) &&
		(a.public || t.Delegates == 1 && t.TravelHours == nil && t.PrepHours == nil && a.suppliesItself(tenure)) &&
		!a.isObserver(tenure)
}

// suppliesItself reports whether all that sit at a tenure are the holder's own
// people, not more than declared, none of whom sits anywhere else.
func (a *account) suppliesItself(tenure int32) bool {
	n := a.net
	t, titulars := &n.facts.Tenures[tenure], 0
	for _, d := range n.delegationsAt.of(n.tenureSeat[tenure]) {
		x := &n.facts.Delegations[d]
		if x.Kind != governance.Titular || x.Holder != t.Holder {
			continue
		}
		titulars++
		if x.Supplier() != t.Holder || len(n.delegationsOfPerson.of(n.delegationsOfPerson.owners[d])) > 1 {
			return false
		}
	}
	return titulars <= t.Delegates
}

// plainSupport is what comes with a tenure on all days of the period; ok is
// false when that changes on the way.
func (a *account) plainSupport(tenure int32) (kind governance.SupportKind, ok bool) {
	n := a.net
	own, seats := n.tenureSupports.of(tenure), n.seatSupports.of(n.tenureSeat[tenure])
	if len(own)+len(seats) == 0 {
		return "", true
	}
	if len(own) == 1 {
		s := &n.facts.Supports[own[0]]
		return s.Kind, lasts(a.period, lifeOf(s.Interval))
	}
	return "", false
}

// isPlainMember reports whether a membership's assembly asks exactly that.
func (a *account) isPlainMember(membership int32) bool {
	n := a.net
	body := n.membershipGroup[membership]
	lives := n.membershipLife(membership)
	if a.measure != governance.Committed || !lasts(a.period, lives[:]...) {
		return false
	}
	for _, t := range n.tenuresOf.of(n.membershipMember[membership]) {
		if n.seatBody[n.tenureSeat[t]] == body {
			return false
		}
	}
	return true
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
