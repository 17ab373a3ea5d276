package snapshot

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"tablee/fold"
	"tablee/governance"
)

// Words is an index of the words in the names of groups. It finds the words that begin
// with a given text.
type Words struct {
	Words  []string    // the word of each entry, sorted
	Places []NamePlace // where the word of each entry stands
}

// NamePlace is where a word stands: in which name of which group. Rank is what that
// name gets in a search for this very word.
type NamePlace struct {
	Group, Name int32 // the position of the group; that of the name in its Searchables
	Rank        NameRank
}

// SearchName is a name by which a group is found.
type SearchName struct {
	Field  governance.SearchField
	Text   string // as it is written
	Folded string // as it is compared
}

// searchables returns the names by which a group is found.
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

// entry is a word in a name of a group.
type entry struct {
	word string
	NamePlace
}

// compareEntries orders entries by word, then by group, then by name.
func compareEntries(a, b entry) int {
	return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.Group, b.Group), cmp.Compare(a.Name, b.Name))
}

// entries returns the words in each of the names of a group.
func entries(group int32, names []SearchName) []entry {
	var out []entry
	for i, s := range names {
		for w := range strings.FieldsSeq(s.Folded) {
			out = append(out, entry{w, NamePlace{group, int32(i), RankOf(s, w)}})
		}
	}
	return out
}

// with returns the index after some groups changed or came. It merges: the words of the
// names that they had leave, and those of the names that they have come in.
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

// entriesOf returns the words in the names of some groups, sorted, each once for each
// name. A group that came later than names has none.
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

// position returns where an entry stands, or would stand, at or after from.
func (x *Words) position(e entry, from int) int {
	return from + sort.Search(len(x.Words)-from, func(i int) bool { return compareEntries(x.entry(from+i), e) >= 0 })
}

func (x *Words) entry(i int) entry { return entry{x.Words[i], x.Places[i]} }

// beginning returns the range of the entries whose word begins with prefix; until is
// not in it.
func (x Words) beginning(prefix string) (from, until int) {
	from, _ = slices.BinarySearch(x.Words, prefix)
	// The words with the prefix stand together. Their end is found by binary
	// search, because thousands of words begin with the same letter.
	with := sort.Search(len(x.Words)-from, func(i int) bool { return !strings.HasPrefix(x.Words[from+i], prefix) })
	return from, from + with
}

// NameRank is how well a name answers a search; the smallest is the best.
type NameRank uint8

// The ranks, from the best.
const (
	acronymItself NameRank = iota // the acronym is the text asked for
	acronymBegins                 // the acronym has the words asked for
	nameItself                    // the name is the text asked for
	nameBegins                    // the name begins with the text asked for
	nameInside                    // the name has the words asked for
	formerName                    // a former name has the words asked for
)

// Rarest returns the range of the entries for the rarest of the words: the one that
// begins the fewest entries.
func (x Words) Rarest(words []string) (from, until int) {
	for i, w := range words {
		if a, b := x.beginning(w); i == 0 || b-a < until-from {
			from, until = a, b
		}
	}
	return from, until
}

// Begun returns the rank of a name in a search for the beginning of a word; r is its
// rank in a search for the whole word.
func (r NameRank) Begun() NameRank {
	if r == acronymItself || r == nameItself {
		return r + 1
	}
	return r
}

// RankOf returns the rank of a name that has the words asked for; asked is all of them
// as one folded text.
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
