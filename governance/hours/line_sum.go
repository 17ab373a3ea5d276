package hours

import (
	"math"

	"tablee/governance"
)

// LineSum is what a line adds to the totals of a load, without anything that
// explains it.
type LineSum struct {
	hours, confirmed       float64 // NaN: not known
	supported, unsupported float64
	floor, uncertain       bool
}

// Sum is what the line adds to the totals.
func (l *LoadLine) Sum() LineSum {
	return LineSum{l.hours, l.confirmed, l.supported, l.unsupported, l.Floor, l.Uncertain}
}

// With is the sum under a kind of support on all days of the line; "" leaves it
// undeclared.
func (s LineSum) With(kind governance.SupportKind) LineSum {
	switch {
	case !s.isKnown() || kind == "":
	case kind.Supports():
		s.supported = s.hours
	default:
		s.unsupported = s.hours
	}
	return s
}

// Times is the sum for a number of delegates who each do the same.
func (s LineSum) Times(delegates int) LineSum {
	times := float64(delegates)
	s.hours *= times
	s.confirmed *= times
	s.supported *= times
	s.unsupported *= times
	return s
}

// Unsure sets whether the line may hold on more days than it certainly does.
func (s LineSum) Unsure(uncertain bool) LineSum {
	s.uncertain = uncertain
	return s
}

func (s LineSum) isKnown() bool { return !math.IsNaN(s.hours) }
