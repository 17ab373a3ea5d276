package statistic

import "math"

// The bounds of statistics on private facts, for readers without a right to the
// facts themselves (DOMAIN §11).
const (
	FewestGroups       = 5  // in any cell
	fewestForQuartiles = 20 // groups: five in each quarter
	fewestForDeciles   = 50 // groups: five in each tenth
)

// leastSpread is the least n × Gini at which the Gini of n groups is published.
// With a mean m and a Gini G, one group may have anything from m (1 − nG) to m
// (1 + nG): from 1 on it may have nothing at all, and the figures bound no
// group from below.
const leastSpread = 1

// Withholding is the reason why statistics on private facts are withheld.
type Withholding string

// The reasons. The first two are in the question. The last is in the facts, and
// is no more precise because that would disclose some of them.
const (
	NotOneYear    Withholding = "NOT_ONE_YEAR"
	FilterTooFine Withholding = "FILTER_TOO_FINE"
	TooFew        Withholding = "TOO_FEW"
)

// Withheld is a distribution without any figure, and the reason.
func Withheld(why Withholding) Distribution { return Distribution{Suppressed: true, Withheld: &why} }

// Suppressed is the distribution for readers who may not see the values. Its
// figures stand on five groups or more, none of which has more than half of the
// total; quartiles on twenty, deciles and the Lorenz curve on fifty, where no
// group has more than half of its quarter or tenth. When the groups are nearly
// alike only the mean is published, and nothing when it would show that all
// have nothing. Shares are rounded to a hundredth, quantities to two digits,
// counts to a hundredth of the groups. The largest value belongs to one group
// and is never published; nor is the total, which would give the number counted
// away beside the mean. Source: DOMAIN §11, "Statistics on private facts".
func (x Sample) Suppressed() Distribution {
	n, all := len(x.known), len(x.known)+x.unknown
	d := Distribution{Suppressed: true, Counted: ShownCount(n, all), LeftOut: ShownCount(x.unknown, all)}
	if IsUnsafe(x.known) || sumOf(x.known) == 0 {
		d.Withheld = new(TooFew)
		return d
	}
	exact := x.Distribution()
	d.Mean = new(twoDigits(*exact.Mean))
	if float64(n)**exact.Gini < leastSpread {
		return d
	}
	d.Gini = new(toHundredth(*exact.Gini))
	if most := *exact.HalfCarriedBy; !isDominated(x.known[n-most:]) {
		d.HalfCarriedBy = ShownCount(most, n)
	}
	x.suppressParts(exact, &d)
	return d
}

// suppressParts adds the figures about equal parts of the groups.
func (x Sample) suppressParts(exact Distribution, d *Distribution) {
	n := len(x.known)
	if n >= fewestForQuartiles && !x.hasDominated(4) {
		d.Quartiles = mapped(exact.Quartiles, twoDigits)
	}
	if n >= fewestForDeciles && !x.hasDominated(10) {
		d.Deciles = mapped(exact.Deciles, twoDigits)
		d.Lorenz = mapped(exact.Lorenz, func(p LorenzPoint) LorenzPoint {
			return LorenzPoint{p.Groups, toHundredth(p.Carried)}
		})
	}
}

// IsUnsafe reports whether the sum of values, in ascending order, would
// disclose too few groups: there are less than five, or one has more than half.
func IsUnsafe(ascending []float64) bool {
	return len(ascending) < FewestGroups || isDominated(ascending)
}

// hasDominated reports whether one group has more than half of any of the equal
// parts into which the groups are cut, the smallest first.
func (x Sample) hasDominated(parts int) bool {
	n := len(x.known)
	for i := range parts {
		if isDominated(x.known[i*n/parts : (i+1)*n/parts]) {
			return true
		}
	}
	return false
}

// isDominated reports whether the last and largest value is more than half of
// the sum.
func isDominated(ascending []float64) bool {
	return isMoreThanHalf(ascending[len(ascending)-1], sumOf(ascending))
}

// ShownCount is how many of some groups have a private property, when at least
// five have it and five do not; else nil, because the few could be identified,
// directly or as the complement.
func ShownCount(k, of int) *int {
	if k < FewestGroups || of-k < FewestGroups {
		return nil
	}
	share := toHundredth(float64(k) / float64(of))
	return new(int(math.Round(share * float64(of))))
}

func toHundredth(x float64) float64 { return math.Round(x*100) / 100 }

// twoDigits rounds a quantity to two digits, in steps that are never finer than
// a hundredth of it.
func twoDigits(x float64) float64 {
	if x == 0 {
		return 0
	}
	digits := math.Floor(math.Log10(math.Abs(x))) - 1
	if digits < 0 {
		step := math.Pow(10, -digits)
		return math.Round(x*step) / step
	}
	step := math.Pow(10, digits)
	return math.Round(x/step) * step
}

func mapped[T any](values []T, to func(T) T) []T {
	var out []T
	for _, x := range values {
		out = append(out, to(x))
	}
	return out
}
