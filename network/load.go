package network

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/load"
)

// RepresentationLoad is what a group's people give to bodies over a period.
// The lines are worked out when they are asked for.
type RepresentationLoad struct {
	hours.LoadTotals
	account *load.Evaluator
	group   int32
	view    *View
}

// RepresentationLoad is what the group's people give to bodies over the
// period, in hours, with every line that makes the total. It has no lines,
// and directHours 0, for a group that sits nowhere; what is not known is nil.
// Without the right to a kind of private facts, its part is what public facts
// allow, and the load is marked as an estimate. Source: DOMAIN §3.
func (g Group) RepresentationLoad(period governance.Period, measure hours.LoadMeasure) (RepresentationLoad, error) {
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return RepresentationLoad{}, err
	}
	return g.view.load(g.at, period, measure), nil
}

// load is a group's load as the reader may see it.
func (v *View) load(group int32, period governance.Period, measure hours.LoadMeasure) RepresentationLoad {
	totals, a := load.Of(v.sight(), group, period, measure)
	return RepresentationLoad{totals, a, group, v}
}

// Lines are what the total is made of: seats by body, then assemblies,
// then consultations, then informal fora by date.
func (l RepresentationLoad) Lines() []LoadLine {
	lines, _ := l.account.Lines(l.group)
	return l.shown(lines)
}

// ObserverLines are attended as an observer, and are in no other total.
func (l RepresentationLoad) ObserverLines() []LoadLine {
	_, observed := l.account.Lines(l.group)
	return l.shown(observed)
}

func (l RepresentationLoad) shown(lines []hours.LoadLine) []LoadLine {
	out := make([]LoadLine, len(lines))
	for i := range lines {
		out[i] = LoadLine{lines[i], l.view}
	}
	return out
}

// LoadLine is what one seat, or one assembly, asks of the group.
type LoadLine struct {
	hours.LoadLine
	view *View
}

// Body is what meets; nil for a consultation, and for representation at an
// informal forum.
func (l LoadLine) Body() *Group { return l.view.maybeGroup(l.BodyID) }

// Consultation is the consultation, for a line of kind CONSULTATION; nil for
// others.
func (l LoadLine) Consultation() *Consultation { return l.view.Consultation(l.ConsultationID) }

// Seat is the seat; nil for an assembly.
func (l LoadLine) Seat() *Seat {
	at := l.view.net.Index(governance.KindSeat, l.SeatID)
	if at < 0 {
		return nil
	}
	s := l.view.seat(at)
	return &s
}

// OnBehalfOf is the group whose voice the hours carry.
func (l LoadLine) OnBehalfOf() Group { return *l.view.maybeGroup(l.HolderID) }
