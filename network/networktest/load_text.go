package networktest

import (
	"fmt"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// text writes a line with all that the API says of it.
func (l ReferenceLine) text() string {
	var amount, meetings, recorded, expected, each *float64
	travelUndeclared := false
	if l.Known {
		amount = new(l.Hours())
		meetings = new(l.sum(func(p dayPart) float64 { return p.meetings }))
		recorded = new(l.hoursWhere(func(p dayPart) bool { return p.basis == hours.Recorded }))
		expected = new(l.hoursWhere(func(p dayPart) bool { return p.basis == hours.Expected }))
		each = ratio(amount, new(l.sum(func(p dayPart) float64 { return p.meetings * float64(p.delegates) })))
		travelUndeclared = slices.ContainsFunc(l.parts, func(p dayPart) bool { return p.travelUndeclared })
	}
	return lineText{
		l.kind, l.body, l.seat, l.Holder, l.supplier, l.basis, l.delegates, l.Floor, l.Uncertain, travelUndeclared, l.support, l.agreement,
		amount, meetings, recorded, expected, each,
	}.String()
}

func ratio(a, b *float64) *float64 {
	if a == nil || b == nil || *b == 0 {
		return nil
	}
	return new(*a / *b)
}

// Figure writes a figure to the millionth, where two ways of adding agree. A
// hair is added so that no round figure stands where digits are cut off.
func Figure(name string, x *float64) string {
	if x == nil {
		return name + " unknown"
	}
	return fmt.Sprintf("%s %.6f", name, *x+3e-8)
}

// lineText is what is compared of a line.
type lineText struct {
	kind                                      hours.LoadLineKind
	body, seat, holder, supplier              governance.ID
	basis                                     hours.LoadBasis
	delegates                                 int
	floor, uncertain, travelNotDeclared       bool
	support                                   governance.SupportKind
	agreement                                 string
	hours, meetings, recorded, expected, each *float64
}

func (l lineText) String() string {
	return fmt.Sprintf("%s body %d seat %d holder %d supplier %d %s delegates %d floor %t uncertain %t travelNotDeclared %t support %q %q %s %s %s %s %s",
		l.kind, l.body, l.seat, l.holder, l.supplier, l.basis, l.delegates, l.floor, l.uncertain, l.travelNotDeclared, l.support, l.agreement,
		Figure("hours", l.hours), Figure("meetings", l.meetings), Figure("recorded", l.recorded), Figure("expected", l.expected), Figure("each", l.each))
}

// TextOfLoad writes a load of the program as LoadReference.Text writes its own.
func TextOfLoad(l hours.LoadTotals, lines, observed []hours.LoadLine) []string {
	var out []string
	for i := range lines {
		out = append(out, textOfLine(&lines[i]))
	}
	for i := range observed {
		out = append(out, "observer "+textOfLine(&observed[i]))
	}
	slices.Sort(out)
	over := "unknown"
	if o := l.OverLimit(); o != nil {
		over = fmt.Sprint(*o)
	}
	return append(out,
		Figure("direct", l.DirectHours()), Figure("observer", new(l.ObserverHours())), Figure("carried", &l.CarriedHours), Figure("confirmed share", l.ConfirmedShare()),
		Figure("supported", new(l.SupportedHours())), Figure("unsupported", new(l.UnsupportedHours())), Figure("undeclared", new(l.SupportUndeclaredHours())),
		fmt.Sprintf("complete %t, %d unknown, %d uncertain", l.Complete(), l.UnknownLines(), l.UncertainLines()),
		Figure("capacity", l.CapacityHours()), Figure("rate", l.Rate()), Figure("limit", l.LimitHours()),
		"over "+over)
}

func textOfLine(l *hours.LoadLine) string {
	return lineText{
		l.Kind, l.BodyID, l.SeatID, l.HolderID, l.SupplierID, l.Basis, l.Delegates, l.Floor, l.Uncertain, l.TravelNotDeclared, l.SupportKind, l.Agreement,
		l.Hours(), l.Meetings(), l.RecordedHours(), l.ExpectedHours(), l.HoursPerMeeting(),
	}.String()
}
