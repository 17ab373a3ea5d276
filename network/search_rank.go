package network

import (
	"cmp"
	"slices"
	"strings"

	"tablee/fold"
)

// found is a name that answers a search.
type found = inNames

// rank is the place that a name gives to its group in an answer.
type rank uint8

const (
	acronymItself rank = iota
	acronymBegins      // or has it as a later word
	nameItself
	nameBegins
	nameInside
	formerName
)

// nearest are the best of the groups that were found, the first of them first.
type nearest struct {
	most  int
	order ranking
	found []found
}

func (n *nearest) compare(a, b found) int {
	return cmp.Or(cmp.Compare(a.rank, b.rank), n.order.compare(a.group, b.group), cmp.Compare(a.name, b.name))
}

// add puts a name in its place, unless the list is full of better ones or has
// a better one of the same group. Most are turned away by one comparison.
func (n *nearest) add(f found) {
	if len(n.found) == n.most {
		if last := n.found[n.most-1]; f.rank > last.rank || n.compare(f, last) >= 0 {
			return
		}
	}
	same := slices.IndexFunc(n.found, func(o found) bool { return o.group == f.group })
	switch {
	case same >= 0 && n.compare(n.found[same], f) <= 0:
		return
	case same >= 0:
		n.found = slices.Delete(n.found, same, same+1)
	case len(n.found) == n.most:
		n.found = n.found[:n.most-1]
	}
	at, _ := slices.BinarySearchFunc(n.found, f, n.compare)
	n.found = slices.Insert(n.found, at, f)
}

// find is the best name of each of the first groups that have all the words.
// asked are the words, folded, as one text.
func (v *View) find(asked string, words []string, first int) []found {
	if len(words) == 0 {
		return nil
	}
	index := v.net.names.words
	n := nearest{most: first, order: v.ranking()}
	from, until := index.rarest(words)
	for i := from; i < until; i++ {
		place := index.places[i]
		switch {
		case index.words[i] == asked:
			n.add(place)
		case len(words) == 1: // its rank is known: no name is read
			n.add(found{place.group, place.name, place.rank.begun()})
		default:
			if s := v.net.names.searchables[place.group][place.name]; fold.BeginsWords(s.folded, words) {
				n.add(found{place.group, place.name, rankOf(s, asked)})
			}
		}
	}
	return n.found
}

// rarest is where the word stands that has fewest places.
func (x wordIndex) rarest(words []string) (from, until int) {
	for i, w := range words {
		if a, b := x.beginning(w); i == 0 || b-a < until-from {
			from, until = a, b
		}
	}
	return from, until
}

// begun is the rank for the beginning of a word, known that for the word.
func (r rank) begun() rank {
	if r == acronymItself || r == nameItself {
		return r + 1
	}
	return r
}

// rankOf is the rank of a name that has the words asked for.
func rankOf(s searchable, asked string) rank {
	exact, begins := s.folded == asked, strings.HasPrefix(s.folded, asked)
	switch {
	case s.field == FieldAcronym && exact:
		return acronymItself
	case s.field == FieldAcronym:
		return acronymBegins
	case s.field == FieldName && exact:
		return nameItself
	case s.field == FieldName && begins:
		return nameBegins
	case s.field == FieldName:
		return nameInside
	}
	return formerName
}
