package network

import (
	"tablee/governance"
	"tablee/network/find"
	"tablee/network/sharing"
)

// Facet is a filter with one value, and the groups that statistics take for
// those which it means.
type Facet struct {
	Filter governance.GroupFilter
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
	values := sharing.FacetsOf(n, groups, period)
	out := make([]Facet, len(values.Facets))
	for value, number := range values.Numbers {
		f := &out[number].Filter
		switch value.Facet {
		case sharing.ByKind:
			f.Kinds = []governance.GroupKind{governance.GroupKind(value.Word)}
		case sharing.ByNature:
			f.Natures = []governance.Nature{governance.Nature(value.Word)}
		case sharing.ByLevel:
			f.Levels = []governance.Level{governance.Level(value.Word)}
		case sharing.ByTopic:
			f.Topics = []governance.ID{value.Id}
		case sharing.ByTerritory:
			f.Territories = []governance.ID{value.Id}
		}
	}
	w := sharing.PopulationOf(values, upTo(len(groups)))
	for number := range out {
		for i, g := range groups {
			if has(w.Cells[number], int32(i)) {
				out[number].Groups = append(out[number].Groups, n.Records.Groups.At(g).ID)
			}
		}
	}
	return out
}

func has(c sharing.Cell, i int32) bool { return c[i/64]&(1<<(i%64)) != 0 }

// Meant are the groups that a filter means over a period.
func Meant(v *View, f governance.GroupFilter, period governance.Period) (out []governance.ID) {
	keep := find.During(v.net, f, period)
	for g := range v.net.Records.Groups.Len() {
		if keep(int32(g)) {
			out = append(out, v.net.Records.Groups.At(g).ID)
		}
	}
	return out
}
