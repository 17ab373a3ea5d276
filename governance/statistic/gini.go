package statistic

import (
	"math"
	"slices"
)

// gini measures how unequally a quantity is shared: 0 when all have the same,
// close to 1 when one has everything.
//
//	G = 2 Σ i·x(i) / (n Σ x) − (n + 1) / n, x ascending
//
// Zeros count. It is nil when there is nothing to share: no value, or a sum of
// zero. Both terms stand over one denominator, so that equal values give
// exactly zero. Source: DOMAIN §3, "Sharing"; C. Gini, Variabilità e
// mutabilità, 1912.
func gini(ascending []float64) *float64 {
	n, weighted, total := float64(len(ascending)), 0.0, 0.0
	for i, x := range ascending {
		weighted += (2*float64(i+1) - n - 1) * x
		total += x
	}
	if total == 0 {
		return nil
	}
	return new(max(0, weighted/(n*total)))
}

// FewestForHalf is the smallest number of values that add up to half of the sum
// of all; nil when that is zero.
func FewestForHalf(values []float64) *int {
	known, _ := ascending(values)
	return fewestForHalf(known)
}

func fewestForHalf(ascending []float64) *int {
	total, carried := sumOf(ascending), 0.0
	if total == 0 {
		return nil
	}
	fewest := 0
	for _, x := range slices.Backward(ascending) {
		carried += x
		fewest++
		if !isMoreThanHalf(total-carried, total) {
			break
		}
	}
	return &fewest
}

// ascending are the known values in order, and how many values are not known.
func ascending(values []float64) (known []float64, unknown int) {
	known = make([]float64, 0, len(values))
	for _, x := range values {
		if !math.IsNaN(x) {
			known = append(known, x)
		}
	}
	slices.Sort(known)
	return known, len(values) - len(known)
}

func sumOf(values []float64) float64 {
	total := 0.0
	for _, x := range values {
		total += x
	}
	return total
}

// isMoreThanHalf reports whether a part is more than half of a whole. It allows
// for the rounding of sums, at any scale.
func isMoreThanHalf(part, whole float64) bool { return 2*part > whole*(1+1e-12) }
