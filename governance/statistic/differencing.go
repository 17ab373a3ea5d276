package statistic

import "slices"

// narrow is how close two answers may not lead to a value: a tenth of it, and a
// margin.
const narrow = 0.11

// Differencing is two samples to be subtracted from each other: the values that
// only the one has, that only the other has, and that both have, each in
// ascending order.
type Differencing struct{ Here, There, Both []float64 }

// Reveals reports whether the difference of the sums of the two samples would
// disclose too few groups. Where one sample contains the other, the rest must
// be safe to publish by itself. Otherwise each rest hides the other, unless one
// rest is a handful of groups and the other can hardly be anything else than it
// is. Source: DOMAIN §11, "the complement".
func (o Differencing) Reveals() bool {
	switch {
	case len(o.Both) == 0:
		return false
	case len(o.Here) == 0:
		return len(o.There) > 0 && IsUnsafe(o.There)
	case len(o.There) == 0:
		return IsUnsafe(o.Here)
	}
	return o.pins() || Differencing{o.There, o.Here, o.Both}.pins()
}

// pins reports whether the two sums disclose the largest of a handful of values
// that only this sample has. They do not when rounding moves the sums by more
// than a tenth of that value, or when another choice of values for the rest of
// the other sample does; upwards this counts only while the value stays below
// half of its own sample.
func (o Differencing) pins() bool {
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

// leastBlur is the least rounding error of a mean with two digits, as a part of
// it: half of the width of the means that are shown as one, such as 98.5 to
// 99.5.
const leastBlur = 0.005

// leeway is how much smaller and larger the rest of the other sample could be,
// with other values of that sample in it.
func (o Differencing) leeway() (less, more float64) {
	all, n := slices.Sorted(slices.Values(slices.Concat(o.Both, o.There))), len(o.There)
	rest := sumOf(o.There)
	return rest - sumOf(all[:n]), sumOf(all[len(all)-n:]) - rest
}

// Frequency is a count: how many of some groups have a private property.
type Frequency struct{ With, Of int }

// IsUnsafe reports whether the count would disclose too few groups.
func (p Frequency) IsUnsafe() bool { return ShownCount(p.With, p.Of) == nil }

// Without is the part of the groups that are not among others.
func (p Frequency) Without(others Frequency) Frequency {
	return Frequency{p.With - others.With, p.Of - others.Of}
}

// FrequenciesReveal reports whether the difference of two counts of one property
// would disclose too few groups. here and there are the groups that only the
// one and only the other count covers. Where one count covers all groups of the
// other, the rest must be safe to publish by itself. Otherwise, where one rest
// is a handful, the counts must not differ by as much as they can: that would
// disclose every group of both rests.
func FrequenciesReveal(here, there Frequency) bool {
	switch {
	case here.Of == 0:
		return there.Of > 0 && there.IsUnsafe()
	case there.Of == 0:
		return here.IsUnsafe()
	case min(here.Of, there.Of) >= FewestGroups:
		return false
	}
	return here.With == here.Of && there.With == 0 || here.With == 0 && there.With == there.Of
}
