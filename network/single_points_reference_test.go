package network_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
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

// articulation are the groups whose removal leaves more parts than there were.
func (r voiceReference) articulation(memberships bool) []governance.ID {
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

// soleVoices are written as organization, body and carrier.
func (r voiceReference) soleVoices() []string {
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

// oneDelegate are the bodies at whose held seats one person sits.
func (r voiceReference) oneDelegate() []governance.ID {
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

func sortedIdentities(groups []network.Group) []governance.ID {
	out := identitiesOf(groups)
	slices.Sort(out)
	return out
}

// TestSinglePointsAreThoseOfTheReference compares articulation with removing
// each group in turn, sole voices with the exhaustive search, and bodies of
// one delegate with a count of all the people.
func TestSinglePointsAreThoseOfTheReference(t *testing.T) {
	eachFigureRound(t, func(t *rapid.T) {
		f, on := drawVoices(t), drawDay(t)
		v, r := network.NewView(network.Build(1, f), access.Deployment(), governance.French, on), newVoiceReference(f, on)
		for _, edges := range [][]governance.EdgeKind{nil, {governance.TenureEdge, governance.MembershipEdge}} {
			points, err := v.SinglePoints(nil, nil, edges)
			if err != nil {
				t.Fatal(err)
			}
			want := r.articulation(len(edges) == 2)
			slices.Sort(want)
			if diff := cmp.Diff(want, sortedIdentities(points.Articulation())); diff != "" {
				t.Fatalf("articulation by %v on %s (-reference +network):\n%s", edges, on, diff)
			}
			if diff := cmp.Diff(r.oneDelegate(), sortedIdentities(points.OneDelegate())); diff != "" {
				t.Fatalf("one delegate on %s (-reference +network):\n%s", on, diff)
			}
			sole := []string{}
			for _, s := range points.SoleVoices() {
				sole = append(sole, fmt.Sprint(s.Organization().ID(), s.Body().ID(), s.Carrier().ID()))
			}
			slices.Sort(sole)
			if diff := cmp.Diff(r.soleVoices(), sole); diff != "" || points.SoleVoiceCount() != len(sole) {
				t.Fatalf("sole voices on %s (-reference +network):\n%s", on, diff)
			}
		}
	})
}
