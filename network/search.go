package network

import (
	"strings"

	"tablee/fold"
	"tablee/governance"
	"tablee/network/find"
)

// SearchHit is a group that a search met.
type SearchHit struct {
	Group *Group
	Field governance.SearchField
	Text  string // the acronym or the name that was met
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
	met := find.Names(v.net, asked, words, v.ranking(), first)
	hits := make([]SearchHit, 0, len(met))
	for _, f := range met {
		s, g := &v.net.Names.Searchables[f.Group][f.Name], v.group(f.Group)
		hits = append(hits, SearchHit{&g, s.Field, s.Text})
	}
	return hits, nil
}

// Described are the groups of the identities, in that order, as hits on their
// descriptions; what the view does not show is left out.
func (v *View) Described(ids []governance.ID) []SearchHit {
	out := []SearchHit{}
	for _, id := range ids {
		if g := v.maybeGroup(id); g != nil && !g.group.Description.IsZero() {
			out = append(out, SearchHit{g, governance.FieldDescription, g.group.Description.In(v.language)})
		}
	}
	return out
}
