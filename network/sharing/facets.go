package sharing

import (
	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// facet is one of the criteria of a filter.
type facet uint8

// The facets of a filter that may be used on private facts (DOMAIN §11).
const (
	byKind facet = iota
	byNature
	byLevel
	byTopic
	byTerritory
	facetCount
)

// facetValue is a value that a filter may ask for: a word or an identity.
type facetValue struct {
	facet facet
	word  string
	id    governance.ID
}

// facetValues numbers the values that at least one group matches.
type facetValues struct {
	numbers map[facetValue]int32
	facets  []facet   // by value
	of      [][]int32 // by place of a group: the values that it matches
	above   [][]int32 // by value: the next wider values; only topics and territories have some
}

// facetsOf are the values that groups match over a period: by one of them
// alone, find.During keeps these groups.
func facetsOf(n *snapshot.Network, groups []int32, period governance.Period) *facetValues {
	x := &facetValues{numbers: map[facetValue]int32{}, of: make([][]int32, len(groups))}
	areas := areas{n: n, known: map[areaOn][]int32{}}
	for i, g := range groups {
		group := n.Records.Groups.At(g)
		x.add(i, facetValue{facet: byKind, word: string(group.Kind)})
		x.add(i, facetValue{facet: byNature, word: string(group.Nature)})
		x.add(i, facetValue{facet: byLevel, word: string(group.Level)})
		for _, at := range n.Topics.All(group.Topics) {
			for _, b := range n.Topics.Broader[at] {
				x.add(i, facetValue{facet: byTopic, id: n.Records.Topics.At(b).ID})
			}
		}
		on := group.Possible().Intersect(period).Until - 1
		for _, place := range find.PlacesOf(n, group, on) {
			for _, c := range areas.containing(place, on) {
				x.add(i, facetValue{facet: byTerritory, id: n.Records.Territories.At(c).ID})
			}
		}
	}
	x.nest(n, period)
	return x
}

// nest finds the next wider values of each topic and territory over a period.
func (x *facetValues) nest(n *snapshot.Network, period governance.Period) {
	x.above = make([][]int32, len(x.facets))
	for value, number := range x.numbers {
		for _, id := range nextWider(n, value, period) {
			if wider, ok := x.numbers[facetValue{facet: value.facet, id: id}]; ok {
				x.above[number] = append(x.above[number], wider)
			}
		}
	}
}

func nextWider(n *snapshot.Network, value facetValue, period governance.Period) []governance.ID {
	var out []governance.ID
	switch value.facet {
	case byTopic:
		return n.Records.Topics.At(n.Index(governance.KindTopic, value.id)).Broader
	case byTerritory:
		for _, nesting := range n.Records.Territories.At(n.Index(governance.KindTerritory, value.id)).Nestings {
			if !nesting.Possible().Intersect(period).Empty() {
				out = append(out, nesting.Within)
			}
		}
	}
	return out
}

// add records that a group matches a value. It ignores an empty value because no
// filter can ask for it.
func (x *facetValues) add(group int, value facetValue) {
	if value.word == "" && value.id == 0 {
		return
	}
	number, ok := x.numbers[value]
	if !ok {
		number = int32(len(x.facets))
		x.numbers[value], x.facets = number, append(x.facets, value.facet)
	}
	x.of[group] = append(x.of[group], number)
}

// asked returns, by facet, the number of the value that a filter asks for; -1
// where it asks for none, or for a value that no group matches.
func (x *facetValues) asked(f governance.GroupFilter) [facetCount]int32 {
	out := [facetCount]int32{-1, -1, -1, -1, -1}
	ask := func(value facetValue) {
		if number, ok := x.numbers[value]; ok {
			out[value.facet] = number
		}
	}
	if len(f.Kinds) == 1 {
		ask(facetValue{facet: byKind, word: string(f.Kinds[0])})
	}
	for _, nature := range f.Natures {
		ask(facetValue{facet: byNature, word: string(nature)})
	}
	for _, level := range f.Levels {
		ask(facetValue{facet: byLevel, word: string(level)})
	}
	for _, topic := range f.Topics {
		ask(facetValue{facet: byTopic, id: topic})
	}
	for _, territory := range f.Territories {
		ask(facetValue{facet: byTerritory, id: territory})
	}
	return out
}

// areas remembers which territories contain another one on a day.
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
