package networktest

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
	Wide      governance.ID = 10
	NarrowOne governance.ID = 11
	NarrowTwo governance.ID = 12
	Akin      governance.ID = 13
	Region    governance.ID = 20
	East      governance.ID = 21
	West      governance.ID = 22
	mute      governance.ID = 30 // a table of which nothing is recorded
)

// DrawPrivateWorld draws groups that declare their hours themselves, and their
// capacity, most of them much like the others in all that can be asked, so
// that many questions differ by a few groups.
func DrawPrivateWorld(t *rapid.T) governance.Facts {
	d := &Drawer{T: t, Facts: governance.Facts{
		Topics: []governance.Topic{
			{Record: recordOf(Wide)}, {Record: recordOf(NarrowOne), Broader: []governance.ID{Wide}}, {Record: recordOf(NarrowTwo), Broader: []governance.ID{Wide}}, {Record: recordOf(Akin)},
		},
		Territories: []governance.Territory{
			{Record: recordOf(Region), Scheme: "t", Code: "1"},
			{Record: recordOf(East), Scheme: "t", Code: "2", Nestings: []governance.Nesting{{Within: Region}}},
			{Record: recordOf(West), Scheme: "t", Code: "3", Nestings: []governance.Nesting{{Within: Region}}},
		},
		Groups: []governance.Group{{Record: recordOf(mute), Kind: governance.Roundtable, Name: governance.LocalizedText{Fr: "Table"}}},
	}}
	sizes := one(d, "sizes", "many", "heavy", "few", "alike", "giants")
	capacity := one(d, "one in so many has no capacity", 1, 4, 2, 50)
	for i := range governance.ID(one(d, "groups", 14, 10, 24, 40, 60)) {
		d.drawPrivateGroup(100+i, sizes)
		if capacity > 1 && !d.sometimes(capacity, "no capacity") {
			d.Facts.Capacities = append(d.Facts.Capacities, governance.Capacity{Record: recordOf(3000 + i), Group: 100 + i, FTE: float64(1+d.UpTo(7, "staff")) / 4, HoursPerFTE: 1820})
		}
	}
	return d.Facts
}

func (d *Drawer) drawPrivateGroup(id governance.ID, sizes string) {
	g := governance.Group{
		Record: recordOf(id), Name: governance.LocalizedText{Fr: fmt.Sprint("Groupe ", id)},
		Kind:   one(d, "kind", governance.Organization, governance.Organization, governance.Organization, governance.Coalition),
		Nature: one(d, "nature", governance.Community, governance.Community, governance.Community, governance.Community, governance.Public, ""),
		Level:  one(d, "level", governance.Local, governance.Local, governance.Local, governance.Regional, governance.National),
		Home:   one(d, "home", Region, Region, East, East, West, 0),
	}
	if d.sometimes(4, "other topic") {
		g.Topics = one(d, "topics", []governance.ID{NarrowOne}, []governance.ID{NarrowTwo}, []governance.ID{Akin}, nil, []governance.ID{NarrowOne, NarrowTwo})
	} else {
		g.Topics = []governance.ID{one(d, "topic", Wide, Wide, NarrowOne), Akin}
	}
	d.Facts.Groups = append(d.Facts.Groups, g)
	if hours := d.privateHours(sizes); hours > 0 {
		d.Facts.Representations = append(d.Facts.Representations, governance.Representation{Record: recordOf(1000 + id), Group: id, Date: governance.NewDate(2025, 3, 2), Hours: hours, With: "la ministre"})
	}
	if d.sometimes(12, "silent seat") {
		d.Facts.Seats = append(d.Facts.Seats, governance.Seat{Record: recordOf(5000 + id), Body: mute, Standing: governance.SeatMember})
		d.Facts.Tenures = append(d.Facts.Tenures, governance.Tenure{Record: recordOf(7000 + id), Seat: 5000 + id, Holder: id, Delegates: 1})
	}
}

// privateHours draws what a group gives; 0 is often what nobody knows, or
// nothing.
func (d *Drawer) privateHours(sizes string) float64 {
	u := float64(1+d.UpTo(998, "size")) / 1000
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

// PublicFilters are all questions that the public may ask about the
// organizations and coalitions of a private world.
func PublicFilters() []governance.GroupFilter {
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
				for _, topics := range some([]governance.ID{Wide, NarrowOne, NarrowTwo, Akin}) {
					for _, territories := range some([]governance.ID{Region, East, West}) {
						out = append(out, governance.GroupFilter{Kinds: kinds, Natures: natures, Levels: levels, Topics: topics, Territories: territories})
					}
				}
			}
		}
	}
	return out
}

func recordOf(id governance.ID) governance.Record { return governance.Record{ID: id} }
