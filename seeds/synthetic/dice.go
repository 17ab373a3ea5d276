package synthetic

import (
	"math/rand/v2"
	"slices"

	"tablee/governance"
)

// dice is the chance of one purpose.
type dice struct{ from *rand.Rand }

func (w *world) dice(purpose string) dice {
	return dice{rand.New(rand.NewPCG(w.seed, uint64(governance.IDOf("dice", purpose))))}
}

// below draws from 0 to n-1. It draws 32 bits, for that is the one way of
// drawing that gives the same numbers on machines of 32 and of 64 bits.
func (d dice) below(n int) int { return int(d.from.Uint32N(uint32(n))) }

// between draws from least to most, both included.
func (d dice) between(least, most int) int { return least + d.below(most-least+1) }

// percent is true p times in a hundred.
func (d dice) percent(p int) bool { return d.below(100) < p }

// day draws from first to last, both included.
func (d dice) day(first, last governance.Date) governance.Date {
	return first + governance.Date(d.below(int(last-first)+1))
}

// hours draws a number of quarter hours: exact in binary, so that sums of
// them are exact too.
func (d dice) hours(least, most int) *float64 {
	quarters := d.between(4*least, 4*most)
	return new(float64(quarters) / 4)
}

// order draws a rank for each of n things. Shares that have to be exact are
// taken by rank.
func (d dice) order(n int) []int {
	ranks := make([]int, n)
	for i := range ranks {
		j := d.below(i + 1)
		ranks[i], ranks[j] = ranks[j], i
	}
	return ranks
}

func pick[T any](d dice, all []T) T { return all[d.below(len(all))] }

// some draws most or fewer different things, at least one.
func some[T comparable](d dice, all []T, most int) []T {
	wanted := d.between(1, min(most, len(all)))
	out := make([]T, 0, wanted)
	for len(out) < wanted {
		if x := pick(d, all); !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}
