package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// reliefQuestion is what a relief is worked out from.
type reliefQuestion struct {
	reader sight
	net    *Snapshot
	group  int32
	period governance.Period
	on     governance.Date
	keep   governance.ReliefKeep
	asked  []int32 // who may take over, when that is given

	moment *moment
	bodies []*reliefBody
	limits []limitOf // of receivers that declared one
}

// limitOf is what a receiver may still take on.
type limitOf struct {
	group       int32
	hours, most float64 // as things are, over the period
}

func newReliefQuestion(reader sight, group int32, period governance.Period, on governance.Date, keep governance.ReliefKeep) *reliefQuestion {
	n := reader.net
	return &reliefQuestion{reader: reader, net: n, group: group, period: period, on: on, keep: keep, moment: n.moment(on)}
}

// restrictTo lets only some groups take over. It refuses too many, and what is no
// group.
func (q *reliefQuestion) restrictTo(receivers []governance.ID) error {
	if len(receivers) > MaxIDs {
		return governance.NewError(governance.CodeBadUserInput, "receivers", "tooManyIds", "100")
	}
	q.asked = []int32{}
	for _, id := range receivers {
		at := q.net.groupOf(id)
		if at < 0 {
			return governance.NewError(governance.CodeNotFound, "receivers", "notFound")
		}
		q.asked = append(q.asked, at)
	}
	return nil
}

// answer works the relief out: body by body, then all together.
func (q *reliefQuestion) answer() (best reliefPlan, frontier []reliefPlan) {
	q.reader.loadSight(q.group, seesHours)
	q.findBodies()
	for _, b := range q.bodies {
		for _, r := range b.receivers {
			q.limit(r)
		}
	}
	for _, b := range q.bodies {
		b.look()
	}
	var options [][]reliefOption
	for _, b := range q.bodies {
		if found := b.options(); len(found) > 1 {
			options = append(options, found)
		}
	}
	return q.search(options)
}

// limit notes what a receiver may still take on, if it declared that.
func (q *reliefQuestion) limit(r int32) {
	if slices.ContainsFunc(q.limits, func(l limitOf) bool { return l.group == r }) {
		return
	}
	load, _ := q.reader.silent().totals(r, q.period, governance.Committed)
	if most := load.LimitHours(); most != nil {
		q.reader.loadSight(r, seesHours|seesLimit)
		q.limits = append(q.limits, limitOf{r, orZero(load.DirectHours()), *most})
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
func (q *reliefQuestion) findBodies() {
	n := q.net
	held := map[int32][]int32{}
	for _, t := range n.tenuresOf.of(q.group) {
		seat := n.tenureSeat[t]
		body := n.seatBody[seat]
		if !n.observes(t) && n.tenureOn(t, q.on) == governance.InForceYes && !slices.Contains(held[body], seat) {
			held[body] = append(held[body], seat)
		}
	}
	for body, seats := range held {
		slices.SortFunc(seats, n.compareSeats)
		q.bodies = append(q.bodies, &reliefBody{reliefQuestion: q, body: body, held: seats, receivers: q.mayReceive(body)})
	}
	slices.SortFunc(q.bodies, func(a, b *reliefBody) int { return n.compareGroups(a.body, b.body) })
}

// giving is what is done with one seat: left, or handed to a receiver.
type giving struct {
	seat, to int32 // to: -1 for nobody
	saved    float64
}

// changes are the scenario in which seats are given up.
func (q *reliefQuestion) changes(gives []giving) []governance.ChangeInput {
	holder := q.net.Records.Groups.At(q.group).ID
	out := make([]governance.ChangeInput, len(gives))
	for i, x := range gives {
		seat := q.net.Records.Seats.At(x.seat).ID
		if x.to < 0 {
			out[i].LeaveSeat = &governance.LeaveSeatChange{Seat: seat, Holder: &holder}
		} else {
			out[i].HandOverSeat = &governance.HandOverSeatChange{Seat: seat, Holder: &holder, To: q.net.Records.Groups.At(x.to).ID}
		}
	}
	return out
}

// mayReceive are those who might take seats of a body over and would be heard
// there otherwise than now: groups that the group belongs to, and observers.
// Whoever sits there already adds no voice by one seat more.
func (q *reliefQuestion) mayReceive(body int32) []int32 {
	n := q.net
	candidates := q.asked
	if candidates == nil {
		for _, m := range n.membershipsOf.of(q.group) {
			if n.membershipOn(m, q.on) == governance.InForceYes {
				candidates = append(candidates, n.membershipGroup[m])
			}
		}
		for _, s := range n.seatsOf.of(body) {
			for _, t := range n.tenuresAt.of(s) {
				if n.observes(t) && n.tenureOn(t, q.on) == governance.InForceYes && !n.nations[n.tenureHolder[t]] {
					candidates = append(candidates, n.tenureHolder[t])
				}
			}
		}
	}
	out := slices.SortedFunc(slices.Values(candidates), n.compareGroups)
	return slices.DeleteFunc(slices.Compact(out), func(r int32) bool {
		return r == q.group || r == body || n.Records.Groups.At(body).Within == n.Records.Groups.At(r).ID || q.sits(r, body) ||
			n.groupLives[r].on(q.on) != governance.InForceYes
	})
}

// sits reports whether a group sits at a body on the date.
func (q *reliefQuestion) sits(g, body int32) bool {
	return slices.ContainsFunc(q.moment.seated.of(body), func(s seatedAt) bool { return s.holder == g })
}

// bySeat puts givings in the order of the seats' keys, then of who takes over.
func (q *reliefQuestion) bySeat(a, b giving) int {
	return cmp.Or(q.net.compareSeats(a.seat, b.seat), cmp.Compare(a.to, b.to))
}
