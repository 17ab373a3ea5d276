package sharing

import (
	"math"
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// seatsHeld is how many distinct seats, other than observers', a group
// certainly held on a day of the period.
func seatsHeld(n *snapshot.Network, g int32, period governance.Period) float64 {
	var seats []int32
	rows := n.TenureRows.Of(&n.TenuresOf, g)
	for i, t := range n.TenuresOf.Of(g) {
		d := &rows[i]
		days := d.Validity.And(n.GroupValidity[d.Body]).And(n.GroupValidity[g]).Certain.Intersect(period)
		if !days.Empty() && !d.Has(snapshot.Observing) {
			seats = append(seats, n.TenureSeat[t])
		}
	}
	slices.Sort(seats)
	return float64(len(slices.Compact(seats)))
}

// Figures are what one group brings to a sharing; NaN is not known.
type Figures struct {
	Seats, Hours, Rate float64
	Complete           bool
}

// figuresFor are what a group brings to a sharing: all of them, whoever
// asks; what may not be told is taken out of the statistics. Of a group that
// may have ended before the period nothing is known.
func figuresFor(a *load.Evaluator, g int32) Figures {
	if a.Net.GroupValidity[g].Certain.Intersect(a.Period).Empty() {
		return Figures{math.NaN(), math.NaN(), math.NaN(), false}
	}
	load := a.Totals(g)
	return Figures{seatsHeld(a.Net, g, a.Period), orNaN(load.DirectHours()), orNaN(load.Rate()), load.Complete()}
}

// isIncomplete reports whether more hours than the known ones may be given.
func (f Figures) isIncomplete() bool { return !math.IsNaN(f.Hours) && !f.Complete }

func orNaN(x *float64) float64 {
	if x == nil {
		return math.NaN()
	}
	return *x
}
