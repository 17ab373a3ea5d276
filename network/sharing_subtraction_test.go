package network_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/statistic"
	"tablee/network/networktest"
)

// narrowed counts pairs of answers, up to the first that narrows a value to
// within a tenth, and says which; an answer with itself is no pair.
func (w askedWorld) narrowed(answers []answer) (pairs int, found string) {
	for i, a := range answers {
		for j, b := range answers[i:] {
			if j > 0 {
				pairs++
			}
			for _, of := range []map[governance.ID]bound{attack(a, b), attack(b, a)} {
				for g, known := range of {
					if known.isNarrow(w.values[g]) {
						return pairs, fmt.Sprintf("%v of group %d lies in %v\n%v %+v\n%v %+v", w.values[g], g, known, w.valuesOf(a.known), a.told, w.valuesOf(b.known), b.told)
					}
				}
			}
		}
	}
	return pairs, ""
}

// TestAttackerWhoSubtracts: no two answers to questions that the public may ask
// narrow a private value to within a tenth. The worlds are always the same; the
// pairs are all that are answered.
func TestAttackerWhoSubtracts(t *testing.T) {
	worlds := rapid.Custom(networktest.DrawPrivateWorld)
	for _, of := range []governance.SharedQuantity{governance.SharedHours, governance.SharedRate} {
		pairs, unprotected := 0, 0
		for seed := range 60 {
			w := askedOf(t, worlds.Example(seed), of)
			count, found := w.narrowed(w.answers(given))
			if found != "" {
				t.Errorf("%s, world %d: %s", of, seed, found)
			}
			pairs += count
			if unprotected < 5 {
				if _, found := w.narrowed(w.answers(w.oneByOne)); found != "" {
					unprotected++
				}
			}
		}
		if pairs < 1000 || unprotected < 5 {
			t.Errorf("%s: %d pairs; %d worlds in which cells protected one by one tell of somebody", of, pairs, unprotected)
		}
	}
}

// TestAttackerOnDrawnWorlds: the same of any world.
func TestAttackerOnDrawnWorlds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := askedOf(t, networktest.DrawPrivateWorld(t), rapid.SampledFrom([]governance.SharedQuantity{governance.SharedHours, governance.SharedRate}).Draw(t, "quantity"))
		if _, found := w.narrowed(w.answers(given)); found != "" {
			t.Fatal(found)
		}
	})
}

// TestAttackerIsCompetent: what the rules keep from the attacker, it finds
// where it is told.
func TestAttackerIsCompetent(t *testing.T) {
	few, kind := []float64{20, 40, 60, 80, 100, 120, 140, 160}, []float64{52, 53, 54, 55, 55, 55, 56, 56, 57, 57, 58, 54, 55, 55, 56, 57, 55, 53, 57, 55}
	for _, test := range []struct {
		name              string
		both, here, there []float64
		alike             bool    // told of groups that are nearly alike, too
		value             float64 // one that is found
	}{
		{"one group more", few, []float64{150}, nil, false, 150},
		{"all alike", []float64{60, 61, 62, 61, 60}, nil, nil, true, 61},
		{"in two ranges that hardly meet", []float64{82}, []float64{68, 68, 68, 68}, []float64{98, 98, 98, 98}, true, 82},
		{"nearly half, against one of a kind", kind, []float64{880}, []float64{56}, false, 880},
	} {
		values := map[governance.ID]float64{}
		told := func(lists ...[]float64) (a answer) {
			all := slices.Concat(lists...)
			for _, x := range all {
				g := governance.ID(x * 1000)
				for ; slices.Contains(a.known, g); g++ {
					values[g] = x
				}
				a.known, values[g] = append(a.known, g), x
			}
			exact := statistic.NewSample(all).Distribution()
			a.told.Mean = exact.Mean
			if test.alike || float64(len(all))**exact.Gini >= 1 {
				a.told.Gini = exact.Gini
			}
			return a
		}
		found := attack(told(test.both, test.here), told(test.both, test.there))[governance.ID(test.value*1000)]
		if !found.isNarrow(test.value) {
			t.Errorf("%s: %v lies in %v", test.name, test.value, found)
		}
	}
}

// TestPartsTellNothingOfTheRest: what is not told of some kinds, natures or
// levels of a cell does not follow from what is told of it and of the others,
// unless it could have been told.
func TestPartsTellNothingOfTheRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := askedOf(t, networktest.DrawPrivateWorld(t), governance.SharedHours)
		for _, whole := range w.cells {
			for _, facet := range partedFacets {
				if whole.answer.told.Mean == nil || facet(new(whole.filter)) != nil {
					continue
				}
				rest := whole.answer.known
				for _, part := range w.cells {
					if left := part.filter; facet(&left) != nil && sameFilter(left, whole.filter) && part.answer.told.Mean != nil {
						rest = without(rest, part.answer.known)
					}
				}
				if len(rest) > 0 && statistic.IsUnsafe(w.valuesOf(rest)) {
					t.Fatalf("of %+v, what is left has the values %v", whole.filter, w.valuesOf(rest))
				}
			}
		}
	})
}
