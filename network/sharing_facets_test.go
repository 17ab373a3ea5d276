package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

// compareFacets compares what statistics take for the groups of each value with
// those that a filter of that value means; all values that mean anybody are
// there.
func compareFacets(t rapid.TB, f governance.Facts, period governance.Period) {
	t.Helper()
	v := viewOf(f)
	facets := network.Facets(network.Build(1, f), period)
	for _, facet := range facets {
		if diff := cmp.Diff(network.Meant(v, facet.Filter, period), facet.Groups); diff != "" {
			t.Errorf("%+v (-filter +statistics):\n%s", facet.Filter, diff)
		}
	}
	meaning := 0
	see := func(filter governance.GroupFilter) {
		if len(network.Meant(v, filter, period)) > 0 {
			meaning++
		}
	}
	for _, kind := range governance.GroupKinds {
		see(governance.GroupFilter{Kinds: []governance.GroupKind{kind}})
	}
	for _, nature := range governance.Natures {
		see(governance.GroupFilter{Natures: []governance.Nature{nature}})
	}
	for _, level := range governance.Levels {
		see(governance.GroupFilter{Levels: []governance.Level{level}})
	}
	for _, topic := range f.Topics {
		see(governance.GroupFilter{Topics: []governance.ID{topic.ID}})
	}
	for _, territory := range f.Territories {
		see(governance.GroupFilter{Territories: []governance.ID{territory.ID}})
	}
	if meaning != len(facets) {
		t.Errorf("%d values mean somebody, %d are looked at", meaning, len(facets))
	}
}

// TestFacetsAreThoseOfFilters: statistics are weighed by the groups that the
// filters mean: as of the end of the period, narrower topics and territories
// inside included.
func TestFacetsAreThoseOfFilters(t *testing.T) {
	for _, year := range []int{2020, 2021, 2022} {
		compareFacets(t, networktest.Estrie(t), governance.YearPeriod(year))
	}
	rapid.Check(t, func(t *rapid.T) { compareFacets(t, networktest.DrawWorld(t), networktest.DrawPeriod(t)) })
	rapid.Check(t, func(t *rapid.T) { compareFacets(t, networktest.DrawPrivateWorld(t), year2025) })
}
