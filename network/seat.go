package network

import (
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Seat is a place at a body that exists whether it is held or vacant.
type Seat struct {
	provenance
	dated
	at   int32
	seat *governance.Seat
}

func (v *View) seat(at int32) Seat {
	s := v.net.Records.Seats.At(at)
	return Seat{provenance{v, &s.Record}, dated{s.Interval}, at, s}
}

// Body is the group that the seat is at.
func (s Seat) Body() Group { return s.view.group(s.view.net.SeatBody[s.at]) }

// Identifiers are the seat's names in other people's schemes.
func (s Seat) Identifiers() []governance.Identifier { return s.seat.Identifiers }

// Constituency is the college that the seat belongs to; nil for none.
func (s Seat) Constituency() *string { return orNil(s.seat.Constituency) }

// Standing is the role that comes with the seat.
func (s Seat) Standing() governance.SeatStanding { return s.seat.Standing }

// Voting reports whether the seat votes.
func (s Seat) Voting() bool { return s.seat.Voting }

// Votes is the number of votes that the seat has.
func (s Seat) Votes() int { return s.seat.Votes }

// Population is the number of residents that the seat speaks for; nil where
// no rule needs it.
func (s Seat) Population() *int { return s.seat.Population }

// EndReason is why the seat was abolished.
func (s Seat) EndReason() *LocalizedText { return s.view.maybeText(s.seat.EndReason) }

// Supports are all that was declared to come with the seat, whoever holds it,
// the latest first.
func (s Seat) Supports() []Support { return s.view.supports(s.view.net.SeatSupports.Of(s.at)) }

// Tenures are all the holders that the seat had, the first one first.
func (s Seat) Tenures() []Tenure {
	out := []Tenure{}
	for _, i := range s.view.net.TenuresAt.Of(s.at) {
		out = append(out, s.view.tenure(i))
	}
	return out
}

// Tenure is who holds the seat on a date; nil when it is vacant.
func (s Seat) Tenure(on *governance.Date) *Tenure {
	day := s.view.date(on)
	at := s.view.net.TenuresAt.Of(s.at)
	for _, want := range []governance.InForce{governance.InForceYes, governance.InForceUncertain} {
		for _, i := range slices.Backward(at) {
			if s.view.net.TenureOn(i, day) == want {
				t := s.view.tenure(i)
				return &t
			}
		}
	}
	return nil
}

// Vacant reports whether nobody is known to hold the seat on a date.
func (s Seat) Vacant(on *governance.Date) bool { return s.Tenure(on) == nil }

// Seats are the places at the group that exist on a date.
func (g Group) Seats(on *governance.Date, first int, after *string) (Page[Seat], error) {
	n, day := g.view.net, g.view.date(on)
	key := func(i int32) (string, governance.ID) { return n.Records.Seats.At(i).Key(), n.Records.Seats.At(i).ID }
	keep := func(i int32) bool {
		return snapshot.InForce(day, n.SeatValidity[i], n.GroupValidity[g.at]) != governance.InForceNo
	}
	return listing[Seat]{n.SeatsOf.Of(g.at), keep, key, g.view.seat}.page(first, after)
}

// SeatPayload answers what was asked of a seat.
type SeatPayload struct {
	Written
	Seat *Seat
}

// SeatPayload shows a seat that was written.
func (v *View) SeatPayload(w Written, id governance.ID) SeatPayload {
	return SeatPayload{w, shown(v, governance.KindSeat, id, v.seat)}
}
