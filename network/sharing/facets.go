package sharing

import (
	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// facet is a part of a filter.
type facet uint8

// The facets of a filter that may be used on private facts (DOMAIN §11).
const (
	ByKind facet = iota
	ByNature
	ByLevel
	ByTopic
	ByTerritory
	facetCount
)

// facetValue is what a filter may say of a facet: a word, or an identity.
type facetValue struct {
	Facet facet
	Word  string
	Id    governance.ID
}

// facetValues gives each value that some groups match a number.
type facetValues struct {
	Numbers map[facetValue]int32
	Facets  []facet   // of each value
	of      [][]int32 // the values that each group matches, by its place
	above   [][]int32 // of each value, the next wider ones; none for what is flat
}

// FacetsOf are the values that groups match over a period: by one of them
// alone, matcherOver keeps these groups.
func FacetsOf(n *snapshot.Network, groups []int32, period governance.Period) *facetValues {
	x := &facetValues{Numbers: map[facetValue]int32{}, of: make([][]int32, len(groups))}
	areas := areas{n: n, known: map[areaOn][]int32{}}
	for i, g := range groups {
		group := n.Records.Groups.At(g)
		x.add(i, facetValue{Facet: ByKind, Word: string(group.Kind)})
		x.add(i, facetValue{Facet: ByNature, Word: string(group.Nature)})
		x.add(i, facetValue{Facet: ByLevel, Word: string(group.Level)})
		for _, at := range n.Topics.All(group.Topics) {
			for _, b := range n.Topics.Broader[at] {
				x.add(i, facetValue{Facet: ByTopic, Id: n.Records.Topics.At(b).ID})
			}
		}
		on := group.Possible().Intersect(period).Until - 1
		for _, place := range find.PlacesOf(n, group, on) {
			for _, c := range areas.containing(place, on) {
				x.add(i, facetValue{Facet: ByTerritory, Id: n.Records.Territories.At(c).ID})
			}
		}
	}
	x.nest(n, period)
	return x
}

// nest finds the next wider values of topics and territories over a period.
func (x *facetValues) nest(n *snapshot.Network, period governance.Period) {
	x.above = make([][]int32, len(x.Facets))
	for value, number := range x.Numbers {
		for _, id := range nextWider(n, value, period) {
			if wider, ok := x.Numbers[facetValue{Facet: value.Facet, Id: id}]; ok {
				x.above[number] = append(x.above[number], wider)
			}
		}
	}
}

func nextWider(n *snapshot.Network, value facetValue, period governance.Period) []governance.ID {
	var out []governance.ID
	switch value.Facet {
	case ByTopic:
		return n.Records.Topics.At(n.Index(governance.KindTopic, value.Id)).Broader
	case ByTerritory:
		for _, nesting := range n.Records.Territories.At(n.Index(governance.KindTerritory, value.Id)).Nestings {
			if !nesting.Possible().Intersect(period).Empty() {
				out = append(out, nesting.Within)
			}
		}
	}
	return out
}

// add says that a group matches a value; what nobody can ask for is left out.
func (x *facetValues) add(group int, value facetValue) {
	if value.Word == "" && value.Id == 0 {
		return
	}
	number, ok := x.Numbers[value]
	if !ok {
		number = int32(len(x.Facets))
		x.Numbers[value], x.Facets = number, append(x.Facets, value.Facet)
	}
	x.of[group] = append(x.of[group], number)
}

// asked are the numbers of the values that a filter asks for, -1 where it asks
// for none, or for one that no group matches.
func (x *facetValues) asked(f governance.GroupFilter) [facetCount]int32 {
	out := [facetCount]int32{-1, -1, -1, -1, -1}
	ask := func(value facetValue) {
		if number, ok := x.Numbers[value]; ok {
			out[value.Facet] = number
		}
	}
	if len(f.Kinds) == 1 {
		ask(facetValue{Facet: ByKind, Word: string(f.Kinds[0])})
	}
	for _, nature := range f.Natures {
		ask(facetValue{Facet: ByNature, Word: string(nature)})
	}
	for _, level := range f.Levels {
		ask(facetValue{Facet: ByLevel, Word: string(level)})
	}
	for _, topic := range f.Topics {
		ask(facetValue{Facet: ByTopic, Id: topic})
	}
	for _, territory := range f.Territories {
		ask(facetValue{Facet: ByTerritory, Id: territory})
	}
	return out
}

// areas are the territories that contain others on a day, each looked up once.
type areas struct {
	n     *snapshot.Network
	known map[areaOn][]int32
}

type areaOn struct {
	territory int32
	on        governance.Date
}

func (a areas) containing(territory int32, on governance.Date) []int32 {
	key := areaOn{territory, on}
	found, ok := a.known[key]
	if !ok {
		found = a.n.Territories.Containing(territory, on)
		a.known[key] = found
	}
	return found
}
