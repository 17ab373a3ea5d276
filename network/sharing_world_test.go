package network_test

import (
	"fmt"
	"math"

	"pgregory.net/rapid"

	"tablee/governance"
)

// The things by which the groups of a private world may be asked about: two of
// the topics and two of the territories lie in the first, and one topic has
// nearly the same groups as the first.
const (
	wide, narrowOne, narrowTwo, akin governance.ID = 10, 11, 12, 13
	region, east, west               governance.ID = 20, 21, 22
	mute                             governance.ID = 30 // a table of which nothing is recorded
)

// drawPrivateWorld draws groups that declare their hours themselves, and their
// capacity, most of them much like the others in all that can be asked, so
// that many questions differ by a few groups.
func drawPrivateWorld(t *rapid.T) governance.Facts {
	d := &drawer{T: t, f: governance.Facts{
		Topics: []governance.Topic{
			{Record: is(wide)}, {Record: is(narrowOne), Broader: []governance.ID{wide}}, {Record: is(narrowTwo), Broader: []governance.ID{wide}}, {Record: is(akin)},
		},
		Territories: []governance.Territory{
			{Record: is(region), Scheme: "t", Code: "1"},
			{Record: is(east), Scheme: "t", Code: "2", Nestings: []governance.Nesting{{Within: region}}},
			{Record: is(west), Scheme: "t", Code: "3", Nestings: []governance.Nesting{{Within: region}}},
		},
		Groups: []governance.Group{{Record: is(mute), Kind: governance.Roundtable, Name: governance.LocalizedText{Fr: "Table"}}},
	}}
	sizes := one(d, "sizes", "many", "heavy", "few", "alike", "giants")
	capacity := one(d, "one in so many has no capacity", 1, 4, 2, 50)
	for i := range governance.ID(one(d, "groups", 14, 10, 24, 40, 60)) {
		d.drawPrivateGroup(100+i, sizes)
		if capacity > 1 && !d.sometimes(capacity, "no capacity") {
			d.f.Capacities = append(d.f.Capacities, governance.Capacity{Record: is(3000 + i), Group: 100 + i, FTE: float64(1+d.upTo(7, "staff")) / 4, HoursPerFTE: 1820})
		}
	}
	return d.f
}

func (d *drawer) drawPrivateGroup(id governance.ID, sizes string) {
	g := governance.Group{
		Record: is(id), Name: governance.LocalizedText{Fr: fmt.Sprint("Groupe ", id)},
		Kind:   one(d, "kind", governance.Organization, governance.Organization, governance.Organization, governance.Coalition),
		Nature: one(d, "nature", governance.Community, governance.Community, governance.Community, governance.Community, governance.Public, ""),
		Level:  one(d, "level", governance.Local, governance.Local, governance.Local, governance.Regional, governance.National),
		Home:   one(d, "home", region, region, east, east, west, 0),
	}
	if d.sometimes(4, "other topic") {
		g.Topics = one(d, "topics", []governance.ID{narrowOne}, []governance.ID{narrowTwo}, []governance.ID{akin}, nil, []governance.ID{narrowOne, narrowTwo})
	} else {
		g.Topics = []governance.ID{one(d, "topic", wide, wide, narrowOne), akin}
	}
	d.f.Groups = append(d.f.Groups, g)
	if hours := d.privateHours(sizes); hours > 0 {
		d.f.Representations = append(d.f.Representations, governance.Representation{Record: is(1000 + id), Group: id, Date: year2025.From + 60, Hours: hours, With: "la ministre"})
	}
	if d.sometimes(12, "silent seat") {
		d.f.Seats = append(d.f.Seats, governance.Seat{Record: is(5000 + id), Body: mute, Standing: governance.SeatMember})
		d.f.Tenures = append(d.f.Tenures, governance.Tenure{Record: is(7000 + id), Seat: 5000 + id, Holder: id, Delegates: 1})
	}
}

// privateHours draws what a group gives; 0 is often what nobody knows, or
// nothing.
func (d *drawer) privateHours(sizes string) float64 {
	u := float64(1+d.upTo(998, "size")) / 1000
	switch sizes {
	case "heavy":
		return math.Round(20 / math.Pow(u, 0.9))
	case "few":
		return one(d, "hours", 0, 10.0, 50, 50, 200)
	case "alike":
		return 60 + math.Round(4*u)
	case "giants":
		if d.sometimes(12, "giant") {
			return 600 + math.Round(400*u)
		}
		return 58 + math.Round(6*u)
	}
	return math.Round(200 * u)
}

// publicFilters are all questions that the public may ask about the
// organizations and coalitions of a private world.
func publicFilters() []governance.GroupFilter {
	var out []governance.GroupFilter
	some := func(values []governance.ID) [][]governance.ID {
		lists := [][]governance.ID{nil}
		for _, x := range values {
			lists = append(lists, []governance.ID{x})
		}
		return lists
	}
	for _, kinds := range [][]governance.GroupKind{nil, {governance.Organization}, {governance.Coalition}} {
		for _, natures := range [][]governance.Nature{nil, {governance.Community}, {governance.Public}} {
			for _, levels := range [][]governance.Level{nil, {governance.Local}, {governance.Regional}, {governance.National}} {
				for _, topics := range some([]governance.ID{wide, narrowOne, narrowTwo, akin}) {
					for _, territories := range some([]governance.ID{region, east, west}) {
						out = append(out, governance.GroupFilter{Kinds: kinds, Natures: natures, Levels: levels, Topics: topics, Territories: territories})
					}
				}
			}
		}
	}
	return out
}
