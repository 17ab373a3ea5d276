package sharing

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
	"tablee/network/networktest"
)

// filterOf is the filter of one value.
func filterOf(value facetValue) governance.GroupFilter {
	switch value.facet {
	case byKind:
		return governance.GroupFilter{Kinds: []governance.GroupKind{governance.GroupKind(value.word)}}
	case byNature:
		return governance.GroupFilter{Natures: []governance.Nature{governance.Nature(value.word)}}
	case byLevel:
		return governance.GroupFilter{Levels: []governance.Level{governance.Level(value.word)}}
	case byTopic:
		return governance.GroupFilter{Topics: []governance.ID{value.id}}
	}
	return governance.GroupFilter{Territories: []governance.ID{value.id}}
}

// meant are the groups that a filter means over a period.
func meant(n *snapshot.Network, f governance.GroupFilter, period governance.Period) []int32 {
	var out []int32
	keep := find.During(n, f, period)
	for g := range n.Records.Groups.Len() {
		if keep(g) {
			out = append(out, g)
		}
	}
	return out
}

// everyFilter is each filter of one value that may mean some of the groups.
func everyFilter(f governance.Facts) []governance.GroupFilter {
	var out []governance.GroupFilter
	for _, kind := range governance.GroupKinds {
		out = append(out, filterOf(facetValue{facet: byKind, word: string(kind)}))
	}
	for _, nature := range governance.Natures {
		out = append(out, filterOf(facetValue{facet: byNature, word: string(nature)}))
	}
	for _, level := range governance.Levels {
		out = append(out, filterOf(facetValue{facet: byLevel, word: string(level)}))
	}
	for i := range f.Topics {
		out = append(out, filterOf(facetValue{facet: byTopic, id: f.Topics[i].ID}))
	}
	for i := range f.Territories {
		out = append(out, filterOf(facetValue{facet: byTerritory, id: f.Territories[i].ID}))
	}
	return out
}

// compareFacets compares what statistics take for the groups of each value with
// those that a filter of that value means; all values that mean anybody are
// there.
func compareFacets(t rapid.TB, f governance.Facts, period governance.Period) {
	t.Helper()
	n := snapshot.Build(1, f)
	groups := meant(n, governance.GroupFilter{}, period)
	values := facetsOf(n, groups, period)
	w := populationOf(values, upTo(len(groups)))
	for value, number := range values.numbers {
		var in []int32
		for i, g := range groups {
			if w.cells[number].has(int32(i)) {
				in = append(in, g)
			}
		}
		if diff := cmp.Diff(meant(n, filterOf(value), period), in); diff != "" {
			t.Errorf("%+v (-filter +statistics):\n%s", value, diff)
		}
	}
	meaning := 0
	for _, filter := range everyFilter(f) {
		if len(meant(n, filter, period)) > 0 {
			meaning++
		}
	}
	if meaning != len(values.facets) {
		t.Errorf("%d values mean somebody, %d are looked at", meaning, len(values.facets))
	}
}

// upTo are the places of so many groups.
func upTo(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}

// TestFacetsAreThoseOfFilters: statistics are weighed by the groups that the
// filters mean: as of the end of the period, narrower topics and territories
// inside included.
func TestFacetsAreThoseOfFilters(t *testing.T) {
	for _, year := range []int{2020, 2021, 2022} {
		compareFacets(t, networktest.Estrie(t), governance.YearPeriod(year))
	}
	rapid.Check(t, func(t *rapid.T) { compareFacets(t, networktest.DrawWorld(t), networktest.DrawPeriod(t)) })
	rapid.Check(t, func(t *rapid.T) {
		compareFacets(t, networktest.DrawPrivateWorld(t), governance.YearPeriod(2025))
	})
}

func (c cell) has(i int32) bool { return c[i/64]&(1<<(i%64)) != 0 }
