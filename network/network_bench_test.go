package network_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// Size of the world of the benchmarks.
const (
	manyOrganizations = 10_000
	manyCoalitions    = 500
	manyBodies        = 1_000
	seatsPerBody      = 50
	manyMemberships   = 30_000
)

// province draws a world of the size of a province, always the same.
type province struct {
	*rand.Rand
	f    governance.Facts
	next governance.ID
}

// newProvince has 10,000 organizations in 500 coalitions, on the 50,000 seats
// of 1,000 bodies. A third of the bodies record their meetings, half of the
// organizations declare their capacity.
func newProvince() governance.Facts {
	p := &province{Rand: rand.New(rand.NewPCG(1, 2))}
	p.groups(governance.Organization, manyOrganizations)
	p.groups(governance.Coalition, manyCoalitions)
	p.groups(governance.Roundtable, manyBodies)
	p.memberships()
	for b := range manyBodies {
		p.body(b, p.f.Groups[manyOrganizations+manyCoalitions+b].ID)
	}
	p.f.Sort()
	return p.f
}

// record gives identities as scattered as those of the service.
func (p *province) record() governance.Record {
	p.next++
	return governance.Record{ID: governance.IDOf("bench", fmt.Sprint(p.next)), Version: 1}
}

func (p *province) groups(kind governance.GroupKind, count int) {
	for i := range count {
		g := governance.Group{
			Record: p.record(), Kind: kind, Nature: governance.Community,
			Name:        governance.LocalizedText{Fr: fmt.Sprintf("Groupe %x d’ici", p.Uint32()), En: fmt.Sprintf("Group %x", p.Uint32())},
			Identifiers: []governance.Identifier{{Scheme: "bench", Value: fmt.Sprint(kind, " ", i)}},
		}
		p.f.Groups = append(p.f.Groups, g)
		if kind == governance.Organization && i%2 == 0 {
			p.f.Capacities = append(p.f.Capacities, governance.Capacity{Record: p.record(), Group: g.ID, FTE: float64(1 + p.IntN(10)), HoursPerFTE: governance.DefaultHoursPerFTE})
		}
	}
}

// memberships are each of another pair.
func (p *province) memberships() {
	for i := range manyMemberships {
		organization, coalition := i%manyOrganizations, (i/manyOrganizations+i*7)%manyCoalitions
		p.f.Memberships = append(p.f.Memberships, governance.Membership{
			Record: p.record(), Member: p.f.Groups[organization].ID, Group: p.f.Groups[manyOrganizations+coalition].ID, Standing: governance.Full,
			Mandate: governance.Mandate{Scope: governance.MandateAll}, Interval: p.since(2010, 10),
		})
	}
}

func (p *province) since(year, years int) governance.Interval {
	return governance.Interval{Since: governance.PartialDateOf(governance.NewDate(year, 1, 1) + governance.Date(p.IntN(365*years)))}
}

func (p *province) body(b int, id governance.ID) {
	p.f.Cadences = append(p.f.Cadences, governance.Cadence{
		Record: p.record(), Body: id, MeetingsPerYear: new(float64(2 + p.IntN(10))), Hours: new(2.5), PrepHours: new(1.5), TravelHours: new(1.0),
	})
	for s := range seatsPerBody {
		seat := governance.Seat{Record: p.record(), Body: id, Standing: governance.SeatMember, Votes: 1, Voting: true, Identifiers: []governance.Identifier{{Scheme: "bench", Value: fmt.Sprint(b, "-", s)}}}
		holder := p.IntN(manyOrganizations)
		if s%10 == 0 {
			holder = manyOrganizations + p.IntN(manyCoalitions)
		}
		p.f.Seats = append(p.f.Seats, seat)
		p.f.Tenures = append(p.f.Tenures, governance.Tenure{Record: p.record(), Seat: seat.ID, Holder: p.f.Groups[holder].ID, Delegates: 1 + p.IntN(2), Interval: p.since(2012, 14)})
	}
	if b%3 != 0 {
		return
	}
	if b%2 == 0 {
		year := governance.PartialDateOf(governance.NewDate(2025, 1, 1))
		end := governance.PartialDateOf(governance.NewDate(2025, 7, 1))
		p.f.Calendars = append(p.f.Calendars, governance.CompleteCalendar{Record: p.record(), Body: id, Interval: governance.Interval{Since: year, Until: end}})
	}
	for m := range 12 {
		p.f.Meetings = append(p.f.Meetings, governance.Meeting{Record: p.record(), Body: id, Date: governance.NewDate(2024, 7+2*m, 1+p.IntN(28)), Status: governance.Held})
	}
}

func BenchmarkBuild(b *testing.B) {
	facts := newProvince()
	b.ReportAllocs()
	for b.Loop() {
		network.Build(1, facts)
	}
}

// BenchmarkWith puts one changed record over a network.
func BenchmarkWith(b *testing.B) {
	facts := newProvince()
	n := network.Build(1, facts)
	tenure, group, meeting := facts.Tenures[100], facts.Groups[100], facts.Meetings[100]
	tenure.Delegates, group.Name.Fr, meeting.Status = 5, "Renommé", governance.Cancelled
	for name, changed := range map[string]governance.Facts{
		"tenure": {Tenures: []governance.Tenure{tenure}}, "group": {Groups: []governance.Group{group}}, "meeting": {Meetings: []governance.Meeting{meeting}},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				n.With(2, changed)
			}
		})
	}
}

// BenchmarkLoadOfEveryGroup works out the load of all 11,500 groups over a
// year, with the hours that others carry for them.
func BenchmarkLoadOfEveryGroup(b *testing.B) {
	facts := newProvince()
	v := viewOf(facts)
	var groups []network.Group
	for i := range facts.Groups {
		g, err := v.Group(&facts.Groups[i].ID, nil)
		if err != nil {
			b.Fatal(err)
		}
		groups = append(groups, *g)
	}
	for _, measure := range []governance.LoadMeasure{governance.Committed, governance.Attended} {
		b.Run(string(measure), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for _, g := range groups {
					if _, err := g.RepresentationLoad(year2025, measure); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// BenchmarkLastPage reads the last page of all groups.
func BenchmarkLastPage(b *testing.B) {
	v := network.NewView(network.Build(1, newProvince()), access.Anyone(), governance.French, today)
	var after *string
	for {
		p, err := v.Groups(nil, network.ByName, nil, 100, after)
		if err != nil {
			b.Fatal(err)
		}
		if !p.PageInfo().HasNextPage {
			break
		}
		after = p.PageInfo().EndCursor
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := v.Groups(nil, network.ByName, nil, 100, after); err != nil {
			b.Fatal(err)
		}
	}
}
