package synthetic

import "tablee/governance"

// constituencies are how tables call the colleges of their holders.
var constituencies = map[governance.Nature]string{
	governance.Community:   "communautaire",
	governance.Public:      "public",
	governance.Municipal:   "municipal",
	governance.Union:       "syndical",
	governance.Institution: "institutionnel",
	governance.Nation:      "nations",
}

// furnish gives the bodies their seats, and the seats their holders.
func (w *world) furnish() {
	d := w.dice("seats")
	w.seen = make([]int, len(w.parties))
	seats := w.n * seatsPerHundred / 100
	w.facts.Seats = make([]governance.Seat, 0, seats)
	w.facts.Tenures = make([]governance.Tenure, 0, seats*23/20)
	w.facts.Supports = make([]governance.Support, 0, seats*2/5)
	for i, size := range w.sizes(d) {
		b := &w.bodies[i]
		b.seats[0], b.tenures[0] = len(w.facts.Seats), len(w.facts.Tenures)
		for number := range size {
			w.addSeat(d, i, number)
		}
		b.seats[1], b.tenures[1] = len(w.facts.Seats), len(w.facts.Tenures)
	}
}

// addSeat makes a seat, its tenures, and what depends on who holds it.
func (w *world) addSeat(d dice, at, number int) {
	b := &w.bodies[at]
	code := b.code + coded("-", number+1, 3)
	s := governance.Seat{
		Record:      w.record(governance.IDOf("seat", Scheme, code)),
		Identifiers: identified(code),
		Body:        b.id,
		Standing:    standing(d, number),
		Voting:      true,
		Votes:       1,
	}
	if d.percent(40) {
		s.Since = d.vague(d.day(max(b.life.From, governance.NewDate(1990, 1, 1)), governance.NewDate(2020, 1, 1)))
	}
	s.Constituency = w.constituency(d, w.hold(d, at, &s))
	weigh(d, &s)
	w.facts.Seats = append(w.facts.Seats, s)
}

// weigh gives the seat its votes, and some municipal ones their population.
func weigh(d dice, s *governance.Seat) {
	if s.Standing == governance.SeatObserver {
		s.Voting, s.Votes = false, 0
	} else if d.percent(2) {
		s.Votes = 2
	}
	if s.Constituency == constituencies[governance.Municipal] && d.percent(50) {
		s.Population = new(d.between(250, 90_000))
	}
}

func standing(d dice, number int) governance.SeatStanding {
	switch {
	case number == 0:
		return governance.Chair
	case number == 1 && d.percent(30):
		return governance.CoChair
	case number == 2 && d.percent(60):
		return governance.Secretary
	case number > 2 && d.percent(6):
		return governance.SeatObserver
	}
	return governance.SeatMember
}

// constituency is the college of the holder's nature. Some bodies' colleges
// are not written down.
func (w *world) constituency(d dice, holder int) string {
	if d.percent(10) {
		return ""
	}
	return constituencies[w.parties[holder].nature]
}

// hold draws what became of a seat: two in a hundred were abolished, a tenth
// is vacant, and one in seven had another holder before. It gives the party
// that held it last, or that might: the college of a vacant seat is that one's.
func (w *world) hold(d dice, at int, s *governance.Seat) int {
	b := &w.bodies[at]
	from := max(s.Start(), b.life.From)
	switch x := d.below(1000); {
	case x < 20:
		last := w.addEnded(d, at, s, from)
		s.Until = governance.PartialDateOf(AsOf - governance.Date(d.below(90)))
		return last
	case x < 95:
		return w.addEnded(d, at, s, from)
	case x < 115:
		return w.holder(d, at)
	case x < 250:
		w.addEnded(d, at, s, from)
		before := w.facts.Tenures[len(w.facts.Tenures)-1]
		return w.addSuccessor(d, at, s, before.Interval, from)
	}
	holder := w.currentHolder(d, at)
	w.addTenure(d, s, holder, d.open(max(from, w.parties[holder].life.From)))
	return holder
}
