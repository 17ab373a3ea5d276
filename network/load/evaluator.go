package load

import (
	"sync"
	"sync/atomic"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// Evaluator works out loads over one period, by one measure. What many groups'
// loads have in common (what a body asks of one delegate, what a group carries
// for its members) is worked out once, when it is first needed.
type Evaluator struct {
	Net     *snapshot.Network
	Period  governance.Period
	measure hours.LoadMeasure
	sees    Facts // of what the group whose load it is keeps to itself

	bodies   []atomic.Pointer[demand]
	carriers []atomic.Pointer[Carrier]

	// Of groups that were asked about one by one, what OwnTotals gave; passes
	// over all groups leave nothing here.
	asked func() []atomic.Pointer[hours.LoadTotals]
}

func newEvaluator(n *snapshot.Network, of evaluation) *Evaluator {
	groups := n.Records.Groups.Len()
	return &Evaluator{
		Net: n, Period: of.period, measure: of.measure, sees: of.sees,
		bodies: make([]atomic.Pointer[demand], groups), carriers: make([]atomic.Pointer[Carrier], groups),
		asked: sync.OnceValue(func() []atomic.Pointer[hours.LoadTotals] {
			return make([]atomic.Pointer[hours.LoadTotals], groups)
		}),
	}
}

// evaluation says which evaluator of a network is meant.
type evaluation struct {
	period  governance.Period
	measure hours.LoadMeasure
	sees    Facts
}

// evaluators are the evaluators of a network that were asked for last.
type evaluators = snapshot.Recent[evaluation, *Evaluator]

// mostEvaluators is how many evaluators are kept: the periods that the readers of
// one version ask about.
const mostEvaluators = 8

func evaluatorsOf(n *snapshot.Network) *evaluators {
	return snapshot.Keep(n, func(*snapshot.Network) *evaluators { return snapshot.NewRecent[evaluation, *Evaluator](mostEvaluators) })
}

// Whole rests on all private facts, whoever asks. Whoever uses it
// suppresses what it tells, or asks a reader first; a test lists the callers.
func Whole(n *snapshot.Network, period governance.Period, measure hours.LoadMeasure) *Evaluator {
	return evaluator(n, period, measure, everything)
}

// Public rests on public facts alone.
func Public(n *snapshot.Network, period governance.Period, measure hours.LoadMeasure) *Evaluator {
	return evaluator(n, period, measure, Nothing)
}

// evaluator is the network's account of a period.
func evaluator(n *snapshot.Network, period governance.Period, measure hours.LoadMeasure, sees Facts) *Evaluator {
	of := evaluation{period, measure, sees}
	return evaluatorsOf(n).Of(of, func() *Evaluator { return newEvaluator(n, of) })
}

// demand is what a group that meets asks of one delegate: first what most lines
// need of it, in 64 bytes.
type demand struct {
	life  snapshot.Validity // the group's
	whole hours.LineSum     // of one delegate who declares nothing, over the whole period
	more  *demandDetails
}

type demandDetails struct {
	calendar *hours.Calendar
	whole    hours.Demand // over the whole period
}

// demandOf gives what a body asks.
func (a *Evaluator) demandOf(body int32) *demand {
	if known := a.bodies[body].Load(); known != nil {
		return known
	}
	more := &demandDetails{calendar: a.Net.Calendars[body]}
	more.whole = more.over(a.Period)
	found := &demand{life: a.Net.GroupValidity[body], more: more}
	if a.measure == hours.Attended {
		found.whole = more.withoutRoll(a.Period)
	} else {
		found.whole = sumOf(&more.whole, governance.OwnHours{})
	}
	a.bodies[body].Store(found)
	return found
}

// oneDelegate is the line of one delegate who is due at a body on some days of
// the period, and of whom no roll was taken.
func (a *Evaluator) oneDelegate(b *demand, days governance.Span, own governance.OwnHours) hours.LineSum {
	switch {
	case a.measure == hours.Attended && days != a.Period:
		return b.more.withoutRoll(days)
	case days != a.Period:
		over := b.more.over(days)
		return sumOf(&over, own)
	case own != governance.OwnHours{} && a.measure == hours.Committed:
		return sumOf(&b.more.whole, own)
	}
	return b.whole
}

func sumOf(all *hours.Demand, own governance.OwnHours) hours.LineSum {
	line := all.Line(hours.LoadLine{}, own)
	return line.Sum()
}

// over is what is asked of one delegate over some days.
func (m *demandDetails) over(days governance.Span) hours.Demand {
	c := hours.Commitment{
		Days: governance.DaysOf(days), Calendar: m.calendar,
		Delegates: []hours.DelegateSpan{{Span: days, Delegates: 1}},
	}
	return c.Demand()
}

// withoutRoll is the attended line of one of whom no roll was taken.
func (m *demandDetails) withoutRoll(days governance.Span) hours.LineSum {
	c := hours.Commitment{Days: governance.DaysOf(days), Calendar: m.calendar}
	line := c.Attended(hours.LoadLine{}, func(governance.ID, governance.Date) (r hours.Roll, taken bool) { return r, false })
	return line.Sum()
}

// over is the account of a later network, which knows what stays as it is.
func (a *Evaluator) over(n *snapshot.Network, t *snapshot.Touched) *Evaluator {
	next := newEvaluator(n, evaluation{a.Period, a.measure, a.sees})
	next.bodies = snapshot.Inherited(a.bodies, n.Records.Groups.Len(), t.Bodies)
	next.carriers = snapshot.Inherited(a.carriers, n.Records.Groups.Len(), t.Carriers)
	return next
}

// Inherit gives a network of a scenario the evaluators of the one before
// it. What the scenario touches is worked out anew, and so is what readers with
// some rights alone may see.
func Inherit(n, was *snapshot.Network, period governance.Period, t *snapshot.Touched) {
	for _, sees := range []Facts{everything, Nothing} {
		of := evaluation{period, hours.Committed, sees}
		evaluatorsOf(n).Add(of, evaluator(was, of.period, of.measure, of.sees).over(n, t))
	}
}
