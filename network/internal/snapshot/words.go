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

// with is the index after some groups changed or came: the words that their names
// had are taken out, and those that they have put in.
func (x *Words) with(was, names [][]SearchName, changed []int32) Words {
	leaving, coming := entriesOf(was, changed), entriesOf(names, changed)
	room := len(x.Words) + len(coming) - len(leaving)
	next, done := Words{make([]string, 0, room), make([]NamePlace, 0, room)}, 0
	keep := func(until int) {
		next.Words, next.Places = append(next.Words, x.Words[done:until]...), append(next.Places, x.Places[done:until]...)
		done = until
	}
	for len(leaving)+len(coming) > 0 {
		if len(coming) == 0 || len(leaving) > 0 && compareEntries(leaving[0], coming[0]) <= 0 {
			keep(x.position(leaving[0], done))
			leaving, done = leaving[1:], done+1
			continue
		}
		keep(x.position(coming[0], done))
		next.Words, next.Places = append(next.Words, coming[0].word), append(next.Places, coming[0].NamePlace)
		coming = coming[1:]
	}
	keep(len(x.Words))
	return next
}

// entriesOf are the words of the names of some groups, sorted. A group that came
// later has none.
func entriesOf(names [][]SearchName, groups []int32) []entry {
	var out []entry
	for _, g := range groups {
		if int(g) < len(names) {
			out = append(out, entries(g, names[g])...)
		}
	}
	slices.SortFunc(out, compareEntries)
	return slices.Compact(out)
}

// position is where an entry stands, or would, from a position on.
func (x *Words) position(e entry, from int) int {
	return from + sort.Search(len(x.Words)-from, func(i int) bool { return compareEntries(x.entry(from+i), e) >= 0 })
}

func (x *Words) entry(i int) entry { return entry{x.Words[i], x.Places[i]} }

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
