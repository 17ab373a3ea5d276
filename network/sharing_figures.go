package network

import "math"

// sharedFigures are what one group brings to a sharing; NaN is not known.
type sharedFigures struct {
	seats, hours, rate float64
	complete           bool
}

// sharedFigures are what a group brings to a sharing: all of them, whoever
// asks; what may not be told is taken out of the statistics. Of a group that
// may have ended before the period nothing is known.
func (a *account) sharedFigures(g int32) sharedFigures {
	if a.net.groupLives[g].certain.Intersect(a.period).Empty() {
		return sharedFigures{math.NaN(), math.NaN(), math.NaN(), false}
	}
	load := a.totals(g)
	return sharedFigures{a.net.seatsHeld(g, a.period), orNaN(load.DirectHours()), orNaN(load.Rate()), load.Complete()}
}

// isIncomplete reports whether more hours than the known ones may be given.
func (f sharedFigures) isIncomplete() bool { return !math.IsNaN(f.hours) && !f.complete }

func orNaN(x *float64) float64 {
	if x == nil {
		return math.NaN()
	}
	return *x
}
