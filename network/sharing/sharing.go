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

// Sharing describes how representation is shared among some groups over a period,
// for one reader.
type Sharing struct {
	period  governance.Period
	Nations int       // the number of Nations that match; no figure includes them
	Groups  []int32   // all other groups that match, with or without known figures
	Figures []Figures // by place in Groups
	Sees    bool      // the reader may see all the facts behind the figures
	release release   // which statistics are published otherwise
}

// Among returns the sharing among the groups that match a filter, which Filter
// must have validated, and decides its release. order lists all groups of the
// network.
func Among(r sight.Reader, f governance.GroupFilter, period governance.Period, order []int32) Sharing {
	s := Over(r, f, period, order)
	if !s.Sees {
		s.release = releaseOf(r, &s, f)
	}
	return s
}

// Over is Among without the decision about the release. Nothing that rests on
// private facts is released until that decision.
func Over(r sight.Reader, f governance.GroupFilter, period governance.Period, order []int32) Sharing {
	s := figuresOf(r.Network, f, period, order)
	s.Sees = load.SeesAll(r, s.Groups)
	return s
}

// figuresOf collects the figures of each group, whatever the reader may see.
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

// sharingKey identifies a sharing among all groups of some kinds.
type sharingKey struct {
	kinds  string
	period governance.Period
}

// mostSharings is the number of sharings among all groups of some kinds that are
// kept. Each what-if is compared with one of them, and each query of a reader who
// may not see private facts is assessed against one.
const mostSharings = 4

// ofKinds returns the sharing among all groups of some kinds, in the order of their
// keys, over a valid period. It keeps the figures, but not what a reader may see.
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

// Distribution describes how one of the quantities is spread over the groups. The
// distribution of seats rests on public facts and is always exact. Those of hours
// and rate are suppressed (DOMAIN §11) for readers who may not see the facts of all
// the groups, and withheld where they would disclose a few groups beside the
// answers to other queries.
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

// Incomplete is the number of known loads that are not complete; nil when the
// reader may not see it.
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
