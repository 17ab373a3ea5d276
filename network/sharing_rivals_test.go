package network_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/network"
)

// weighing is by what it is judged whether something may be told of groups.
type weighing struct {
	of       func(askedCell) []governance.ID // whom the answer rests on
	few      func(groups []governance.ID) bool
	together func(here, there, both []governance.ID) bool
}

// mayTell looks at an answer beside the answers to all other questions, one by
// one, and at what is hidden of every larger cell.
func (w askedWorld) mayTell(c askedCell, by weighing) bool {
	groups := by.of(c)
	if by.few(groups) || w.hidesOthers(c, by) {
		return false
	}
	for _, other := range w.cells {
		rival := by.of(other)
		here, there := without(groups, rival), without(rival, groups)
		if len(rival) < len(groups) || len(here) == len(groups) || len(here)+len(there) == 0 || by.few(rival) {
			continue
		}
		if by.together(here, there, without(groups, here)) {
			return false
		}
	}
	return true
}

// hidesOthers reports whether the cell is one of the smallest parts of a larger
// one that have to be hidden, so that those that are hidden anyway are.
func (w askedWorld) hidesOthers(c askedCell, by weighing) bool {
	for _, facet := range partedFacets {
		whole := c.filter
		if facet(&whole) == nil {
			continue
		}
		var parts [][]governance.ID
		var hidden []governance.ID
		for _, other := range w.cells {
			rest := other.filter
			if part := facet(&rest); sameFilter(rest, whole) && part == nil {
				hidden = by.of(other)
			}
		}
		for _, other := range w.cells {
			if rest := other.filter; facet(&rest) != nil && sameFilter(rest, whole) {
				parts = append(parts, by.of(other))
				if !by.few(by.of(other)) {
					hidden = without(hidden, by.of(other))
				}
			}
		}
		slices.SortStableFunc(parts, func(a, b []governance.ID) int { return len(a) - len(b) })
		for i, part := range parts {
			if (i == 0 || len(part) > len(parts[i-1])) && (len(hidden) == 0 || !by.few(hidden)) {
				break
			}
			hidden = slices.Concat(without(hidden, part), part)
			if slices.Equal(part, by.of(c)) {
				return true
			}
		}
	}
	return false
}

// partedFacets take a facet out of a filter of which each group has one value
// at most.
var partedFacets = []func(*network.GroupFilter) any{
	func(f *network.GroupFilter) any { return taken(&f.Kinds) },
	func(f *network.GroupFilter) any { return taken(&f.Natures) },
	func(f *network.GroupFilter) any { return taken(&f.Levels) },
}

// taken takes a facet out of a filter, and gives what it asked for; nil for
// nothing.
func taken[T any](list *[]T) any {
	was := *list
	*list = nil
	if len(was) == 0 {
		return nil
	}
	return was[0]
}

func sameFilter(a, b network.GroupFilter) bool {
	return slices.Equal(a.Kinds, b.Kinds) && slices.Equal(a.Natures, b.Natures) && slices.Equal(a.Levels, b.Levels) &&
		slices.Equal(a.Topics, b.Topics) && slices.Equal(a.Territories, b.Territories)
}

// TestToldIsWhatNoQuestionReveals: an answer is withheld when it would tell of
// too few beside that to any question that the public may ask, and no other is.
func TestToldIsWhatNoQuestionReveals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := askedOf(t, drawPrivateWorld(t), rapid.SampledFrom([]network.SharedQuantity{network.SharedHours, network.SharedRate}).Draw(t, "quantity"))
		figures := weighing{
			func(c askedCell) []governance.ID { return c.answer.known },
			func(groups []governance.ID) bool { return governance.TellsOfFew(w.valuesOf(groups)) },
			func(here, there, both []governance.ID) bool {
				return governance.Overlap{Here: w.valuesOf(here), There: w.valuesOf(there), Both: w.valuesOf(both)}.Reveals()
			},
		}
		part := func(groups []governance.ID) (p governance.Part) {
			for _, g := range groups {
				p.Of++
				if _, known := w.values[g]; known {
					p.With++
				}
			}
			return p
		}
		counts := weighing{
			func(c askedCell) []governance.ID { return c.groups },
			func(groups []governance.ID) bool { return part(groups).TellsOfFew() },
			func(here, there, _ []governance.ID) bool { return governance.PartsReveal(part(here), part(there)) },
		}
		for _, c := range w.cells {
			if len(c.groups) == 0 {
				continue // nothing private is in it
			}
			something := slices.Max(append(w.valuesOf(c.answer.known), 0)) > 0
			if got, want := c.answer.told.Mean != nil, something && w.mayTell(c, figures); got != want {
				t.Fatalf("%+v: told %t, want %t; %v", c.filter, got, want, w.valuesOf(c.answer.known))
			}
			if got, want := c.answer.told.Counted != nil, w.mayTell(c, counts); got != want {
				t.Fatalf("%+v: counted %t, want %t; %+v", c.filter, got, want, part(c.groups))
			}
		}
	})
}
