package network_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/statistic"
	"tablee/network/networktest"
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
	for _, p := range partings(c.filter) {
		var parts [][]governance.ID
		var all []governance.ID
		for _, other := range w.cells {
			switch {
			case sameFilter(other.filter, p.whole):
				all = by.of(other)
			case p.isPart(other.filter):
				parts = append(parts, by.of(other))
			}
		}
		hidden, told := all, 0
		for _, part := range parts {
			if !by.few(part) {
				hidden, told = without(hidden, part), told+len(part)
			}
		}
		if told-(len(all)-len(hidden)) > 4 {
			continue // they have too much in common to add up
		}
		if isHiddenWith(by.of(c), parts, hidden, by.few) {
			return true
		}
	}
	return false
}

func isHiddenWith(c []governance.ID, parts [][]governance.ID, hidden []governance.ID, few func([]governance.ID) bool) bool {
	slices.SortStableFunc(parts, func(a, b []governance.ID) int { return len(a) - len(b) })
	for i, part := range parts {
		if (i == 0 || len(part) > len(parts[i-1])) && (len(hidden) == 0 || !few(hidden)) {
			break
		}
		hidden = slices.Concat(without(hidden, part), part)
		if slices.Equal(part, c) && len(part) > 0 {
			return true
		}
	}
	return false
}

// parting is a cell that others share out.
type parting struct {
	whole  governance.GroupFilter
	isPart func(governance.GroupFilter) bool
}

// partings are those of which the cell of a filter is a part.
func partings(f governance.GroupFilter) []parting {
	var out []parting
	for _, facet := range partedFacets {
		if whole := f; facet(&whole) != nil {
			out = append(out, parting{whole, func(o governance.GroupFilter) bool { return facet(&o) != nil && sameFilter(o, whole) }})
		}
	}
	for _, nested := range []struct {
		of    func(*governance.GroupFilter) *[]governance.ID
		above map[governance.ID]governance.ID
	}{
		{func(f *governance.GroupFilter) *[]governance.ID { return &f.Topics }, map[governance.ID]governance.ID{networktest.NarrowOne: networktest.Wide, networktest.NarrowTwo: networktest.Wide}},
		{func(f *governance.GroupFilter) *[]governance.ID { return &f.Territories }, map[governance.ID]governance.ID{networktest.East: networktest.Region, networktest.West: networktest.Region}},
	} {
		value := *nested.of(&f)
		if len(value) == 0 {
			continue
		}
		whole, wider := f, nested.above[value[0]]
		*nested.of(&whole) = nil
		if wider != 0 {
			*nested.of(&whole) = []governance.ID{wider}
		}
		out = append(out, parting{whole, func(o governance.GroupFilter) bool {
			its := *nested.of(&o)
			*nested.of(&o) = value
			return len(its) > 0 && nested.above[its[0]] == wider && sameFilter(o, f)
		}})
	}
	return out
}

// partedFacets take a facet out of a filter of which each group has one value
// at most.
var partedFacets = []func(*governance.GroupFilter) any{
	func(f *governance.GroupFilter) any { return taken(&f.Kinds) },
	func(f *governance.GroupFilter) any { return taken(&f.Natures) },
	func(f *governance.GroupFilter) any { return taken(&f.Levels) },
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

func sameFilter(a, b governance.GroupFilter) bool {
	return slices.Equal(a.Kinds, b.Kinds) && slices.Equal(a.Natures, b.Natures) && slices.Equal(a.Levels, b.Levels) &&
		slices.Equal(a.Topics, b.Topics) && slices.Equal(a.Territories, b.Territories)
}

// TestToldIsWhatNoQuestionReveals: an answer is withheld when it would tell of
// too few beside that to any question that the public may ask, and no other is.
func TestToldIsWhatNoQuestionReveals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := askedOf(t, networktest.DrawPrivateWorld(t), rapid.SampledFrom([]governance.SharedQuantity{governance.SharedHours, governance.SharedRate}).Draw(t, "quantity"))
		figures := weighing{
			func(c askedCell) []governance.ID { return c.answer.known },
			func(groups []governance.ID) bool { return statistic.IsUnsafe(w.valuesOf(groups)) },
			func(here, there, both []governance.ID) bool {
				return statistic.Differencing{Here: w.valuesOf(here), There: w.valuesOf(there), Both: w.valuesOf(both)}.Reveals()
			},
		}
		part := func(groups []governance.ID) (p statistic.Frequency) {
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
			func(groups []governance.ID) bool { return part(groups).IsUnsafe() },
			func(here, there, _ []governance.ID) bool { return statistic.FrequenciesReveal(part(here), part(there)) },
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
