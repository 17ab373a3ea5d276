package overlap

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Pair is two bodies, the first in the order of keys first, and how many
// are present at both on a common day.
type Pair struct {
	Jaccard      float64 // what pairs are ranked by
	A, B, Shared int32
}

// comparePairs ranks two pairings: the larger Jaccard index first, then the
// more they share, then in the order of keys.
func comparePairs(n *snapshot.Network, x, y Pair) int {
	switch {
	case x.Jaccard != y.Jaccard:
		return cmp.Compare(y.Jaccard, x.Jaccard)
	case x.Shared != y.Shared:
		return cmp.Compare(y.Shared, x.Shared)
	case x.A != y.A:
		return n.CompareGroups(x.A, y.A)
	}
	return n.CompareGroups(x.B, y.B)
}

// at gives who is present at a body.
func (p *Presence) at(basis governance.OverlapBasis) func(body int32) []stay {
	if basis == governance.Expanded {
		return p.heardAt
	}
	return p.seated.of
}

// Size is how many are present at a body.
func (p *Presence) Size(body int32, basis governance.OverlapBasis) int { return len(p.at(basis)(body)) }

// Bodies are the bodies at which somebody sits and that something means, in the
// order of keys: so many at most.
func (p *Presence) Bodies(means func(body int32) bool, most int) []int32 {
	var out []int32
	for _, body := range p.bodies {
		if len(out) < most && means(body) {
			out = append(out, body)
		}
	}
	return out
}

// mostMeetings is how many times two bodies may be met at one who is present
// at both before a ranking is refused: it holds as many pairs at most.
const mostMeetings = 50_000_000

// Rank are the pairs of the bodies, in the order of keys, that share somebody,
// ranked. It is refused when that takes too long.
func (p *Presence) Rank(bodies []int32, basis governance.OverlapBasis) ([]Pair, error) {
	return p.newIndex(bodies, basis).rank()
}

func newPair(a, b int32, sizeA, sizeB int, shared int32) Pair {
	p := Pair{A: a, B: b, Shared: shared}
	if union := sizeA + sizeB - int(shared); union > 0 {
		p.Jaccard = float64(shared) / float64(union)
	}
	return p
}

// Every are all the pairs of a few bodies, in the order of keys, those
// that share nobody too, ranked.
func (p *Presence) Every(bodies []int32, basis governance.OverlapBasis) []Pair {
	at := p.at(basis)
	var out []Pair
	for i, a := range bodies {
		for _, b := range bodies[i+1:] {
			out = append(out, newPair(a, b, len(at(a)), len(at(b)), int32(len(common(at(a), at(b))))))
		}
	}
	slices.SortFunc(out, func(x, y Pair) int { return comparePairs(p.net, x, y) })
	return out
}

// Common are the groups that are present at two bodies on a common day, by
// position.
func (p *Presence) Common(a, b int32, basis governance.OverlapBasis) []int32 {
	at := p.at(basis)
	return common(at(a), at(b))
}

func common(a, b []stay) []int32 {
	var out []int32
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].group < b[0].group:
			a = a[1:]
		case a[0].group > b[0].group:
			b = b[1:]
		default:
			if a[0].meets(b[0]) {
				out = append(out, a[0].group)
			}
			a, b = a[1:], b[1:]
		}
	}
	return out
}

// Ranked are the pairs of all bodies, ranked once.
func (p *Presence) Ranked(basis governance.OverlapBasis) ([]Pair, error) {
	if basis == governance.Expanded {
		return p.heardPairs()
	}
	return p.seatedPairs()
}

// With are the pairs of a body with others that something means, ranked: those
// that share somebody.
func (p *Presence) With(body int32, basis governance.OverlapBasis, means func(body int32) bool) []Pair {
	x := p.seatedIndex()
	if basis == governance.Expanded {
		x = p.heardIndex()
	}
	at := slices.Index(p.bodies, body)
	if at < 0 || !means(body) {
		return nil
	}
	out := slices.DeleteFunc(x.row(nil, x.scratch(), int32(at), 0), func(pair Pair) bool {
		return !means(pair.A) || !means(pair.B)
	})
	slices.SortFunc(out, func(x, y Pair) int { return comparePairs(p.net, x, y) })
	return out
}
