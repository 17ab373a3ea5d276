package snapshot

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"tablee/fold"
	"tablee/governance"
)

// Words finds the groups one of whose names has a word with a beginning.
type Words struct {
	Words  []string    // sorted; the word of each entry
	Places []NamePlace // where each stands
}

// NamePlace is where a word stands: in which name of which group, and the rank
// that a search of this very word gives to that name.
type NamePlace struct {
	Group, Name int32
	Rank        NameRank
}

// SearchName is a folded name of a group.
type SearchName struct {
	Field  governance.SearchField
	Text   string
	Folded string
}

// searchables are the names by which a group is found.
func searchables(g *governance.Group) []SearchName {
	var out []SearchName
	add := func(field governance.SearchField, text string) {
		if text != "" {
			out = append(out, SearchName{field, text, fold.Text(text)})
		}
	}
	add(governance.FieldAcronym, g.Acronym)
	add(governance.FieldName, g.Name.Fr)
	add(governance.FieldName, g.Name.En)
	for _, f := range g.FormerNames {
		add(governance.FieldFormerName, f.Name.Fr)
		add(governance.FieldFormerName, f.Name.En)
	}
	return out
}

// entry is a word of a name of a group.
type entry struct {
	word string
	NamePlace
}

func compareEntries(a, b entry) int {
	return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.Group, b.Group), cmp.Compare(a.Name, b.Name))
}

// entries are the words of the names of a group, each once for each name.
func entries(group int32, names []SearchName) []entry {
	var out []entry
	for i, s := range names {
		for w := range strings.FieldsSeq(s.Folded) {
			out = append(out, entry{w, NamePlace{group, int32(i), RankOf(s, w)}})
		}
	}
	return out
}

// with is the index after some groups changed or came: their words are taken
// out, and the present ones put in.
func (x Words) with(names [][]SearchName, changed []int32) Words {
	moved := make([]bool, len(names))
	var coming []entry
	for _, g := range changed {
		moved[g] = true
		coming = append(coming, entries(g, names[g])...)
	}
	slices.SortFunc(coming, compareEntries)
	coming = slices.Compact(coming)
	next := Words{make([]string, 0, len(x.Words)+len(coming)), make([]NamePlace, 0, len(x.Words)+len(coming))}
	done := 0
	for _, e := range coming {
		before := done + sort.Search(len(x.Words)-done, func(i int) bool { return compareEntries(x.entry(done+i), e) >= 0 })
		next.addSome(x, done, before, moved)
		next.add(e)
		done = before
	}
	next.addSome(x, done, len(x.Words), moved)
	return next
}

func (x *Words) entry(i int) entry { return entry{x.Words[i], x.Places[i]} }

// addSome adds a run of the entries of another index, but for groups that
// moved.
func (x *Words) addSome(of Words, from, until int, moved []bool) {
	for i := from; i < until; i++ {
		if !moved[of.Places[i].Group] {
			x.add(of.entry(i))
		}
	}
}

func (x *Words) add(e entry) {
	x.Words, x.Places = append(x.Words, e.word), append(x.Places, e.NamePlace)
}

// beginning is where words with that beginning stand, from one position up to
// another.
func (x Words) beginning(prefix string) (from, until int) {
	from, _ = slices.BinarySearch(x.Words, prefix)
	// Words with the prefix stand together: the end of them is found by
	// halves, since a single letter has thousands.
	with := sort.Search(len(x.Words)-from, func(i int) bool { return !strings.HasPrefix(x.Words[from+i], prefix) })
	return from, from + with
}

// NameRank is the place that a name gives to its group in an answer.
type NameRank uint8

const (
	acronymItself NameRank = iota
	acronymBegins          // or has it as a later word
	nameItself
	nameBegins
	nameInside
	formerName
)

// Rarest is where the word stands that has fewest places.
func (x Words) Rarest(words []string) (from, until int) {
	for i, w := range words {
		if a, b := x.beginning(w); i == 0 || b-a < until-from {
			from, until = a, b
		}
	}
	return from, until
}

// Begun is the rank for the beginning of a word, known that for the word.
func (r NameRank) Begun() NameRank {
	if r == acronymItself || r == nameItself {
		return r + 1
	}
	return r
}

// RankOf is the rank of a name that has the words asked for.
func RankOf(s SearchName, asked string) NameRank {
	exact, begins := s.Folded == asked, strings.HasPrefix(s.Folded, asked)
	switch {
	case s.Field == governance.FieldAcronym && exact:
		return acronymItself
	case s.Field == governance.FieldAcronym:
		return acronymBegins
	case s.Field == governance.FieldName && exact:
		return nameItself
	case s.Field == governance.FieldName && begins:
		return nameBegins
	case s.Field == governance.FieldName:
		return nameInside
	}
	return formerName
}
