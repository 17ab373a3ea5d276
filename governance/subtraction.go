package governance

import "slices"

// narrow is how near to a value two answers may not lead: a tenth of it, and
// some to spare.
const narrow = 0.11

// Overlap is two samples side by side: the values that only the one has, that
// only the other has, and that both have; each in ascending order.
type Overlap struct{ Here, There, Both []float64 }

// Reveals reports whether the sums of the two samples, one taken from the
// other, would tell of too few. Where one sample has the other in it, the rest
// must be such that it could be told by itself. Else each rest hides the other,
// unless a handful of groups stands against a rest that can be little else than
// it is. Source: DOMAIN §11, "the complement".
func (o Overlap) Reveals() bool {
	switch {
	case len(o.Both) == 0:
		return false
	case len(o.Here) == 0:
		return len(o.There) > 0 && TellsOfFew(o.There)
	case len(o.There) == 0:
		return TellsOfFew(o.Here)
	}
	return o.pins() || Overlap{o.There, o.Here, o.Both}.pins()
}

// pins reports whether the two sums tell the largest of a handful of values
// that only this sample has. They do not when rounding moves the sums, or who
// has which value in the other sample moves its rest, by more than a tenth of
// that value; upwards only as far as the value stays half of its own sample.
func (o Overlap) pins() bool {
	if len(o.Here) >= FewestGroups {
		return false
	}
	largest, both := o.Here[len(o.Here)-1], sumOf(o.Both)
	here, margin := both+sumOf(o.Here), narrow*largest
	if largest == 0 {
		return false
	}
	hasRoom := 2*(largest+margin) < here
	if hasRoom && leastBlur*(here+both+sumOf(o.There)) > margin {
		return false
	}
	less, more := o.leeway()
	return less <= margin && (more <= margin || !hasRoom)
}

// leastBlur is half of the width of the means that are shown as one, rounded to
// two digits, as a part of them: at least that of 98.5 to 99.5.
const leastBlur = 0.005

// leeway is how much smaller and how much larger the rest of the other sample
// could be for all that is told of it, if others of it had the values.
func (o Overlap) leeway() (less, more float64) {
	all, n := slices.Sorted(slices.Values(slices.Concat(o.Both, o.There))), len(o.There)
	rest := sumOf(o.There)
	return rest - sumOf(all[:n]), sumOf(all[len(all)-n:]) - rest
}

// Part is how many of some groups have a private property.
type Part struct{ With, Of int }

// TellsOfFew reports whether the count would tell of too few.
func (p Part) TellsOfFew() bool { return ShownCount(p.With, p.Of) == nil }

// Without is the part of the groups that are not among others.
func (p Part) Without(others Part) Part { return Part{p.With - others.With, p.Of - others.Of} }

// PartsReveal reports whether two counts of one property, one taken from the
// other, would tell of too few; here and there are the groups that only the one
// and only the other count speaks of. Where one speaks of all that the other
// does, the rest must be such that it could be counted by itself. Else, where
// one rest is a handful, the two counts must not differ by as much as they can:
// that would tell of every group of both rests.
func PartsReveal(here, there Part) bool {
	switch {
	case here.Of == 0:
		return there.Of > 0 && there.TellsOfFew()
	case there.Of == 0:
		return here.TellsOfFew()
	case min(here.Of, there.Of) >= FewestGroups:
		return false
	}
	return here.With == here.Of && there.With == 0 || here.With == 0 && there.With == there.Of
}
