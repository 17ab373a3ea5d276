package web

import (
	"math"
	"strings"

	"tablee/decimal"
)

// nbsp keeps a number and its unit, or a word and its sign, on one line.
const nbsp = "\u00a0"

// number writes a number in the language's way, with as many decimals as it
// needs and at most so many. One that lies exactly between two is rounded away
// from zero, and a page has the sign for less than zero, not a hyphen.
func (l language) number(v float64, mostDecimals int) string {
	scale := math.Pow10(mostDecimals)
	text := decimal.Format(l, math.Round(v*scale)/scale, decimal.UpTo(mostDecimals))
	return strings.Replace(text, "-", "−", 1)
}

// singular: French counts from two, English all but one.
func (l language) singular(v float64) bool {
	if l == french {
		return v < 2
	}
	return v == 1
}

// percent writes a share.
func (l language) percent(share float64) string {
	if l == french {
		return l.number(100*share, 1) + nbsp + "%"
	}
	return l.number(100*share, 1) + "%"
}

// figure writes a count, or an amount that is known, in at most two decimals.
func (l language) figure(v any) string {
	switch v := v.(type) {
	case int:
		return l.number(float64(v), 0)
	case *float64:
		if v != nil {
			return l.number(*v, 2)
		}
	}
	return l.say("unknown")
}
