package synthetic

import "sort"

// pool is things to draw from, some of them more often than others.
type pool struct {
	things []int
	sums   []uint32 // of the weights up to each thing
}

func (p *pool) add(thing int, weight uint32) {
	sum := weight
	if n := len(p.sums); n > 0 {
		sum += p.sums[n-1]
	}
	p.things = append(p.things, thing)
	p.sums = append(p.sums, sum)
}

func (p *pool) empty() bool { return len(p.things) == 0 }

func (p *pool) draw(d dice) int {
	at := uint32(d.below(int(p.sums[len(p.sums)-1])))
	return p.things[sort.Search(len(p.sums), func(i int) bool { return p.sums[i] > at })]
}

// tailWeight makes a long tail: the weight falls as one over the rank. The
// larger the head, the more things share the top. With a head of a fiftieth of
// the things, the weights sum to less than 31 bits.
func tailWeight(rank, head int) uint32 { return uint32((1 << 27) / (rank + head + 1)) }
