package relief

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
	"tablee/network/voice"
)

// Question asks which seats a group can give up to save hours in a period.
type Question struct {
	reader sight.Reader
	Net    *snapshot.Network
	group  int32
	Period governance.Period
	On     governance.Date
	keep   governance.ReliefKeep
	asked  []int32 // the groups that may take seats over; nil: those of mayReceive

	day    *voice.Day
	bodies []*bodyRelief
	limits []limitOf // of the receivers that declared a limit
}

// limitOf is the limit of a receiver, with the hours that it already gives.
type limitOf struct {
	group       int32
	hours, most float64 // over the period, before any change
}

// New asks which seats a group can leave or hand over to save hours in a period.
// keep says which of the voices that exist on the date must remain.
func New(reader sight.Reader, group int32, period governance.Period, on governance.Date, keep governance.ReliefKeep) *Question {
	n := reader.Network
	return &Question{reader: reader, Net: n, group: group, Period: period, On: on, keep: keep, day: voice.On(n, on)}
}

// RestrictTo lets only the given groups take seats over. It refuses more than
// governance.MaxIDs identities, and identities of no group.
func (q *Question) RestrictTo(receivers []governance.ID) error {
	if len(receivers) > governance.MaxIDs {
		return governance.NewError(governance.CodeBadUserInput, "receivers", "tooManyIds", "100")
	}
	q.asked = []int32{}
	for _, id := range receivers {
		at := q.Net.GroupOf(id)
		if at < 0 {
			return governance.NewError(governance.CodeNotFound, "receivers", "notFound")
		}
		q.asked = append(q.asked, at)
	}
	return nil
}

// Answer returns the best plan, and the frontier: the plans that no other plan
// surpasses in hours saved, direct voices lost and paths lengthened together. It
// finds the options at each body, then combines them.
func (q *Question) Answer() (best Plan, frontier []Plan) {
	load.FactsOf(q.reader, q.group, load.Hours)
	q.findBodies()
	for _, b := range q.bodies {
		for _, r := range b.receivers {
			q.limit(r)
		}
	}
	for _, b := range q.bodies {
		b.look()
	}
	var options [][]Option
	for _, b := range q.bodies {
		if found := b.options(); len(found) > 1 {
			options = append(options, found)
		}
	}
	return q.search(options)
}

// limit records the limit of a receiver, if it declared one that the reader may see.
func (q *Question) limit(r int32) {
	if slices.ContainsFunc(q.limits, func(l limitOf) bool { return l.group == r }) {
		return
	}
	totals, _ := load.Of(q.reader.Silent(), r, q.Period, hours.Committed)
	if most := totals.LimitHours(); most != nil {
		load.FactsOf(q.reader, r, load.Hours|load.Limit)
		q.limits = append(q.limits, limitOf{r, orZero(totals.DirectHours()), *most})
	}
}

func orZero(x *float64) float64 {
	if x == nil {
		return 0
	}
	return *x
}

// findBodies finds the bodies at which the group certainly sits on the date,
// other than as an observer, in the order of keys.
func (q *Question) findBodies() {
	n := q.Net
	held := map[int32][]int32{}
	for _, t := range n.TenuresOf.Of(q.group) {
		seat := n.TenureSeat[t]
		body := n.SeatBody[seat]
		if !n.Observes(t) && n.TenureOn(t, q.On) == governance.InForceYes && !slices.Contains(held[body], seat) {
			held[body] = append(held[body], seat)
		}
	}
	for body, seats := range held {
		slices.SortFunc(seats, n.CompareSeats)
		q.bodies = append(q.bodies, &bodyRelief{Question: q, at: body, held: seats, receivers: q.mayReceive(body)})
	}
	slices.SortFunc(q.bodies, func(a, b *bodyRelief) int { return n.CompareGroups(a.at, b.at) })
}

// Giving is a seat that the group leaves or hands over to a receiver.
type Giving struct {
	Seat, To int32   // To is the receiver; -1 when the group leaves the seat
	Saved    float64 // hours, in addition to those that the seats before it save
}

// Changes returns the scenario in which the group gives up the seats.
func (q *Question) Changes(gives []Giving) []governance.ChangeInput {
	holder := q.Net.Records.Groups.At(q.group).ID
	out := make([]governance.ChangeInput, len(gives))
	for i, x := range gives {
		seat := q.Net.Records.Seats.At(x.Seat).ID
		if x.To < 0 {
			out[i].LeaveSeat = &governance.LeaveSeatChange{Seat: seat, Holder: &holder}
		} else {
			out[i].HandOverSeat = &governance.HandOverSeatChange{Seat: seat, Holder: &holder, To: q.Net.Records.Groups.At(x.To).ID}
		}
	}
	return out
}

// mayReceive returns the groups that may take over seats of a body. Unless the
// question names them, these are the groups that the group belongs to, and the
// body's observers. Groups that already sit there are left out because one more
// seat adds no voice.
func (q *Question) mayReceive(body int32) []int32 {
	n := q.Net
	candidates := q.asked
	if candidates == nil {
		for _, m := range n.MembershipsOf.Of(q.group) {
			if n.MembershipOn(m, q.On) == governance.InForceYes {
				candidates = append(candidates, n.MembershipGroup[m])
			}
		}
		for _, s := range n.SeatsOf.Of(body) {
			for _, t := range n.TenuresAt.Of(s) {
				if n.Observes(t) && n.TenureOn(t, q.On) == governance.InForceYes && !n.Nations[n.TenureHolder[t]] {
					candidates = append(candidates, n.TenureHolder[t])
				}
			}
		}
	}
	out := slices.SortedFunc(slices.Values(candidates), n.CompareGroups)
	return slices.DeleteFunc(slices.Compact(out), func(r int32) bool {
		return r == q.group || r == body || n.Records.Groups.At(body).Within == n.Records.Groups.At(r).ID || q.sits(r, body) ||
			n.GroupValidity[r].On(q.On) != governance.InForceYes
	})
}

// sits reports whether a group sits at a body on the date.
func (q *Question) sits(g, body int32) bool {
	return slices.ContainsFunc(q.day.Seated.Of(body), func(s voice.SeatedAt) bool { return s.Holder == g })
}

// bySeat compares givings by the keys of their seats, then by receiver.
func (q *Question) bySeat(a, b Giving) int {
	return cmp.Or(q.Net.CompareSeats(a.Seat, b.Seat), cmp.Compare(a.To, b.To))
}
