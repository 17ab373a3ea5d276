package sharing

import (
	"math"
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// seatsHeld is the number of distinct seats that a group certainly held on at
// least one day of the period. Observers' seats do not count.
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

// Figures are the figures of one group in a sharing. NaN means that a figure is
// not known. Hours are the hours over the period, Rate is the load divided by the
// group's capacity, and Complete is false when Hours may lack some hours.
type Figures struct {
	Seats, Hours, Rate float64
	Complete           bool
}

// figuresFor returns all figures of a group, whatever the reader may see: the
// release protects the statistics, not the figures. All figures of a group that
// may have ended before the period are unknown.
func figuresFor(a *load.Evaluator, g int32) Figures {
	if a.Net.GroupValidity[g].Certain.Intersect(a.Period).Empty() {
		return Figures{math.NaN(), math.NaN(), math.NaN(), false}
	}
	load := a.Totals(g)
	return Figures{seatsHeld(a.Net, g, a.Period), orNaN(load.DirectHours()), orNaN(load.Rate()), load.Complete()}
}

// isIncomplete reports whether the group may give more hours than the known ones.
func (f Figures) isIncomplete() bool { return !math.IsNaN(f.Hours) && !f.Complete }

func orNaN(x *float64) float64 {
	if x == nil {
		return math.NaN()
	}
	return *x
}
