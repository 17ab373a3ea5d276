package governance

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// million is one, in millionths.
const million = 1_000_000

// Millionths is a number in exact millionths, in which costs are counted.
type Millionths int64

// MillionthsOf is the nearest number of millionths.
func MillionthsOf(x float64) Millionths { return Millionths(math.Round(x * million)) }

// Float is the number itself.
func (m Millionths) Float() float64 { return float64(m) / million }

// PlanningHours is what a group shares for planning: D, the hours that are
// committed and pending over a period, and B, those that it agreed to give.
type PlanningHours struct{ Committed, Limit float64 }

// Rat is the number itself, exactly.
func (m Millionths) Rat() *big.Rat { return big.NewRat(int64(m), million) }

// perHour is how finely hours are compared: to a billionth, so that the last
// digits of a sum decide nothing.
const perHour = 1_000_000_000

func finely(hours float64) *big.Int { return big.NewInt(int64(math.Round(hours * perHour))) }

// Exceeded reports whether the hours asked, with those committed, are more
// than the limit: D + h > B (DOMAIN §7).
func (p PlanningHours) Exceeded(asked float64) bool {
	sum := new(big.Int).Add(finely(p.Committed), finely(asked))
	return sum.Cmp(finely(p.Limit)) > 0
}

// Excess is by how many hours the limit is passed; 0 when it is not.
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

// CoverageShare is a share of a target, an exact decimal of at most four
// places, in ten-thousandths.
type CoverageShare int64

// whole is a share of all.
const whole CoverageShare = 10_000

// ParseCoverage reads a share as it is written: more than 0, at most 1, such
// as 0.8 or 0.6667. It refuses anything else.
func ParseCoverage(text string) (CoverageShare, error) {
	refused := NewError(CodeBadUserInput, "coverage", "coverage", text)
	ones, places, _ := strings.Cut(text, ".")
	if len(ones) != 1 || len(places) > 4 || strings.HasSuffix(text, ".") {
		return 0, refused
	}
	n, err := strconv.ParseUint(ones+places+strings.Repeat("0", 4-len(places)), 10, 32)
	if share := CoverageShare(n); err == nil && share > 0 && share <= whole {
		return share, nil
	}
	return 0, refused
}

// Of is the share of so many, rounded up: ⌈coverage × n⌉.
func (c CoverageShare) Of(n int) int {
	return int((int64(c)*int64(n) + int64(whole) - 1) / int64(whole))
}
