package show

import (
	"math"

	"tablee/decimal"
)

// mostDecimals of an hour are shown to people; programs read all of them.
const mostDecimals = 2

// decimal writes a number in the language's way.
func (w Words) decimal(v float64, decimals int) string {
	return decimal.Format(w.Tag, v, decimal.Exactly(decimals))
}

func (w Words) integer(n int) string { return w.decimal(float64(n), 0) }

// hours writes an amount of hours in a sentence; in words when nobody knows.
func (w Words) hours(v *float64) string {
	if v == nil {
		return w.unknown
	}
	text := w.decimal(*v, decimalsOf(*v))
	if w.isSingular(*v) {
		return text + nbsp + w.hour.one
	}
	return text + nbsp + w.hour.many
}

// percent writes a share; in words when nobody knows.
func (w Words) percent(v *float64) string {
	if v == nil {
		return w.unknown
	}
	return w.decimal(100**v, 1) + w.percentSign
}

// Count writes how many things there are, with their name.
func (w Words) Count(n int, of noun) string {
	if w.isSingular(float64(n)) {
		return w.integer(n) + nbsp + of.one
	}
	return w.integer(n) + nbsp + of.many
}

// isSingular: French counts from two, English all but one.
func (w Words) isSingular(v float64) bool {
	if w.pluralFromTwo {
		return v < 2
	}
	return v == 1
}

// decimalsOf is how many decimals a number needs, within those shown.
func decimalsOf(v float64) int {
	for d := range mostDecimals {
		scale := math.Pow10(d)
		if math.Abs(v*scale-math.Round(v*scale)) < scale/math.Pow10(mostDecimals)/2 {
			return d
		}
	}
	return mostDecimals
}

// column writes numbers under each other: all with the decimals that the
// most precise needs, and absent for those that are not there.
func (w Words) column(values []*float64, absent string) []string {
	decimals := 0
	for _, v := range values {
		if v != nil {
			decimals = max(decimals, decimalsOf(*v))
		}
	}
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = absent
		if v != nil {
			out[i] = w.decimal(*v, decimals)
		}
	}
	return out
}
