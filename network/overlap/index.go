package overlap

import (
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// index says of some bodies, in the order of keys, where else each who is present
// at one of them is present. Bodies that share nobody are never looked at
// together.
type index struct {
	net    *snapshot.Network
	bodies []int32
	stays  [][]stay           // by body
	where  snapshot.Adjacency // by group: stays, numbered through all bodies
	bodyOf []int32            // by number: the body
	stayOf []int32            // by number: its place there
}

func (p *Presence) newIndex(bodies []int32, basis governance.OverlapBasis) *index {
	x, at := &index{net: p.net, bodies: bodies, stays: make([][]stay, len(bodies))}, p.at(basis)
	var groups []int32
	for i, b := range bodies {
		x.stays[i] = at(b)
		for k, s := range x.stays[i] {
			groups = append(groups, s.group)
			x.bodyOf, x.stayOf = append(x.bodyOf, int32(i)), append(x.stayOf, int32(k))
		}
	}
	x.where = snapshot.NewAdjacency(int32(len(p.heard)), groups)
	return x
}

// rank are the pairs of the bodies that share somebody, ranked. It is refused
// when that takes too long.
func (x *index) rank() ([]Pair, error) {
	if x.meetings() > mostMeetings {
		return nil, governance.NewError(governance.CodeOperationTooLarge, "filter", "tooManyPairs")
	}
	var out []Pair
	counts := x.scratch()
	for a := range int32(len(x.bodies)) {
		out = x.row(out, counts, a, a+1)
	}
	slices.SortFunc(out, func(a, b Pair) int { return comparePairs(x.net, a, b) })
	return out, nil
}

// meetings is how many times two bodies are met at one who is present at both.
func (x *index) meetings() int {
	total := 0
	for g := range x.net.Records.Groups.Len() {
		n := len(x.where.Of(g))
		total += n * (n - 1) / 2
	}
	return total
}

// counts are, for the row of a body, how many it shares with each other, and with
// which it shares any.
type counts struct{ shared, met []int32 }

func (x *index) scratch() *counts { return &counts{shared: make([]int32, len(x.bodies))} }

// row adds the pairs of a body with those from another on, itself aside.
func (x *index) row(out []Pair, c *counts, a, from int32) []Pair {
	c.met = c.met[:0]
	for _, s := range x.stays[a] {
		items := x.where.Of(s.group)
		for i := len(items) - 1; i >= 0 && x.bodyOf[items[i]] >= from; i-- {
			b := x.bodyOf[items[i]]
			if b == a || s.days != nil && !s.meets(x.stays[b][x.stayOf[items[i]]]) {
				continue
			}
			if c.shared[b]++; c.shared[b] == 1 {
				c.met = append(c.met, b)
			}
		}
	}
	slices.Sort(c.met)
	for _, b := range c.met {
		first, second := min(a, b), max(a, b)
		out = append(out, newPair(x.bodies[first], x.bodies[second], len(x.stays[first]), len(x.stays[second]), c.shared[b]))
		c.shared[b] = 0
	}
	return out
}
