package network

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"tablee/fold"
	"tablee/governance"
)

// SearchField is which text of a group a search met.
type SearchField string

// The texts that a search meets, in the order of its answers.
const (
	FieldAcronym     SearchField = "ACRONYM"
	FieldName        SearchField = "NAME"
	FieldFormerName  SearchField = "FORMER_NAME"
	FieldDescription SearchField = "DESCRIPTION"
)

// SearchHit is a group that a search met.
type SearchHit struct {
	Group Group
	Field SearchField
	Text  string // the acronym or the name that was met
}

// wordIndex finds the groups one of whose names has a word with a beginning.
type wordIndex struct {
	words []string // sorted; the word of each entry
	group []int32  // the group of each entry
}

// searchable is a folded name of a group.
type searchable struct {
	field  SearchField
	text   string
	folded string
}

// searchables are the names by which a group is found.
func searchables(g *governance.Group) []searchable {
	var out []searchable
	add := func(field SearchField, text string) {
		if text != "" {
			out = append(out, searchable{field, text, fold.Text(text)})
		}
	}
	add(FieldAcronym, g.Acronym)
	add(FieldName, g.Name.Fr)
	add(FieldName, g.Name.En)
	for _, f := range g.FormerNames {
		add(FieldFormerName, f.Name.Fr)
		add(FieldFormerName, f.Name.En)
	}
	return out
}

// entry is a word of a name of a group.
type entry struct {
	word  string
	group int32
}

func compareEntries(a, b entry) int {
	return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.group, b.group))
}

// with is the index after some groups changed or came: their words are taken
// out, and the present ones put in.
func (x wordIndex) with(names [][]searchable, changed []int32) wordIndex {
	moved := make([]bool, len(names))
	var coming []entry
	for _, g := range changed {
		moved[g] = true
		for _, s := range names[g] {
			for w := range strings.FieldsSeq(s.folded) {
				coming = append(coming, entry{w, g})
			}
		}
	}
	slices.SortFunc(coming, compareEntries)
	coming = slices.Compact(coming)
	next := wordIndex{make([]string, 0, len(x.words)+len(coming)), make([]int32, 0, len(x.words)+len(coming))}
	done := 0
	for _, e := range coming {
		before := done + sort.Search(len(x.words)-done, func(i int) bool { return compareEntries(x.entry(done+i), e) >= 0 })
		next.addSome(x, done, before, moved)
		next.add(e)
		done = before
	}
	next.addSome(x, done, len(x.words), moved)
	return next
}

func (x *wordIndex) entry(i int) entry { return entry{x.words[i], x.group[i]} }

// addSome adds a run of the entries of another index, but for groups that
// moved.
func (x *wordIndex) addSome(of wordIndex, from, until int, moved []bool) {
	for i := from; i < until; i++ {
		if !moved[of.group[i]] {
			x.words, x.group = append(x.words, of.words[i]), append(x.group, of.group[i])
		}
	}
}

func (x *wordIndex) add(e entry) {
	x.words, x.group = append(x.words, e.word), append(x.group, e.group)
}

// beginning are the groups with a word of that beginning; one may come twice.
func (x wordIndex) beginning(prefix string) []int32 {
	from, _ := slices.BinarySearch(x.words, prefix)
	// Words with the prefix stand together: the end of them is found by
	// halves, since a single letter has thousands.
	with := sort.Search(len(x.words)-from, func(i int) bool { return !strings.HasPrefix(x.words[from+i], prefix) })
	return x.group[from : from+with]
}

// Search finds groups by the beginnings of words of their names, in any order,
// in both languages, accents and case aside. Acronyms come first, then names
// that begin as the text does, then other names, then former ones. It refuses
// a first out of bounds; a text without a letter or digit finds nothing.
func (v *View) Search(text string, first int) ([]SearchHit, error) {
	if first < 1 || first > MaxFirst {
		return nil, governance.NewError(governance.CodeBadUserInput, "first", "first")
	}
	asked := fold.Text(text)
	words := strings.Fields(asked)
	hits := []SearchHit{}
	for _, f := range v.find(asked, words) {
		if len(hits) == first {
			break
		}
		s := v.net.names.searchables[f.group][f.name]
		hits = append(hits, SearchHit{v.group(f.group), s.field, s.text})
	}
	return hits, nil
}

// Described are the groups of the identities, in that order, as hits on their
// descriptions; what the view does not show is left out.
func (v *View) Described(ids []governance.ID) []SearchHit {
	out := []SearchHit{}
	for _, id := range ids {
		if g := v.maybeGroup(id); g != nil && !g.group.Description.IsZero() {
			out = append(out, SearchHit{*g, FieldDescription, g.group.Description.In(v.language)})
		}
	}
	return out
}

// found is the best name of a group for a search.
type found struct {
	group int32
	name  int
	rank  int
}

func (v *View) find(asked string, words []string) []found {
	if len(words) == 0 {
		return nil
	}
	var out []found
	seen := make(map[int32]bool)
	for _, g := range v.rarest(words) {
		if seen[g] {
			continue
		}
		seen[g] = true
		if f, ok := best(g, v.net.names.searchables[g], asked, words); ok {
			out = append(out, f)
		}
	}
	r := v.ranking()
	slices.SortFunc(out, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), r.compare(a.group, b.group))
	})
	return out
}

// rarest are the candidates of the word that has fewest.
func (v *View) rarest(words []string) []int32 {
	var out []int32
	for i, w := range words {
		if groups := v.net.names.words.beginning(w); i == 0 || len(groups) < len(out) {
			out = groups
		}
	}
	return out
}

// best is the name of a group that answers a search first.
func best(g int32, names []searchable, asked string, words []string) (f found, ok bool) {
	f = found{group: g, rank: 1 << 30}
	for i, s := range names {
		if !fold.BeginsWords(s.folded, words) {
			continue
		}
		if rank := rankOf(s, asked); rank < f.rank {
			f.name, f.rank, ok = i, rank, true
		}
	}
	return f, ok
}

func rankOf(s searchable, asked string) int {
	exact, begins := s.folded == asked, strings.HasPrefix(s.folded, asked)
	switch {
	case s.field == FieldAcronym && exact:
		return 0
	case s.field == FieldAcronym:
		return 1
	case s.field == FieldName && exact:
		return 2
	case s.field == FieldName && begins:
		return 3
	case s.field == FieldName:
		return 4
	}
	return 5
}
