package networktest

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// LoadReference works out the representation load of DOMAIN §3 in the slowest and
// most obvious way: each day of the period, each meeting, from the facts
// alone. It shares with the program only what the facts themselves say
// (intervals, keys), none of the ways to a figure.
//
// Where DOMAIN leaves a choice, the comment "Reading:" says which one it is.
type LoadReference struct {
	f       governance.Facts
	groups  map[governance.ID]*governance.Group
	seats   map[governance.ID]*governance.Seat
	Period  governance.Period
	Measure hours.LoadMeasure
	Public  bool

	supplied map[dayOfTenure]map[governance.ID]int // worked out once, as it is slow
}

type dayOfTenure struct {
	tenure governance.ID
	day    governance.Date
}

// NewLoadReference works loads out over a period, by a measure, with all private
// facts or with none.
func NewLoadReference(f governance.Facts, period governance.Period, measure hours.LoadMeasure, public bool) *LoadReference {
	r := &LoadReference{
		f: f, Period: period, Measure: measure, Public: public,
		groups: map[governance.ID]*governance.Group{}, seats: map[governance.ID]*governance.Seat{},
		supplied: map[dayOfTenure]map[governance.ID]int{},
	}
	for i := range f.Groups {
		r.groups[f.Groups[i].ID] = &f.Groups[i]
	}
	for i := range f.Seats {
		r.seats[f.Seats[i].ID] = &f.Seats[i]
	}
	return r
}

// weight is what one day is of its calendar year.
func weight(d governance.Date) float64 {
	y := d.Year()
	return 1 / float64(governance.NewDate(y+1, 1, 1)-governance.NewDate(y, 1, 1))
}

// all says whether something holds on a day on which all the intervals must.
func all(d governance.Date, intervals ...governance.Interval) governance.InForce {
	answer := governance.InForceYes
	for _, i := range intervals {
		switch i.On(d) {
		case governance.InForceNo:
			return governance.InForceNo
		case governance.InForceUncertain:
			answer = governance.InForceUncertain
		}
	}
	return answer
}

func (r *LoadReference) tenureOn(t *governance.Tenure, d governance.Date) governance.InForce {
	seat := r.seats[t.Seat]
	return all(d, t.Interval, seat.Interval, r.groups[t.Holder].Interval, r.groups[seat.Body].Interval)
}

func (r *LoadReference) membershipOn(m *governance.Membership, d governance.Date) governance.InForce {
	return all(d, m.Interval, r.groups[m.Member].Interval, r.groups[m.Group].Interval)
}
