package networktest

import (
	"slices"

	"tablee/governance"
)

// carried: each hour of the SEAT lines that a group holds and supplies itself
// at a body is shared equally among its members that are FULL on that moment
// with a mandate that meets the body, Nations apart.
func (r *LoadReference) carried(g governance.ID) float64 {
	total := 0.0
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		l, ok := r.seatLine(t, t.Holder)
		if !ok || l.observer {
			continue
		}
		for _, p := range l.parts {
			if sharers := r.sharers(t.Holder, l.body, p.day); slices.Contains(sharers, g) {
				total += p.hours / float64(len(sharers))
			}
		}
	}
	return total
}

func (r *LoadReference) sharers(carrier, body governance.ID, d governance.Date) []governance.ID {
	var out []governance.ID
	for i := range r.f.Memberships {
		m := &r.f.Memberships[i]
		if m.Group == carrier && m.Standing == governance.Full && r.meets(m.Mandate, body) && r.membershipOn(m, d) == governance.InForceYes &&
			r.groups[m.Member].Nature != governance.Nation && !slices.Contains(out, m.Member) {
			out = append(out, m.Member)
		}
	}
	return out
}

// meets: ALL, or a topic equal to, narrower or broader than one of the body's.
func (r *LoadReference) meets(mandate governance.Mandate, body governance.ID) bool {
	switch mandate.Scope {
	case governance.MandateAll:
		return true
	case governance.MandateTopics:
		for _, a := range mandate.Topics {
			for _, b := range r.groups[body].Topics {
				if r.within(a, b) || r.within(b, a) {
					return true
				}
			}
		}
	}
	return false
}

// within reports whether a topic is equal to, or narrower than, another.
func (r *LoadReference) within(narrow, broad governance.ID) bool {
	if narrow == broad {
		return true
	}
	for _, t := range r.f.Topics {
		if t.ID == narrow && slices.ContainsFunc(t.Broader, func(b governance.ID) bool { return r.within(b, broad) }) {
			return true
		}
	}
	return false
}
