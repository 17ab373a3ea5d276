package network

import "tablee/governance"

// Facet is a filter with one value, and the groups that statistics take for
// those which it means.
type Facet struct {
	Filter GroupFilter
	Groups []governance.ID
}

// Facets are those of all groups that may exist on a day of a period.
func Facets(network *Network, period governance.Period) []Facet {
	n := network.snap
	var groups []int32
	for g := range n.Records.Groups.Len() {
		if !n.Records.Groups.At(g).Possible().Intersect(period).Empty() {
			groups = append(groups, int32(g))
		}
	}
	values := n.facetsOf(groups, period)
	out := make([]Facet, len(values.facets))
	for value, number := range values.numbers {
		f := &out[number].Filter
		switch value.facet {
		case byKind:
			f.Kinds = []governance.GroupKind{governance.GroupKind(value.word)}
		case byNature:
			f.Natures = []governance.Nature{governance.Nature(value.word)}
		case byLevel:
			f.Levels = []governance.Level{governance.Level(value.word)}
		case byTopic:
			f.Topics = []governance.ID{value.id}
		case byTerritory:
			f.Territories = []governance.ID{value.id}
		}
	}
	w := crowdOf(values, upTo(len(groups)))
	for number := range out {
		for i, g := range groups {
			if w.cells[number].has(int32(i)) {
				out[number].Groups = append(out[number].Groups, n.Records.Groups.At(g).ID)
			}
		}
	}
	return out
}

func (c cell) has(i int32) bool { return c[i/64]&(1<<(i%64)) != 0 }

// Meant are the groups that a filter means over a period.
func Meant(v *View, f GroupFilter, period governance.Period) (out []governance.ID) {
	keep := v.net.matcherOver(f, period)
	for g := range v.net.Records.Groups.Len() {
		if keep(int32(g)) {
			out = append(out, v.net.Records.Groups.At(g).ID)
		}
	}
	return out
}
