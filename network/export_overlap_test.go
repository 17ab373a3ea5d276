package network

import (
	"slices"

	"tablee/governance"
)

// Pair is two bodies and how many they share, for tests.
type Pair struct{ A, B, Shared int32 }

// PairsBothWays are the pairs that share somebody, as many bodies are ranked,
// and as few are.
func PairsBothWays(network *Network, period governance.Period, basis governance.OverlapBasis) (ranked, every []Pair, err error) {
	n := network.snap
	p := n.presence(period)
	found, err := p.allPairs(basis)
	all := p.everyPair(n.names.keys.order, basis)
	all = slices.DeleteFunc(all, func(x pairing) bool { return x.shared == 0 })
	return asPairs(found), asPairs(all), err
}

func asPairs(pairs []pairing) []Pair {
	out := make([]Pair, len(pairs))
	for i, p := range pairs {
		out[i] = Pair{p.a, p.b, p.shared}
	}
	return out
}
