package load

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// staffing is who sits at a tenure over a period, and who supplies them: each
// named titular counts at its supplier, delegates beyond them at the holder.
// More named than declared: the named count. A person on two seats at one
// body counts once, at the delegation with the earliest since, then the seat
// that comes first (DOMAIN §3, "Suppliers").
type staffing struct {
	*Evaluator
	tenure, holder int32
	held           snapshot.ValidDays
	titulars       []titular
	shifts         []shift
}

// titular is a person named to sit.
type titular struct {
	delegation, supplier int32
	named                snapshot.ValidDays
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

func (a *Evaluator) staffing(tenure int32) staffing {
	n := a.Net
	s := staffing{Evaluator: a, tenure: tenure, holder: n.TenureHolder[tenure], held: n.TenureDays(tenure, a.Period)}
	if a.sees.Has(delegateFacts) {
		s.titulars = a.titulars(tenure)
	}
	for _, days := range s.pieces(s.held.Certain) {
		s.shifts = append(s.shifts, s.shift(days))
	}
	return s
}

func (a *Evaluator) titulars(tenure int32) []titular {
	n := a.Net
	var out []titular
	for _, d := range n.DelegationsAt.Of(n.TenureSeat[tenure]) {
		delegation := n.Private().Delegations.At(d)
		if delegation.Kind == governance.Titular && delegation.Holder == n.Records.Tenures.At(tenure).Holder {
			named := snapshot.During(a.Period, snapshot.ValidityOf(delegation.Interval))
			out = append(out, titular{d, supplier(n, d, tenure), named, a.countedHere(d, named.Certain)})
		}
	}
	slices.SortFunc(out, func(x, y titular) int {
		return cmp.Or(n.CompareGroups(x.supplier, y.supplier), n.CompareDelegations(x.delegation, y.delegation))
	})
	return out
}

// supplier is who supplies the person of a delegation, for a tenure.
func supplier(n *snapshot.Network, d, tenure int32) int32 {
	if g := n.SuppliedBy.Owner(d); g >= 0 {
		return g
	}
	return n.TenureHolder[tenure]
}

// countedHere leaves out the days on which the same person is counted at
// another seat of the same body.
func (a *Evaluator) countedHere(d int32, days governance.Days) governance.Days {
	n := a.Net
	body := n.SeatBody[n.DelegationsAt.Owner(d)]
	for _, o := range n.DelegationsOfPerson.Of(n.DelegationsOfPerson.Owner(d)) {
		if o != d && n.SeatBody[n.DelegationsAt.Owner(o)] == body &&
			n.Private().Delegations.At(o).Kind == governance.Titular && n.CompareDelegations(o, d) < 0 {
			for _, run := range n.SeatedDays(o, a.Period) {
				days = days.Minus(run)
			}
		}
	}
	return days
}

// pieces divides days where a named person comes or goes.
func (s staffing) pieces(days governance.Days) []governance.Span {
	var edges []governance.Date
	for _, t := range s.titulars {
		for _, held := range []governance.Days{t.named.Certain, t.counted} {
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
	if s.sees.Has(delegateFacts) {
		declared = s.Net.Records.Tenures.At(s.tenure).Delegates
	}
	counts := []count{{s.holder, 0}}
	for _, t := range s.titulars {
		if t.named.Certain.Has(days.From) {
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
func (s staffing) commitment(supplier int32, calendar *hours.Calendar) (c hours.Commitment, ok bool) {
	c = hours.Commitment{Calendar: calendar, Uncertain: s.uncertain(supplier)}
	for _, shift := range s.shifts {
		if k := shift.of(supplier); k > 0 {
			c.Days = c.Days.Plus(shift.Span)
			c.Delegates = append(c.Delegates, hours.DelegateSpan{Span: shift.Span, Delegates: k})
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
		unsure := s.held.Possible
		for _, run := range s.held.Certain {
			unsure = unsure.Minus(run)
		}
		return slices.ContainsFunc(s.pieces(unsure), func(days governance.Span) bool { return s.shift(days).of(supplier) > 0 })
	}
	for _, t := range s.titulars {
		both := snapshot.ValidDays{Possible: nil, Certain: nil}
		for _, run := range t.named.Possible {
			both.Possible = append(both.Possible, s.held.Possible.Intersect(run)...)
		}
		for _, run := range t.named.Certain {
			both.Certain = append(both.Certain, s.held.Certain.Intersect(run)...)
		}
		if t.supplier == supplier && both.Uncertain() {
			return true
		}
	}
	return false
}
