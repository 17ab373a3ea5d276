package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// staffing is who sits at a tenure over a period, and who supplies them: each
// named titular counts at its supplier, delegates beyond them at the holder.
// More named than declared: the named count. A person on two seats at one
// body counts once, at the delegation with the earliest since, then the seat
// that comes first (DOMAIN §3, "Suppliers").
type staffing struct {
	*account
	tenure, holder int32
	held           holding
	titulars       []titular
	shifts         []shift
}

// titular is a person named to sit.
type titular struct {
	delegation, supplier int32
	named                holding
	counted              governance.Days // certainly named, and counted at no other seat
}

// shift is a run of days on which the same people sit.
type shift struct {
	governance.Span
	counts []count // the holder first, then the other suppliers by key
}

type count struct {
	supplier  int32
	delegates int
}

func (s shift) of(supplier int32) int {
	for _, c := range s.counts {
		if c.supplier == supplier {
			return c.delegates
		}
	}
	return 0
}

func (a *account) staffing(tenure int32) staffing {
	n := a.net
	s := staffing{account: a, tenure: tenure, holder: n.tenureHolder[tenure], held: n.tenureDays(tenure, a.period)}
	if a.sees.has(seesDelegates) {
		s.titulars = a.titulars(tenure)
	}
	for _, days := range s.pieces(s.held.certain) {
		s.shifts = append(s.shifts, s.shift(days))
	}
	return s
}

func (a *account) titulars(tenure int32) []titular {
	n := a.net
	var out []titular
	for _, d := range n.delegationsAt.of(n.tenureSeat[tenure]) {
		delegation := n.Private().Delegations.At(d)
		if delegation.Kind == governance.Titular && delegation.Holder == n.Records.Tenures.At(tenure).Holder {
			named := overlap(a.period, lifeOf(delegation.Interval))
			out = append(out, titular{d, n.supplier(d, tenure), named, a.countedHere(d, named.certain)})
		}
	}
	slices.SortFunc(out, func(x, y titular) int {
		return cmp.Or(n.compareGroups(x.supplier, y.supplier), n.compareDelegations(x.delegation, y.delegation))
	})
	return out
}

// supplier is who supplies the person of a delegation, for a tenure.
func (n *Snapshot) supplier(d, tenure int32) int32 {
	if g := n.suppliedBy.owner(d); g >= 0 {
		return g
	}
	return n.tenureHolder[tenure]
}

// countedHere leaves out the days on which the same person is counted at
// another seat of the same body.
func (a *account) countedHere(d int32, days governance.Days) governance.Days {
	n := a.net
	body := n.seatBody[n.delegationsAt.owner(d)]
	for _, o := range n.delegationsOfPerson.of(n.delegationsOfPerson.owner(d)) {
		if o != d && n.seatBody[n.delegationsAt.owner(o)] == body &&
			n.Private().Delegations.At(o).Kind == governance.Titular && n.compareDelegations(o, d) < 0 {
			for _, run := range n.seatedDays(o, a.period) {
				days = days.Minus(run)
			}
		}
	}
	return days
}

// seatedDays is when a delegation certainly holds, with the tenure it is for.
func (n *Snapshot) seatedDays(d int32, period governance.Period) governance.Days {
	delegation := n.Private().Delegations.At(d)
	var out governance.Days
	for _, t := range n.tenuresAt.of(n.delegationsAt.owner(d)) {
		if n.Records.Tenures.At(t).Holder == delegation.Holder {
			for _, run := range n.tenureDays(t, period).certain.Intersect(delegation.Certain()) {
				out = out.Plus(run)
			}
		}
	}
	return out
}

func (n *Snapshot) compareDelegations(a, b int32) int {
	x, y := n.Private().Delegations.At(a), n.Private().Delegations.At(b)
	return cmp.Or(cmp.Compare(x.Start(), y.Start()),
		n.compareSeats(n.delegationsAt.owner(a), n.delegationsAt.owner(b)), cmp.Compare(x.ID, y.ID))
}

// pieces divides days where a named person comes or goes.
func (s staffing) pieces(days governance.Days) []governance.Span {
	var edges []governance.Date
	for _, t := range s.titulars {
		for _, held := range []governance.Days{t.named.certain, t.counted} {
			for _, run := range held {
				edges = append(edges, run.From, run.Until)
			}
		}
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var out []governance.Span
	for _, run := range days {
		for _, edge := range edges {
			if run.From < edge && edge < run.Until {
				out = append(out, governance.Span{From: run.From, Until: edge})
				run.From = edge
			}
		}
		out = append(out, run)
	}
	return out
}

// shift counts who sits over days on which nobody comes or goes.
func (s staffing) shift(days governance.Span) shift {
	declared, named := 1, 0
	if s.sees.has(seesDelegates) {
		declared = s.net.Records.Tenures.At(s.tenure).Delegates
	}
	counts := []count{{s.holder, 0}}
	for _, t := range s.titulars {
		if t.named.certain.Has(days.From) {
			named++
		}
		if !t.counted.Has(days.From) {
			continue
		}
		at := slices.IndexFunc(counts, func(c count) bool { return c.supplier == t.supplier })
		if at < 0 {
			at = len(counts)
			counts = append(counts, count{t.supplier, 0})
		}
		counts[at].delegates++
	}
	counts[0].delegates += max(declared-named, 0)
	return shift{days, counts}
}

// commitment is the part of the tenure that a supplier gives people for; ok
// is false when it gives nobody on any day of the period.
func (s staffing) commitment(supplier int32, calendar *governance.Calendar) (c governance.Commitment, ok bool) {
	c = governance.Commitment{Calendar: calendar, Uncertain: s.uncertain(supplier)}
	for _, shift := range s.shifts {
		if k := shift.of(supplier); k > 0 {
			c.Days = c.Days.Plus(shift.Span)
			c.Delegates = append(c.Delegates, governance.DelegateSpan{Span: shift.Span, Delegates: k})
		}
	}
	if s.readsRolls() {
		s.addAlternates(supplier, &c)
	}
	return c, len(c.Days) > 0 || c.Uncertain
}

// uncertain reports whether the supplier may give somebody on more days than
// it certainly does.
func (s staffing) uncertain(supplier int32) bool {
	if supplier == s.holder {
		unsure := s.held.possible
		for _, run := range s.held.certain {
			unsure = unsure.Minus(run)
		}
		return slices.ContainsFunc(s.pieces(unsure), func(days governance.Span) bool { return s.shift(days).of(supplier) > 0 })
	}
	for _, t := range s.titulars {
		both := holding{nil, nil}
		for _, run := range t.named.possible {
			both.possible = append(both.possible, s.held.possible.Intersect(run)...)
		}
		for _, run := range t.named.certain {
			both.certain = append(both.certain, s.held.certain.Intersect(run)...)
		}
		if t.supplier == supplier && both.uncertain() {
			return true
		}
	}
	return false
}
