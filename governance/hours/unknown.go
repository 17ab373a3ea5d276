package hours

import "math"

// unknown is a quantity that nobody knows. It spreads through sums and
// products, so that no figure rests on it unnoticed.
var unknown = math.NaN()

func known64(p *float64) float64 {
	if p == nil {
		return unknown
	}
	return *p
}

func maybe(x float64) *float64 {
	if math.IsNaN(x) {
		return nil
	}
	return &x
}

// exceeds reports whether a is larger than b. Figures are exact to 1e-9: equal
// ones stay equal in whatever order their parts were added.
func exceeds(a, b float64) bool { return a > b+1e-9 }
