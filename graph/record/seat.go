package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed seat.cypher
var seat string

func seatKind() Kind {
	return kindOf(seat, seatRow, readSeat)
}

func seatRow(r *governance.Seat) *row {
	w := newRow(&r.Record).
		identifiers(r.Identifiers).refer("BODY", r.Body).
		text("constituency", r.Constituency).text("standing", string(r.Standing)).
		set("voting", r.Voting).set("votes", int64(r.Votes)).interval(r.Interval).
		localized("endReason", r.EndReason)
	if r.Population != nil {
		w.set("population", int64(*r.Population))
	}
	return w
}

func readSeat(c *cells) governance.Seat {
	return governance.Seat{
		Record: c.record(), Identifiers: c.identifiers(), Body: c.id(), Constituency: c.text(),
		Standing: oneOf(c, governance.SeatStandings), Voting: c.flag(), Votes: c.int(), Population: c.count(),
		Interval: c.interval(), EndReason: c.localized(),
	}
}
