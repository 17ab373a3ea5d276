package sharing

import (
	"strings"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/governance/statistic"
	"tablee/network/find"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// Sharing is how representation is shared among some groups over a period, as
// one reader may know it.
type Sharing struct {
	period  governance.Period
	Nations int     // how many Nations were meant; they are in no figure
	Groups  []int32 // counted or left out
	Figures []Figures
	Sees    bool    // the reader may see what the figures rest on
	release release // what may be told of it if not
}

// Among is the sharing among the groups that a judged filter means, in an
// order of all groups, with what may be told of it.
func Among(r sight.Reader, f governance.GroupFilter, period governance.Period, order []int32) Sharing {
	s := Over(r, f, period, order)
	if !s.Sees {
		s.release = releaseOf(r, &s, f)
	}
	return s
}

// Over is the sharing before anybody said what of it may be told.
func Over(r sight.Reader, f governance.GroupFilter, period governance.Period, order []int32) Sharing {
	s := figuresOf(r.Network, f, period, order)
	s.Sees = load.SeesAll(r, s.Groups)
	return s
}

// figuresOf gathers what each group brings, whoever asks.
func figuresOf(n *snapshot.Network, f governance.GroupFilter, period governance.Period, order []int32) Sharing {
	s := Sharing{period: period}
	keep, a := find.During(n, f, period), load.Whole(n, period, hours.Committed)
	for _, g := range order {
		switch {
		case !keep(g):
		case n.Nations[g]:
			s.Nations++
		default:
			s.Groups, s.Figures = append(s.Groups, g), append(s.Figures, figuresFor(a, g))
		}
	}
	return s
}

// sharingKey says which sharing among all groups of some kinds is meant.
type sharingKey struct {
	kinds  string
	period governance.Period
}

// mostSharings is how many sharings among all groups of some kinds are kept:
// what-ifs are compared with one again and again, and every question of a reader
// who may not see private facts is weighed beside it.
const mostSharings = 4

// ofKinds is the sharing among all groups of some kinds, by key, over a
// period that is one. What a reader may see is not kept.
func ofKinds(r sight.Reader, kinds []governance.GroupKind, period governance.Period) Sharing {
	recent := snapshot.Keep(r.Network, func(*snapshot.Network) *snapshot.Recent[sharingKey, Sharing] {
		return snapshot.NewRecent[sharingKey, Sharing](mostSharings)
	})
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	s := recent.Of(sharingKey{strings.Join(names, " "), period}, func() Sharing {
		return figuresOf(r.Network, governance.GroupFilter{Kinds: kinds}, period, r.Network.Names.Keys.Order)
	})
	s.Sees = load.SeesAll(r, s.Groups)
	return s
}

// Distribution is how one of the quantities is spread. That of seats rests on
// public facts and is always exact; those of hours and rate are suppressed
// (DOMAIN §11) for readers who may not see the facts of all the groups, and
// withheld where other answers would make them tell of a few.
func (s *Sharing) Distribution(of governance.SharedQuantity) statistic.Distribution {
	values := make([]float64, len(s.Figures))
	for i, f := range s.Figures {
		switch of {
		case governance.SharedSeats:
			values[i] = f.Seats
		case governance.SharedRate:
			values[i] = f.Rate
		default:
			values[i] = f.Hours
		}
	}
	sample := statistic.NewSample(values)
	if s.Sees || of == governance.SharedSeats {
		return sample.Distribution()
	}
	return s.release.of(sample.Suppressed(), of)
}

// Incomplete is how many of the loads counted are not complete; nil when it may
// not be told.
func (s *Sharing) Incomplete() *int {
	count := 0
	for _, f := range s.Figures {
		if f.isIncomplete() {
			count++
		}
	}
	switch {
	case s.Sees:
		return &count
	case !s.release.incomplete:
		return nil
	}
	return statistic.ShownCount(count, len(s.Figures))
}
