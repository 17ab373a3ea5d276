package network

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tablee/decimal"
	"tablee/governance"
	"tablee/network/relief"
)

// ReliefStep is what to do with one seat.
type ReliefStep struct {
	Seat       Seat
	Action     governance.ReliefAction
	SavedHours float64 // of the group's, after the steps before it at the body

	receiver int32 // -1: none
	option   *relief.Option
	view     *View
}

// Steps are what to do, by body and seat in the order of keys. Handing over is a
// question to the receiver, not a decision.
func (p ReliefPoint) Steps() []ReliefStep {
	q, out := p.question, []ReliefStep{}
	for _, o := range p.plan.Chosen {
		for _, x := range o.Gives {
			step := ReliefStep{p.view.seat(x.Seat), governance.LeaveIt, x.Saved, x.To, o, p.view}
			if x.To >= 0 {
				step.Action = governance.HandItOver
			}
			out = append(out, step)
		}
	}
	slices.SortFunc(out, func(a, b ReliefStep) int {
		return cmp.Or(q.Net.CompareGroups(a.Seat.Body().at, b.Seat.Body().at), q.Net.CompareSeats(a.Seat.at, b.Seat.at))
	})
	return out
}

// Receiver is who would be asked to take the seat over; nil for leaving it.
func (s ReliefStep) Receiver() *Group {
	if s.receiver < 0 {
		return nil
	}
	g := s.view.group(s.receiver)
	return &g
}

// Explanation says what to do, what it saves, and why nobody is silenced by it.
func (s ReliefStep) Explanation() LocalizedText {
	return s.view.text(governance.LocalizedText{Fr: s.explain(governance.French), En: s.explain(governance.English)})
}

func (s ReliefStep) explain(l governance.Language) string {
	v := s.view
	seat, body, hours := s.Seat.seat.Key(), v.groupName(l, v.net.SeatBody[s.Seat.at]), decimal.Format(l, s.SavedHours, decimal.Exactly(1).Ungrouped())
	what := governance.Explain(l, "reliefLeave", seat, body, hours)
	if s.receiver >= 0 {
		what = governance.Explain(l, "reliefHandOver", seat, body, hours, v.groupName(l, s.receiver))
	}
	group := v.groupName(l, s.option.Group)
	switch speakers := s.speakers(l); {
	case s.option.StillSits:
		return what + " " + governance.Explain(l, "reliefStillSits", group)
	case speakers == "":
		return what + " " + governance.Explain(l, "reliefSpokeForNobody", group)
	default:
		return what + " " + governance.Explain(l, "reliefStillHeard", group, speakers,
			strconv.Itoa(s.option.Direct), strconv.Itoa(s.option.Lengthened))
	}
}

// mostNamed is how many groups a sentence names.
const mostNamed = 5

// speakers are those through whom all that the group speaks for at the body
// would be heard still.
func (s ReliefStep) speakers(l governance.Language) string {
	var names []string
	for i, g := range s.option.Speakers {
		if i == mostNamed {
			names = append(names, "…")
			break
		}
		names = append(names, s.view.groupName(l, g))
	}
	return strings.Join(names, ", ")
}

func (v *View) groupName(l governance.Language, g int32) string {
	return v.net.Records.Groups.At(g).Name.In(l)
}
