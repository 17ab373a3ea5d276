package network_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tablee/governance"
	"tablee/governance/hours"
)

// voiceReference finds voices on a day in the slowest and most obvious way:
// every path by trying every group next, from the facts alone (DOMAIN §4).
type voiceReference struct {
	*reference
	on governance.Date
}

func newVoiceReference(f governance.Facts, on governance.Date) voiceReference {
	return voiceReference{newReference(f, governance.Period{From: on, Until: on + 1}, hours.Committed, false), on}
}

// broader reports whether a topic is another, or broader than it.
func (r voiceReference) broader(a, b governance.ID) bool {
	if a == b {
		return true
	}
	for _, t := range r.f.Topics {
		if t.ID == b {
			return slices.ContainsFunc(t.Broader, func(up governance.ID) bool { return r.broader(a, up) })
		}
	}
	return false
}

func (r voiceReference) mandateMeets(m *governance.Membership, body governance.ID) bool {
	if m.Mandate.Scope == governance.MandateAll {
		return true
	}
	for _, t := range m.Mandate.Topics {
		for _, b := range r.groups[body].Topics {
			if m.Mandate.Scope == governance.MandateTopics && (r.broader(t, b) || r.broader(b, t)) {
				return true
			}
		}
	}
	return false
}

// way is a path, and what it supposes.
type way struct {
	groups   []governance.ID
	supposed int
	seat     governance.ID // supposed to be held still; 0: none
}

// ways are all the paths of an organization at a body; with supposing, those
// that suppose something too.
func (r voiceReference) ways(organization, body governance.ID, supposing bool) []way {
	var found []way
	var goOn func(w way)
	goOn = func(w way) {
		last := w.groups[len(w.groups)-1]
		if seat, ok := r.sits(last, body, supposing); ok {
			here := way{slices.Clone(w.groups), w.supposed, seat}
			if seat != 0 {
				here.supposed++
			}
			found = append(found, here)
		}
		if r.groups[organization].Nature == governance.Nation {
			return
		}
		for next, supposed := range r.up(last, body, supposing) {
			if !slices.Contains(w.groups, next) {
				goOn(way{append(slices.Clone(w.groups), next), w.supposed + supposed, 0})
			}
		}
	}
	goOn(way{groups: []governance.ID{organization}})
	slices.SortFunc(found, func(a, b way) int {
		return cmp.Or(cmp.Compare(a.supposed, b.supposed), cmp.Compare(len(a.groups), len(b.groups)),
			slices.CompareFunc(a.groups, b.groups, func(x, y governance.ID) int { return strings.Compare(r.key(x), r.key(y)) }))
	})
	return found
}

func (r voiceReference) key(group governance.ID) string {
	return fmt.Sprintf("%s %020d", r.groups[group].Key(), group)
}

// up are the groups to which one step leads, each with what it supposes.
func (r voiceReference) up(member, body governance.ID, supposing bool) map[governance.ID]int {
	out := map[governance.ID]int{}
	for i := range r.f.Memberships {
		m := &r.f.Memberships[i]
		if m.Member != member || m.Standing != governance.Full || !r.mandateMeets(m, body) {
			continue
		}
		holds := r.membershipOn(m, r.on)
		denied := !m.Until.IsZero() && (m.MemberWord.Says == governance.SaysGoesOn || m.GroupWord.Says == governance.SaysGoesOn) &&
			m.Start() <= r.on && all(r.on, r.groups[m.Member].Interval, r.groups[m.Group].Interval) != governance.InForceNo
		if holds == governance.InForceYes {
			out[m.Group] = 0
		} else if _, known := out[m.Group]; supposing && !known && (denied || holds == governance.InForceUncertain) {
			out[m.Group] = 1
		}
	}
	return out
}

// sits reports whether a group sits at a body; with supposing, also the seat
// that it may hold still.
func (r voiceReference) sits(group, body governance.ID, supposing bool) (seat governance.ID, ok bool) {
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
func (r voiceReference) lastTenure(s *governance.Seat) (last *governance.Tenure, held bool) {
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

func (r voiceReference) mayStillHold(t *governance.Tenure, s *governance.Seat) bool {
	if r.tenureOn(t, r.on) == governance.InForceUncertain {
		return true
	}
	return all(r.on, s.Interval, r.groups[s.Body].Interval) == governance.InForceYes &&
		r.groups[t.Holder].On(r.on) != governance.InForceNo
}

// hears reports whether an organization has a voice at a body.
func (r voiceReference) hears(organization, body governance.ID) bool {
	return r.groups[organization].Kind == governance.Organization && len(r.ways(organization, body, false)) > 0
}

// votes reports whether a group sits at a body with a vote.
func (r voiceReference) votes(group, body governance.ID) bool {
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		if s := r.seats[t.Seat]; t.Holder == group && s.Body == body && s.Voting && s.Standing != governance.SeatObserver &&
			r.tenureOn(t, r.on) == governance.InForceYes {
			return true
		}
	}
	return false
}

// text writes the voice of an organization as textOfVoice writes the network's.
func (r voiceReference) text(organization, body governance.ID) string {
	if r.groups[organization].Kind != governance.Organization {
		return "NONE"
	}
	found := r.ways(organization, body, false)
	if len(found) == 0 {
		if found = r.ways(organization, body, true); len(found) == 0 || r.groups[organization].Nature == governance.Nation {
			return "NONE"
		}
		return fmt.Sprint("PRESUMED ", found[0].groups, " supposing ", found[0].supposed, ", seat ", found[0].seat)
	}
	var carriers []governance.ID
	var paths [][]governance.ID
	vote := false
	for _, w := range found {
		carrier := w.groups[len(w.groups)-1]
		paths = append(paths, w.groups)
		vote = vote || r.votes(carrier, body)
		if !slices.Contains(carriers, carrier) {
			carriers = append(carriers, carrier)
		}
	}
	slices.SortFunc(carriers, func(a, b governance.ID) int { return strings.Compare(r.key(a), r.key(b)) })
	kind := "MULTIPLE"
	if len(carriers) == 1 {
		kind = "SINGLE"
	}
	return fmt.Sprint(kind, " ", paths, " through ", carriers, ", without vote ", !vote)
}
