package network

import (
	"strings"

	"tablee/governance"
)

// sharing is how representation is shared among some groups over a period, as
// one reader may know it.
type sharing struct {
	period  governance.Period
	nations int     // how many Nations were meant; they are in no figure
	groups  []int32 // counted or left out
	figures []sharedFigures
	sees    bool // the reader may see what the figures rest on
	told    told // what may be told of it if not
}

// sharingAmong is the sharing among the groups that a judged filter means, in an
// order of all groups, with what may be told of it.
func (r sight) sharingAmong(f GroupFilter, period governance.Period, order []int32) sharing {
	s := r.sharingOver(f, period, order)
	if !s.sees {
		s.told = r.toldOf(&s, f)
	}
	return s
}

// sharingOver is the sharing before anybody said what of it may be told.
func (r sight) sharingOver(f GroupFilter, period governance.Period, order []int32) sharing {
	s := r.net.sharingOver(f, period, order)
	s.sees = r.seesLoads(s.groups)
	return s
}

// sharingOver gathers what each group brings, whoever asks.
func (n *Snapshot) sharingOver(f GroupFilter, period governance.Period, order []int32) sharing {
	s := sharing{period: period}
	keep, a := n.matcherOver(f, period), n.account(period, governance.Committed, seesEverything)
	for _, g := range order {
		switch {
		case !keep(g):
		case n.nations[g]:
			s.nations++
		default:
			s.groups, s.figures = append(s.groups, g), append(s.figures, a.sharedFigures(g))
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

// sharingOfKinds is the sharing among all groups of some kinds, by key, over a
// period that is one. What a reader may see is not kept.
func (r sight) sharingOfKinds(kinds []governance.GroupKind, period governance.Period) sharing {
	recent := Keep(r.net, func(*Snapshot) *Recent[sharingKey, sharing] { return NewRecent[sharingKey, sharing](mostSharings) })
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	s := recent.Of(sharingKey{strings.Join(names, " "), period}, func() sharing {
		return r.net.sharingOver(GroupFilter{Kinds: kinds}, period, r.net.names.keys.order)
	})
	s.sees = r.seesLoads(s.groups)
	return s
}

// seesLoads reports whether the reader may see all that loads of the groups
// rest on, and notes that figures over them are shown then.
func (r sight) seesLoads(groups []int32) bool {
	figure := r.apart()
	for _, g := range groups {
		if !figure.loadSight(g, loadRests(governance.Committed)).isWhole(governance.Committed) {
			return false
		}
	}
	r.together(figure)
	return true
}

// SharedQuantity is a quantity that is shared among groups.
type SharedQuantity string

// The quantities that are shared.
const (
	SharedSeats SharedQuantity = "SEATS"
	SharedHours SharedQuantity = "HOURS"
	SharedRate  SharedQuantity = "RATE"
)

// distribution is how one of the quantities is spread. That of seats rests on
// public facts and is always exact; those of hours and rate are suppressed
// (DOMAIN §11) for readers who may not see the facts of all the groups, and
// withheld where other answers would make them tell of a few.
func (s *sharing) distribution(of SharedQuantity) governance.Distribution {
	values := make([]float64, len(s.figures))
	for i, f := range s.figures {
		switch of {
		case SharedSeats:
			values[i] = f.seats
		case SharedRate:
			values[i] = f.rate
		default:
			values[i] = f.hours
		}
	}
	sample := governance.NewSample(values)
	if s.sees || of == SharedSeats {
		return sample.Distribution()
	}
	return s.told.of(sample.Suppressed(), of)
}

// incomplete is how many of the loads counted are not complete; nil when it may
// not be told.
func (s *sharing) incomplete() *int {
	count := 0
	for _, f := range s.figures {
		if f.isIncomplete() {
			count++
		}
	}
	switch {
	case s.sees:
		return &count
	case !s.told.incomplete:
		return nil
	}
	return governance.ShownCount(count, len(s.figures))
}
