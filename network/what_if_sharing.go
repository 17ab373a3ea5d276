package network

import (
	"slices"
	"sync"

	"tablee/governance"
)

// FigureComparison is a figure as it is and as it would be; nil is not known.
type FigureComparison struct{ Before, After *float64 }

// GiniSeats is how unequally seats are shared among the groups of a filter, all
// organizations and coalitions but Nations without one; see View.Sharing.
func (w WhatIf) GiniSeats(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, LoadSharing.GiniSeats)
}

// GiniHours is how unequally hours are shared among them.
func (w WhatIf) GiniHours(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, LoadSharing.GiniHours)
}

// GiniRate is how unequally rates are shared among them.
func (w WhatIf) GiniRate(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, LoadSharing.GiniRate)
}

func (w WhatIf) gini(filter *GroupFilter, of func(LoadSharing) *float64) (FigureComparison, error) {
	var before, after LoadSharing
	var err error
	if filter == nil {
		if before, err = w.before.sharingOfAll(w.Period); err == nil {
			after = w.sharing(before)
		}
	} else if before, err = w.before.Sharing(filter, w.Period); err == nil {
		after, err = w.after.Sharing(filter, w.Period)
	}
	if err != nil {
		return FigureComparison{}, err
	}
	return FigureComparison{of(before), of(after)}, nil
}

// sharing is that of the network as it would be: the figures of the groups
// that the scenario touches are worked out anew, all others stay.
func (w WhatIf) sharing(before LoadSharing) LoadSharing {
	after, v := before, w.after
	after.view, after.groups, after.figures = v, nil, nil
	keep, a := v.matcherOver(GroupFilter{Kinds: sharingKinds}, w.Period), v.net.account(w.Period, governance.Committed, seesEverything)
	add := func(g int32) {
		if keep(g) && !v.net.nations[g] {
			after.groups, after.figures = append(after.groups, g), append(after.figures, a.sharedFigures(g))
		}
	}
	for i, g := range before.groups {
		if _, touched := slices.BinarySearch(w.touched.loads, g); !touched {
			after.groups, after.figures = append(after.groups, g), append(after.figures, before.figures[i])
		} else {
			add(g)
		}
	}
	for _, id := range w.created {
		add(v.net.groupOf(id))
	}
	return after
}

// sharings keeps how representation is shared among all, by period: what-ifs
// are compared with it again and again.
type sharings struct {
	lock sync.Mutex
	kept []LoadSharing
}

// mostSharings is how many periods are kept.
const mostSharings = 4

// sharingOfAll is the sharing without a filter.
func (v *View) sharingOfAll(period governance.Period) (LoadSharing, error) {
	all := v.net.sharings
	all.lock.Lock()
	defer all.lock.Unlock()
	at := slices.IndexFunc(all.kept, func(s LoadSharing) bool { return s.Period == period })
	if at < 0 {
		found, err := v.Sharing(nil, period)
		if err != nil {
			return found, err
		}
		if len(all.kept) == mostSharings {
			all.kept = slices.Delete(all.kept, 0, 1)
		}
		at = len(all.kept)
		all.kept = append(all.kept, found)
	}
	s := all.kept[at]
	s.view = v
	s.sees = v.seesLoads(s.groups)
	return s, nil
}
