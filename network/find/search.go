package find

import (
	"cmp"
	"slices"

	"tablee/fold"
	"tablee/network/internal/snapshot"
)

// Found is a name that answers a search.
type Found = snapshot.NamePlace

// nearest keeps the best names found, at most one for each group, the best first.
type nearest struct {
	most  int              // how many it keeps
	order snapshot.Ranking // of groups whose names have the same rank
	found []Found
}

// compare orders names by rank, then by group, then by their place in the group.
func (n *nearest) compare(a, b Found) int {
	return cmp.Or(cmp.Compare(a.Rank, b.Rank), n.order.Compare(a.Group, b.Group), cmp.Compare(a.Name, b.Name))
}

// add inserts a name in its place, unless the list is full of better ones or has a
// better one of the same group. One comparison turns most names away.
func (n *nearest) add(f Found) {
	if len(n.found) == n.most {
		if last := n.found[n.most-1]; f.Rank > last.Rank || n.compare(f, last) >= 0 {
			return
		}
	}
	same := slices.IndexFunc(n.found, func(o Found) bool { return o.Group == f.Group })
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

// Names returns the groups that have a name with all the words, the best first and at
// most first of them, each with its best name. words are the folded words of the
// search, and asked is all of them as one text. order decides between names of the same
// rank.
func Names(net *snapshot.Network, asked string, words []string, order snapshot.Ranking, first int) []Found {
	if len(words) == 0 {
		return nil
	}
	index := net.Names.Words
	n := nearest{most: first, order: order}
	from, until := index.Rarest(words)
	for i := from; i < until; i++ {
		place := index.Places[i]
		switch {
		case index.Words[i] == asked:
			n.add(place)
		case len(words) == 1: // its rank is known: no name is read
			n.add(Found{Group: place.Group, Name: place.Name, Rank: place.Rank.Begun()})
		default:
			if s := net.Names.Searchables[place.Group][place.Name]; fold.BeginsWords(s.Folded, words) {
				n.add(Found{Group: place.Group, Name: place.Name, Rank: snapshot.RankOf(s, asked)})
			}
		}
	}
	return n.found
}
