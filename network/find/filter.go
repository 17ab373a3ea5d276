package find

import (
	"slices"
	"strings"

	"tablee/fold"
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// On returns a function that reports whether the filter means a group, by position, on
// a day. A group that only may exist on that day counts.
func On(n *snapshot.Network, f governance.GroupFilter, on governance.Date) func(int32) bool {
	return During(n, f, governance.Period{From: on, Until: on + 1})
}

// During returns a function that reports whether the filter means a group that may
// exist on a day of the period. The group's territories are read on the last such day.
func During(n *snapshot.Network, f governance.GroupFilter, period governance.Period) func(int32) bool {
	means := meaningOn(n, f)
	return func(i int32) bool {
		days := n.Records.Groups.At(i).Possible().Intersect(period)
		return !days.Empty() && means(i, days.Until-1)
	}
}

// meaningOn returns a function that reports whether the filter means a group, with its
// territories read on a day. It does not ask whether the group exists then.
func meaningOn(n *snapshot.Network, f governance.GroupFilter) func(int32, governance.Date) bool {
	asked := []string(nil)
	if f.Text != nil && strings.TrimSpace(*f.Text) != "" {
		if asked = strings.Fields(fold.Text(*f.Text)); len(asked) == 0 {
			return func(int32, governance.Date) bool { return false } // a text without letters or digits finds nothing
		}
	}
	return func(i int32, on governance.Date) bool {
		g := n.Records.Groups.At(i)
		return oneOf(f.Groups, g.ID) && oneOf(f.Kinds, g.Kind) && oneOf(f.Natures, g.Nature) && oneOf(f.Levels, g.Level) &&
			About(n, g.Topics, f.Topics) && isIn(n, g, f.Territories, on) && isNamed(n, i, asked)
	}
}

// oneOf reports whether x is wanted. An empty list wants everything.
func oneOf[T comparable](wanted []T, x T) bool { return len(wanted) == 0 || slices.Contains(wanted, x) }

// About reports whether any topic in has is one of the topics, or narrower than one of
// them. It is true if topics is empty.
func About(n *snapshot.Network, has, topics []governance.ID) bool {
	if len(topics) == 0 {
		return true
	}
	for _, id := range has {
		at, ok := n.Topics.At[id]
		if !ok {
			continue
		}
		for _, b := range n.Topics.Broader[at] {
			if slices.Contains(topics, n.Records.Topics.At(b).ID) {
				return true
			}
		}
	}
	return false
}

// isIn reports whether one of a group's places lies in one of the territories on a day.
// It is true if territories is empty.
func isIn(n *snapshot.Network, g *governance.Group, territories []governance.ID, on governance.Date) bool {
	if len(territories) == 0 {
		return true
	}
	for _, at := range PlacesOf(n, g, on) {
		for _, c := range n.Territories.Containing(at, on) {
			if slices.Contains(territories, n.Records.Territories.At(c).ID) {
				return true
			}
		}
	}
	return false
}

// PlacesOf returns the positions of the territories that a group certainly serves on a
// day. If it serves none, it returns the group's home.
func PlacesOf(n *snapshot.Network, g *governance.Group, on governance.Date) []int32 {
	var places []int32
	for _, s := range g.Serves {
		if t := n.Index(governance.KindTerritory, s.Territory); t >= 0 && s.Certain().Has(on) {
			places = append(places, t)
		}
	}
	if home := n.Index(governance.KindTerritory, g.Home); len(places) == 0 && home >= 0 {
		places = append(places, home)
	}
	return places
}

// isNamed reports whether every word asked for begins a word of the group's name in one
// language, or of its acronym. It is true if asked is empty.
func isNamed(n *snapshot.Network, i int32, asked []string) bool {
	return len(asked) == 0 ||
		fold.BeginsWords(n.Names.French.Texts[i], asked) || fold.BeginsWords(n.Names.English.Texts[i], asked) ||
		fold.BeginsWords(fold.Text(n.Records.Groups.At(i).Acronym), asked)
}
