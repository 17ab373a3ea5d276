package statistic

import "math"

// Sample is a quantity of each of some groups.
type Sample struct {
	known   []float64 // ascending
	unknown int
}

// NewSample takes one value per group; NaN where it is not known.
func NewSample(values []float64) Sample {
	known, unknown := ascending(values)
	return Sample{known, unknown}
}

// LorenzPoint is the part of the whole that the groups with the least carry, up
// to a part of all groups.
type LorenzPoint struct{ Groups, Carried float64 }

// Distribution describes how a quantity is spread over groups. A nil figure is
// not known, or the reader may not see it.
type Distribution struct {
	Suppressed    bool         // DOMAIN §11 leaves figures out, or rounds them
	Withheld      *Withholding // why it has no figures but counts; nil when it has some
	Counted       *int         // groups whose value is known, zeros included
	LeftOut       *int         // groups whose value nobody knows
	Total         *float64
	Mean          *float64
	Maximum       *float64
	Gini          *float64
	HalfCarriedBy *int          // the fewest groups that carry half of the total
	Quartiles     []float64     // 3, linear between the closest ranks
	Deciles       []float64     // 9, likewise
	Lorenz        []LorenzPoint // 11, at each tenth of the groups
}

// Distribution has all the figures, exact: for readers who may see every value.
// Source: DOMAIN §3, "Sharing".
func (x Sample) Distribution() Distribution {
	d := Distribution{Counted: new(len(x.known)), LeftOut: new(x.unknown)}
	if len(x.known) == 0 {
		return d
	}
	total := sumOf(x.known)
	d.Total, d.Mean = &total, new(total/float64(len(x.known)))
	d.Maximum = new(x.known[len(x.known)-1])
	d.Gini, d.HalfCarriedBy = gini(x.known), fewestForHalf(x.known)
	d.Quartiles, d.Deciles = x.quantiles(4), x.quantiles(10)
	d.Lorenz = x.lorenz()
	return d
}

// quantiles are the values that cut the groups into equal parts. Between two
// groups the value lies on the straight line between theirs.
func (x Sample) quantiles(parts int) []float64 {
	out := make([]float64, parts-1)
	for i := range out {
		rank := float64((len(x.known)-1)*(i+1)) / float64(parts)
		below := int(rank)
		out[i] = x.known[below]
		if rest := rank - float64(below); rest > 0 {
			out[i] += rest * (x.known[below+1] - x.known[below])
		}
	}
	return out
}

// lorenzSteps is the number of equal steps of the Lorenz curve.
const lorenzSteps = 10

// lorenz is the Lorenz curve at each tenth of the groups; nil when the sum is
// zero.
func (x Sample) lorenz() []LorenzPoint {
	total := sumOf(x.known)
	if total == 0 {
		return nil
	}
	out := make([]LorenzPoint, 0, lorenzSteps+1)
	carried, taken := 0.0, 0
	for step := range lorenzSteps + 1 {
		groups := float64(step*len(x.known)) / lorenzSteps
		for ; taken < int(groups); taken++ {
			carried += x.known[taken]
		}
		part := carried
		if rest := groups - math.Floor(groups); rest > 0 {
			part += rest * x.known[taken]
		}
		out = append(out, LorenzPoint{float64(step) / lorenzSteps, part / total})
	}
	return out
}
