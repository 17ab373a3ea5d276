package find

import (
	"cmp"
	"slices"

	"tablee/fold"
	"tablee/network/internal/snapshot"
)

// Found is a name that answers a search.
type Found = snapshot.NamePlace

// nearest are the best of the groups that were found, the first of them first.
type nearest struct {
	most  int
	order snapshot.Ranking
	found []Found
}

func (n *nearest) compare(a, b Found) int {
	return cmp.Or(cmp.Compare(a.Rank, b.Rank), n.order.Compare(a.Group, b.Group), cmp.Compare(a.Name, b.Name))
}

// add puts a name in its place, unless the list is full of better ones or has
// a better one of the same group. Most are turned away by one comparison.
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

// Names is the best name of each of the first groups that have all the words.
// asked are the words, folded, as one text.
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
