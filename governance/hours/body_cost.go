package hours

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// AskedHours are the hours that a body asks for: the sum of some lines.
type AskedHours struct{ totals LoadTotals }

// Hours is the sum of the known lines: nil when there are lines and none is
// known, 0 when there are none.
func (a AskedHours) Hours() *float64 { return a.totals.DirectHours() }

// UnknownLines counts the lines whose hours nobody knows.
func (a AskedHours) UnknownLines() int { return a.totals.UnknownLines() }

// UncertainLines counts the lines that may have held on more days.
func (a AskedHours) UncertainLines() int { return a.totals.UncertainLines() }

// Complete reports whether no line is unknown, a floor, or uncertain.
func (a AskedHours) Complete() bool { return a.totals.Complete() }

// ConstituencyCost is what a body asks through the seats of one constituency,
// or through its assembly.
type ConstituencyCost struct {
	AskedHours
	Kind LoadLineKind
	name string
}

// Constituency is the college of the seats; nil where seats have none, and
// for an assembly.
func (c ConstituencyCost) Constituency() *string { return orNil(c.name) }

// BodyCost is what a body asks of all its participants over a period, in
// hours. Source: DOMAIN §3, "Cost of a body".
type BodyCost struct {
	AskedHours
	PerConstituency []ConstituencyCost // seats first, by name; their hours add up to those of the body
}

// CostOf adds up the lines of one body; constituency names the college of a
// seat. Every line counts once, at the group that supplies the people, so that
// no hour is asked of two groups.
func CostOf(lines []LoadLine, constituency func(seat governance.ID) string) BodyCost {
	cost := BodyCost{}
	for i := range lines {
		line, name := &lines[i], ""
		if line.SeatID != 0 {
			name = constituency(line.SeatID)
		}
		at := slices.IndexFunc(cost.PerConstituency, func(c ConstituencyCost) bool { return c.Kind == line.Kind && c.name == name })
		if at < 0 {
			at = len(cost.PerConstituency)
			cost.PerConstituency = append(cost.PerConstituency, ConstituencyCost{Kind: line.Kind, name: name})
		}
		cost.totals.Add(line.Sum())
		cost.PerConstituency[at].totals.Add(line.Sum())
	}
	slices.SortFunc(cost.PerConstituency, func(a, b ConstituencyCost) int {
		return cmp.Or(cmp.Compare(b.Kind, a.Kind), cmp.Compare(a.name, b.name)) // SEAT, then ASSEMBLY
	})
	return cost
}
