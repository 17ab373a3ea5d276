package network_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/statistic"
	"tablee/network/networktest"
)

// shared out are groups that lie in, and are about, one of three parts of a
// whole: two of twenty each, and one of a single group.
func sharedOut() (f governance.Facts, territories, topics [4]governance.ID) {
	territories, topics = [4]governance.ID{20, 21, 22, 23}, [4]governance.ID{30, 31, 32, 33}
	for i := range territories {
		place := governance.Territory{Record: is(territories[i]), Scheme: "t", Code: fmt.Sprint(i)}
		topic := governance.Topic{Record: is(topics[i])}
		if i > 0 {
			place.Nestings, topic.Broader = []governance.Nesting{{Within: territories[0]}}, []governance.ID{topics[0]}
		}
		f.Territories, f.Topics = append(f.Territories, place), append(f.Topics, topic)
	}
	for i := range 41 {
		part, hours, id := 1+i/20, 5.0+float64(i%20)*90/19, governance.ID(100+i)
		if i == 40 {
			hours = 950
		}
		f.Groups = append(f.Groups, governance.Group{
			Record: is(id), Kind: governance.Organization, Nature: governance.Community, Level: governance.Local, Home: territories[part],
			Topics: []governance.ID{topics[part]}, Name: governance.LocalizedText{Fr: fmt.Sprint("Groupe ", i)},
		})
		f.Representations = append(f.Representations, governance.Representation{Record: is(1000 + id), Group: id, Date: year2025.From + 9, Hours: hours, With: "la ministre"})
	}
	f.Sort()
	return f, territories, topics
}

// TestPlacesAndTopicsTellNothingOfTheRest: of a region and its parts, or of a
// topic and its narrower ones, so much is told that what is not does not follow.
func TestPlacesAndTopicsTellNothingOfTheRest(t *testing.T) {
	f, territories, topics := sharedOut()
	view := seenBy(access.Anyone(), f)
	for name, filters := range map[string]func(i int) *governance.GroupFilter{
		"territories": func(i int) *governance.GroupFilter {
			return &governance.GroupFilter{Territories: []governance.ID{territories[i]}}
		},
		"topics": func(i int) *governance.GroupFilter {
			return &governance.GroupFilter{Topics: []governance.ID{topics[i]}}
		},
	} {
		told := [4]bool{}
		for i := range told {
			told[i] = sharingOf(t, view, filters(i), year2025).Distribution(governance.SharedHours).Mean != nil
		}
		if !told[0] || told[3] || told[1] && told[2] {
			t.Errorf("%s: told of the whole %t, of its parts %v", name, told[0], told[1:])
		}
	}
}

// TestPlacesOfDrawnWorlds: the same of any world in which groups have one home.
func TestPlacesOfDrawnWorlds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := askedOf(t, networktest.DrawPrivateWorld(t), governance.SharedHours)
		for _, whole := range w.cells {
			if whole.answer.told.Mean == nil || !slices.Equal(whole.filter.Territories, []governance.ID{networktest.Region}) {
				continue
			}
			rest := whole.answer.known
			for _, part := range w.cells {
				left := part.filter
				inside := slices.Equal(left.Territories, []governance.ID{networktest.East}) || slices.Equal(left.Territories, []governance.ID{networktest.West})
				left.Territories = whole.filter.Territories
				if inside && sameFilter(left, whole.filter) && part.answer.told.Mean != nil {
					rest = without(rest, part.answer.known)
				}
			}
			if len(rest) > 0 && statistic.IsUnsafe(w.valuesOf(rest)) {
				t.Fatalf("of %+v, what is left has the values %v", whole.filter, w.valuesOf(rest))
			}
		}
	})
}
