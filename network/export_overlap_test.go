package network

import (
	"slices"

	"tablee/governance"
	"tablee/network/overlap"
)

// Pair is two bodies and how many they share, for tests.
type Pair struct{ A, B, Shared int32 }

// PairsBothWays are the pairs that share somebody, as many bodies are ranked,
// and as few are.
func PairsBothWays(network *Network, period governance.Period, basis governance.OverlapBasis) (ranked, every []Pair, err error) {
	n := network.snap
	p := overlap.Over(n, period)
	found, err := p.Ranked(basis)
	all := p.Every(n.Names.Keys.Order, basis)
	all = slices.DeleteFunc(all, func(x overlap.Pair) bool { return x.Shared == 0 })
	return asPairs(found), asPairs(all), err
}

func asPairs(pairs []overlap.Pair) []Pair {
	out := make([]Pair, len(pairs))
	for i, p := range pairs {
		out[i] = Pair{p.A, p.B, p.Shared}
	}
	return out
}
