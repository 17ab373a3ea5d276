package networktest

import (
	"cmp"
	"slices"
	"strings"

	"tablee/governance"
)

// Sits reports whether a group sits at a body; with supposing, also the seat
// that it may hold still.
func (r VoiceReference) Sits(group, body governance.ID, supposing bool) (seat governance.ID, ok bool) {
	var vacant []*governance.Seat
	for i := range r.f.Seats {
		s := &r.f.Seats[i]
		if s.Body != body || s.Standing == governance.SeatObserver {
			continue
		}
		last, held := r.lastTenure(s)
		if held && last.Holder == group {
			return 0, true
		}
		if !held && last != nil && last.Holder == group && r.mayStillHold(last, s) {
			vacant = append(vacant, s)
		}
	}
	if len(vacant) == 0 || !supposing {
		return 0, false
	}
	first := slices.MinFunc(vacant, func(a, b *governance.Seat) int { return strings.Compare(a.Key(), b.Key()) })
	return first.ID, true
}

// lastTenure is who holds a seat for certain, or else held it last.
func (r VoiceReference) lastTenure(s *governance.Seat) (last *governance.Tenure, held bool) {
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		if t.Seat != s.ID || t.Start() > r.on {
			continue
		}
		if r.tenureOn(t, r.on) == governance.InForceYes {
			return t, true
		}
		if last == nil || cmp.Or(cmp.Compare(t.Start(), last.Start()), cmp.Compare(t.Possible().Until, last.Possible().Until), cmp.Compare(t.ID, last.ID)) > 0 {
			last = t
		}
	}
	return last, false
}

func (r VoiceReference) mayStillHold(t *governance.Tenure, s *governance.Seat) bool {
	if r.tenureOn(t, r.on) == governance.InForceUncertain {
		return true
	}
	return all(r.on, s.Interval, r.groups[s.Body].Interval) == governance.InForceYes &&
		r.groups[t.Holder].On(r.on) != governance.InForceNo
}

// votes reports whether a group sits at a body with a vote.
func (r VoiceReference) votes(group, body governance.ID) bool {
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		if s := r.seats[t.Seat]; t.Holder == group && s.Body == body && s.Voting && s.Standing != governance.SeatObserver &&
			r.tenureOn(t, r.on) == governance.InForceYes {
			return true
		}
	}
	return false
}
