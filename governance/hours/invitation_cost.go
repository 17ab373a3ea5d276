package hours

import (
	"math"
	"math/big"
)

// million is one, in millionths.
const million = 1_000_000

// Millionths is an exact number of millionths. Costs are counted in them.
type Millionths int64

// MillionthsOf is the nearest number of millionths.
func MillionthsOf(x float64) Millionths { return Millionths(math.Round(x * million)) }

// Float is the number itself.
func (m Millionths) Float() float64 { return float64(m) / million }

// PlanningHours is what a group shares for planning: D, its committed and
// pending hours over a period, and B, the hours that it agreed to give.
type PlanningHours struct{ Committed, Limit float64 }

// Rat is the number itself, exactly.
func (m Millionths) Rat() *big.Rat { return big.NewRat(int64(m), million) }

// perHour is the precision at which hours are compared: a billionth, so that
// the last digits of a sum decide nothing.
const perHour = 1_000_000_000

func finely(hours float64) *big.Int { return big.NewInt(int64(math.Round(hours * perHour))) }

// Exceeded reports whether the hours asked and the committed ones are together
// more than the limit: D + h > B (DOMAIN §7).
func (p PlanningHours) Exceeded(asked float64) bool {
	sum := new(big.Int).Add(finely(p.Committed), finely(asked))
	return sum.Cmp(finely(p.Limit)) > 0
}

// Excess is the hours beyond the limit; 0 within it.
func (p PlanningHours) Excess(asked float64) float64 {
	if !p.Exceeded(asked) {
		return 0
	}
	return p.Committed + asked - p.Limit
}

// Pressure is p = min(1, (D + h) ÷ B), exactly; 1 for a limit of 0.
func (p PlanningHours) Pressure(asked float64) *big.Rat {
	limit := finely(p.Limit)
	if limit.Sign() == 0 || p.Exceeded(asked) {
		return big.NewRat(1, 1)
	}
	return new(big.Rat).SetFrac(new(big.Int).Add(finely(p.Committed), finely(asked)), limit)
}

// InvitationCost is 1 + λ·p, in millionths, half up (DOMAIN §7).
func InvitationCost(lambda Millionths, pressure *big.Rat) Millionths {
	part := new(big.Rat).Mul(big.NewRat(2*int64(lambda), 1), pressure)
	part.Add(part, big.NewRat(1, 1)) // half a millionth, doubled
	twice := new(big.Int).Mul(part.Denom(), big.NewInt(2))
	return million + Millionths(new(big.Int).Div(part.Num(), twice).Int64())
}
