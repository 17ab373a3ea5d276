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

// At gives who is present at a body.
func (p *Presence) At(basis governance.OverlapBasis) func(body int32) []stay {
	if basis == governance.Expanded {
		return p.HeardAt
	}
	return p.Seated.Of
}

// mostMeetings is how many times two bodies may be met at one who is present
// at both before a ranking is refused: it holds as many pairs at most.
const mostMeetings = 50_000_000

// Rank are the pairs of the bodies, in the order of keys, that share somebody,
// ranked. Bodies that share nobody are never looked at together: each who is
// present is asked where else. It is refused when that takes too long.
func (p *Presence) Rank(bodies []int32, basis governance.OverlapBasis) ([]Pair, error) {
	r := p.ranker(bodies, p.At(basis))
	if r.meetings() > mostMeetings {
		return nil, governance.NewError(governance.CodeOperationTooLarge, "filter", "tooManyPairs")
	}
	var out []Pair
	for i := range bodies {
		out = r.row(out, int32(i))
	}
	slices.SortFunc(out, func(x, y Pair) int { return comparePairs(p.net, x, y) })
	return out, nil
}

// ranker finds the pairs of some bodies that share somebody.
type ranker struct {
	bodies []int32
	stays  [][]stay           // by body
	where  snapshot.Adjacency // by group: stays, numbered through all bodies
	bodyOf []int32            // by number: the body
	stayOf []int32            // by number: its place there
	shared []int32            // by body: with that of the row
	met    []int32            // the bodies of the row that share somebody with its own
}

func (p *Presence) ranker(bodies []int32, at func(body int32) []stay) *ranker {
	r := &ranker{bodies: bodies, stays: make([][]stay, len(bodies)), shared: make([]int32, len(bodies))}
	var groups []int32
	for i, b := range bodies {
		r.stays[i] = at(b)
		for k, s := range r.stays[i] {
			groups = append(groups, s.group)
			r.bodyOf, r.stayOf = append(r.bodyOf, int32(i)), append(r.stayOf, int32(k))
		}
	}
	r.where = snapshot.NewAdjacency(int32(len(p.heard)), groups)
	return r
}

// meetings is how many times two bodies are met at one who is present at both.
func (r *ranker) meetings() int {
	total := 0
	for g := range len(r.where.Start) - 1 {
		n := int(r.where.Start[g+1] - r.where.Start[g])
		total += n * (n - 1) / 2
	}
	return total
}

// row adds the pairs of a body with those after it.
func (r *ranker) row(out []Pair, a int32) []Pair {
	r.met = r.met[:0]
	for _, s := range r.stays[a] {
		items := r.where.Of(s.group)
		for i := len(items) - 1; i >= 0 && r.bodyOf[items[i]] > a; i-- {
			b := r.bodyOf[items[i]]
			if s.days != nil && !s.meets(r.stays[b][r.stayOf[items[i]]]) {
				continue
			}
			if r.shared[b]++; r.shared[b] == 1 {
				r.met = append(r.met, b)
			}
		}
	}
	slices.Sort(r.met)
	for _, b := range r.met {
		out = append(out, newPair(r.bodies[a], r.bodies[b], len(r.stays[a]), len(r.stays[b]), r.shared[b]))
		r.shared[b] = 0
	}
	return out
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
	at := p.At(basis)
	var out []Pair
	for i, a := range bodies {
		for _, b := range bodies[i+1:] {
			out = append(out, newPair(a, b, len(at(a)), len(at(b)), int32(len(Common(at(a), at(b))))))
		}
	}
	slices.SortFunc(out, func(x, y Pair) int { return comparePairs(p.net, x, y) })
	return out
}

// Common are the groups that are present at both on a common day, by position.
func Common(a, b []stay) []int32 {
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
