package networktest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tablee/governance"
)

// way is a path, and what it supposes.
type way struct {
	groups   []governance.ID
	supposed int
	seat     governance.ID // supposed to be held still; 0: none
}

// ways are all the paths of an organization at a body; with supposing, those
// that suppose something too.
func (r VoiceReference) ways(organization, body governance.ID, supposing bool) []way {
	var found []way
	var goOn func(w way)
	goOn = func(w way) {
		last := w.groups[len(w.groups)-1]
		if seat, ok := r.Sits(last, body, supposing); ok {
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

func (r VoiceReference) key(group governance.ID) string {
	return fmt.Sprintf("%s %020d", r.groups[group].Key(), group)
}

// up are the groups to which one step leads, each with what it supposes.
func (r VoiceReference) up(member, body governance.ID, supposing bool) map[governance.ID]int {
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
