package networktest

import (
	"fmt"
	"slices"

	"tablee/governance"
)

// parts is how many parts a graph of groups has without one of them.
func parts(groups []governance.ID, edges [][2]governance.ID, without governance.ID) int {
	part := map[governance.ID]governance.ID{}
	for _, g := range groups {
		if g != without {
			part[g] = g
		}
	}
	for range groups {
		for _, e := range edges {
			a, there := part[e[0]]
			b, too := part[e[1]]
			if there && too {
				part[e[0]], part[e[1]] = min(a, b), min(a, b)
			}
		}
	}
	distinct := map[governance.ID]bool{}
	for _, p := range part {
		distinct[p] = true
	}
	return len(distinct)
}

// Articulation are the groups whose removal leaves more parts than there were.
func (r VoiceReference) Articulation(memberships bool) []governance.ID {
	var groups []governance.ID
	var edges [][2]governance.ID
	for i := range r.f.Groups {
		groups = append(groups, r.f.Groups[i].ID)
	}
	for i := range r.f.Tenures {
		if t := &r.f.Tenures[i]; r.tenureOn(t, r.on) == governance.InForceYes {
			edges = append(edges, [2]governance.ID{t.Holder, r.seats[t.Seat].Body})
		}
	}
	for i := range r.f.Memberships {
		if m := &r.f.Memberships[i]; memberships && m.Standing == governance.Full && r.membershipOn(m, r.on) == governance.InForceYes {
			edges = append(edges, [2]governance.ID{m.Member, m.Group})
		}
	}
	whole, out := parts(groups, edges, 0), []governance.ID{}
	for _, g := range groups {
		if parts(groups, edges, g) > whole {
			out = append(out, g)
		}
	}
	return out
}

// SoleVoices are written as organization, body and carrier.
func (r VoiceReference) SoleVoices() []string {
	out := []string{}
	for i := range r.f.Groups {
		for k := range r.f.Groups {
			o, b := r.f.Groups[i].ID, r.f.Groups[k].ID
			carriers := map[governance.ID]bool{}
			for _, w := range r.ways(o, b, false) {
				carriers[w.groups[len(w.groups)-1]] = true
			}
			for c := range carriers {
				if len(carriers) == 1 && c != o && r.groups[o].Kind == governance.Organization {
					out = append(out, fmt.Sprint(o, b, c))
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// OneDelegate are the bodies at whose held seats one person sits.
func (r VoiceReference) OneDelegate() []governance.ID {
	people := map[governance.ID]map[string]bool{}
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		seat := r.seats[t.Seat]
		if seat.Standing == governance.SeatObserver || r.tenureOn(t, r.on) != governance.InForceYes {
			continue
		}
		if people[seat.Body] == nil {
			people[seat.Body] = map[string]bool{}
		}
		named := 0
		for _, d := range r.titulars(t) {
			if d.On(r.on) == governance.InForceYes {
				people[seat.Body][fmt.Sprint("named ", d.Person)] = true
				named++
			}
		}
		for k := named; k < t.Delegates; k++ {
			people[seat.Body][fmt.Sprint("somebody ", t.ID, k)] = true
		}
	}
	out := []governance.ID{}
	for body, sit := range people {
		if len(sit) == 1 {
			out = append(out, body)
		}
	}
	slices.Sort(out)
	return out
}
