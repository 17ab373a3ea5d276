package exchange

import "tablee/governance"

var seatsFile = file{
	name:     "seats.csv",
	columns:  []string{"id", "body", "constituency", "standing", "voting", "votes", "population", "since", "until", "last_seen"},
	required: [][]string{{"id"}, {"body"}},
	key:      []string{"id"},
	declares: "seat",
	read:     readSeat,
}

func readSeat(r *row) {
	id := r.old.identify("seat", r.ownKey()...)
	s := existingOr(r.old.facts.Seats, id, governance.Seat{Standing: governance.SeatMember, Voting: true, Votes: 1})
	s.Identifiers = r.identified(s.Identifiers)
	s.Body = r.need("group", "body")
	r.text(&s.Constituency, "constituency")
	choice(r, &s.Standing, "standing", governance.SeatStandings, governance.SeatMember)
	r.truth(&s.Voting, "voting", true)
	r.countOr(&s.Votes, "votes", 0, 1)
	if r.has("population") {
		s.Population = r.count("population", 0)
	}
	r.interval(&s.Interval)
	r.base(&s.Record)
	put(r, &r.facts().Seats, s)
}
