package networktest

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// attendances are the lines of the roll of a meeting that speak of a seat.
func (r *LoadReference) attendances(meeting, seat governance.ID) []governance.Attendance {
	var out []governance.Attendance
	for _, a := range r.f.Attendances {
		if a.Meeting == meeting && a.Seat == seat {
			out = append(out, a)
		}
	}
	return out
}

// came is how many of a supplier's people a meeting's roll shows at a seat,
// and how many of them remotely; taken is false when no roll speaks of it.
//
// Reading: a single line without a person, or that says ALTERNATE, speaks of
// the whole seat. Lines that name who came count one each, at the supplier of
// that person. Nobody but who may sees attendance: to the public, none was
// taken.
func (r *LoadReference) came(t *governance.Tenure, supplier governance.ID, m *governance.Meeting) (people, remote int, taken bool) {
	lines := r.attendances(m.ID, t.Seat)
	if r.Public || len(lines) == 0 {
		return 0, 0, false
	}
	if a := lines[0]; len(lines) == 1 && (a.Person == 0 || a.Status == governance.AlternatePresent) {
		people, remote = r.cameAsOne(t, supplier, m.Date, a)
		return people, remote, true
	}
	for _, a := range lines {
		if a.Status == governance.Absent || a.Status == governance.Excused || r.countedElsewhere(t, a.Person, m.Date) {
			continue
		}
		kind := governance.Titular
		if a.Status == governance.AlternatePresent {
			kind = governance.Alternate
		}
		if r.supplierOf(t, kind, a.Person, m.Date) == supplier {
			people++
			if a.Status == governance.RemotePresent {
				remote++
			}
		}
	}
	return people, remote, true
}

// cameAsOne reads a line that speaks of the whole seat. An alternate replaces
// one delegate, the holder's own first, and counts at its own supplier.
// Reading: of several suppliers beside the holder, that with the first key is
// replaced; where no delegate counts at the seat, nobody is.
func (r *LoadReference) cameAsOne(t *governance.Tenure, supplier governance.ID, d governance.Date, a governance.Attendance) (people, remote int) {
	due := r.supply(t, d)
	switch a.Status {
	case governance.Present:
		return due[supplier], 0
	case governance.RemotePresent:
		return due[supplier], due[supplier]
	case governance.AlternatePresent:
		people = due[supplier]
		if r.replaced(t, due) == supplier {
			people--
		}
		if r.supplierOf(t, governance.Alternate, a.Person, d) == supplier {
			people++
		}
	}
	return people, 0
}

func (r *LoadReference) replaced(t *governance.Tenure, due map[governance.ID]int) governance.ID {
	if due[t.Holder] > 0 {
		return t.Holder
	}
	first := governance.ID(0)
	for supplier, n := range due {
		if n > 0 && (first == 0 || r.groups[supplier].Key() < r.groups[first].Key()) {
			first = supplier
		}
	}
	return first
}

// supplierOf is who supplies the person of a roll, or the first named of that
// kind when the roll names nobody; the holder when nobody is named.
func (r *LoadReference) supplierOf(t *governance.Tenure, kind governance.DelegationKind, person governance.ID, d governance.Date) governance.ID {
	var found *governance.Delegation
	for i := range r.f.Delegations {
		x := &r.f.Delegations[i]
		if x.Seat == t.Seat && x.Holder == t.Holder && x.Kind == kind && x.On(d) == governance.InForceYes && (person == 0 || x.Person == person) &&
			(found == nil || cmp.Or(cmp.Compare(x.Start(), found.Start()), cmp.Compare(x.ID, found.ID)) < 0) {
			found = x
		}
	}
	if found == nil {
		return t.Holder
	}
	return found.Supplier()
}

// countedElsewhere reports whether somebody named here counts at another seat
// of the body.
func (r *LoadReference) countedElsewhere(t *governance.Tenure, person governance.ID, d governance.Date) bool {
	return slices.ContainsFunc(r.titulars(t), func(x *governance.Delegation) bool {
		return x.Person == person && x.On(d) == governance.InForceYes && !r.countsHere(x, d)
	})
}
