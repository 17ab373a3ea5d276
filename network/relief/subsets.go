package relief

import (
	"iter"
	"slices"
)

// subsetsOf yields the subsets of some groups that have at most the given size,
// smaller ones first.
func subsetsOf(all []int32, most int) iter.Seq[[]int32] {
	return func(yield func([]int32) bool) {
		var from func(next, size int, chosen []int32) bool
		from = func(next, size int, chosen []int32) bool {
			if size == 0 {
				return yield(slices.Clone(chosen))
			}
			for i := next; i+size <= len(all); i++ {
				if !from(i+1, size-1, append(slices.Clone(chosen), all[i])) {
					return false
				}
			}
			return true
		}
		for size := 0; size <= min(most, len(all)); size++ {
			if !from(0, size, nil) {
				return
			}
		}
	}
}

// assignments yields the ways to hand one candidate seat to each receiver and leave
// the other candidates.
func (b *bodyRelief) assignments(receivers []int32) iter.Seq[[]Giving] {
	return func(yield func([]Giving) bool) {
		gives := make([]Giving, len(b.candidates))
		for i, c := range b.candidates {
			gives[i] = Giving{Seat: c.seat, To: -1}
		}
		var hand func(next int) bool
		hand = func(next int) bool {
			if next == len(receivers) {
				return yield(slices.Clone(gives))
			}
			for i := range gives {
				if gives[i].To >= 0 {
					continue
				}
				gives[i].To = receivers[next]
				if !hand(next + 1) {
					return false
				}
				gives[i].To = -1
			}
			return true
		}
		hand(0)
	}
}
