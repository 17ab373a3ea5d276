package networktest

import (
	"cmp"

	"tablee/governance"
)

// titulars are the delegations of those who are named to sit at a tenure.
func (r *LoadReference) titulars(t *governance.Tenure) []*governance.Delegation {
	var out []*governance.Delegation
	for i := range r.f.Delegations {
		x := &r.f.Delegations[i]
		if !r.Public && x.Seat == t.Seat && x.Holder == t.Holder && x.Kind == governance.Titular {
			out = append(out, x)
		}
	}
	return out
}

// countsHere reports whether a titular's hours count at this delegation: one
// person on two seats at one body counts once, at the delegation with the
// earliest since, then by the seat's identifier. Reading: only at seats that
// the holder certainly holds on the day, and of titulars, not alternates.
func (r *LoadReference) countsHere(x *governance.Delegation, d governance.Date) bool {
	for i := range r.f.Delegations {
		o := &r.f.Delegations[i]
		if o.ID == x.ID || o.Person != x.Person || o.Kind != governance.Titular || r.seats[o.Seat].Body != r.seats[x.Seat].Body {
			continue
		}
		earlier := cmp.Or(cmp.Compare(o.Start(), x.Start()), cmp.Compare(r.seats[o.Seat].Key(), r.seats[x.Seat].Key()), cmp.Compare(o.ID, x.ID)) < 0
		if earlier && o.On(d) == governance.InForceYes && r.holds(o, d) {
			return false
		}
	}
	return true
}

func (r *LoadReference) holds(x *governance.Delegation, d governance.Date) bool {
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		if t.Seat == x.Seat && t.Holder == x.Holder && r.tenureOn(t, d) == governance.InForceYes {
			return true
		}
	}
	return false
}

// supply is how many people each group gives to a tenure on a day: each named
// titular counts at its supplier, delegates beyond them at the holder; more
// named than declared: the named count. To the public: one, at the holder.
// Reading: a titular whose end is unknown is named up to lastSeen; after it
// the holder supplies the delegate, and the supplier's line is uncertain.
func (r *LoadReference) supply(t *governance.Tenure, d governance.Date) map[governance.ID]int {
	if out, done := r.supplied[dayOfTenure{t.ID, d}]; done {
		return out
	}
	out, named := map[governance.ID]int{}, 0
	for _, x := range r.titulars(t) {
		if x.On(d) != governance.InForceYes {
			continue
		}
		named++
		if r.countsHere(x, d) {
			out[x.Supplier()]++
		}
	}
	declared := t.Delegates
	if r.Public {
		declared = 1
	}
	out[t.Holder] += max(0, declared-named)
	r.supplied[dayOfTenure{t.ID, d}] = out
	return out
}

// mayBeMore reports whether a supplier may give somebody on a day on which it
// does not certainly do: the tenure may hold, or the person may be named.
func (r *LoadReference) mayBeMore(t *governance.Tenure, supplier governance.ID) bool {
	for d := r.Period.From; d < r.Period.Until; d++ {
		held := r.tenureOn(t, d)
		if supplier == t.Holder && held == governance.InForceUncertain && r.supply(t, d)[supplier] > 0 {
			return true
		}
		for _, x := range r.titulars(t) {
			both := all(d, x.Interval)
			if held != governance.InForceNo && both != governance.InForceNo && x.Supplier() == supplier && supplier != t.Holder &&
				(held == governance.InForceUncertain || both == governance.InForceUncertain) {
				return true
			}
		}
	}
	return false
}
