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
	Group *Group
	Field SearchField
	Text  string // the acronym or the name that was met
}

// wordIndex finds the groups one of whose names has a word with a beginning.
type wordIndex struct {
	words  []string  // sorted; the word of each entry
	places []inNames // where each stands
}

// inNames is where a word stands: in which name of which group, and the rank
// that a search of this very word gives to that name.
type inNames struct {
	group, name int32
	rank        rank
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
	word string
	inNames
}

func compareEntries(a, b entry) int {
	return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.group, b.group), cmp.Compare(a.name, b.name))
}

// entries are the words of the names of a group, each once for each name.
func entries(group int32, names []searchable) []entry {
	var out []entry
	for i, s := range names {
		for w := range strings.FieldsSeq(s.folded) {
			out = append(out, entry{w, inNames{group, int32(i), rankOf(s, w)}})
		}
	}
	return out
}

// with is the index after some groups changed or came: their words are taken
// out, and the present ones put in.
func (x wordIndex) with(names [][]searchable, changed []int32) wordIndex {
	moved := make([]bool, len(names))
	var coming []entry
	for _, g := range changed {
		moved[g] = true
		coming = append(coming, entries(g, names[g])...)
	}
	slices.SortFunc(coming, compareEntries)
	coming = slices.Compact(coming)
	next := wordIndex{make([]string, 0, len(x.words)+len(coming)), make([]inNames, 0, len(x.words)+len(coming))}
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

func (x *wordIndex) entry(i int) entry { return entry{x.words[i], x.places[i]} }

// addSome adds a run of the entries of another index, but for groups that
// moved.
func (x *wordIndex) addSome(of wordIndex, from, until int, moved []bool) {
	for i := from; i < until; i++ {
		if !moved[of.places[i].group] {
			x.add(of.entry(i))
		}
	}
}

func (x *wordIndex) add(e entry) {
	x.words, x.places = append(x.words, e.word), append(x.places, e.inNames)
}

// beginning is where words with that beginning stand, from one position up to
// another.
func (x wordIndex) beginning(prefix string) (from, until int) {
	from, _ = slices.BinarySearch(x.words, prefix)
	// Words with the prefix stand together: the end of them is found by
	// halves, since a single letter has thousands.
	with := sort.Search(len(x.words)-from, func(i int) bool { return !strings.HasPrefix(x.words[from+i], prefix) })
	return from, from + with
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
	met := v.find(asked, words, first)
	hits := make([]SearchHit, 0, len(met))
	for _, f := range met {
		s, g := &v.net.names.searchables[f.group][f.name], v.group(f.group)
		hits = append(hits, SearchHit{&g, s.field, s.text})
	}
	return hits, nil
}

// Described are the groups of the identities, in that order, as hits on their
// descriptions; what the view does not show is left out.
func (v *View) Described(ids []governance.ID) []SearchHit {
	out := []SearchHit{}
	for _, id := range ids {
		if g := v.maybeGroup(id); g != nil && !g.group.Description.IsZero() {
			out = append(out, SearchHit{g, FieldDescription, g.group.Description.In(v.language)})
		}
	}
	return out
}
