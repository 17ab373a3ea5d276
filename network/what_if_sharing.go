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
	return w.gini(filter, SharedSeats)
}

// GiniHours is how unequally hours are shared among them.
func (w WhatIf) GiniHours(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, SharedHours)
}

// GiniRate is how unequally rates are shared among them.
func (w WhatIf) GiniRate(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, SharedRate)
}

// gini compares the figure. A change picks groups, and what it makes of a
// statistic tells of them: nothing that rests on private facts is told to who
// may not see those of all the groups, neither as it is nor as it would be.
func (w WhatIf) gini(filter *GroupFilter, of SharedQuantity) (FigureComparison, error) {
	f, err := w.before.sharingFilter(filter, w.Period)
	if err != nil {
		return FigureComparison{}, err
	}
	var before, after LoadSharing
	if filter == nil {
		before = w.before.sharingOfKinds(sharingKinds, w.Period)
		after = w.sharing(before)
	} else {
		before, after = w.before.sharingOver(f, w.Period), w.after.sharingOver(f, w.Period)
	}
	if of != SharedSeats && !(before.sees && after.sees) {
		return FigureComparison{}, nil
	}
	return FigureComparison{before.Distribution(of).Gini, after.Distribution(of).Gini}, nil
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

// sharings keeps how representation is shared among all groups of some kinds,
// by period: what-ifs are compared with it again and again, and every question
// of who may not see private facts is weighed beside it. What a reader may see
// is not kept.
type sharings struct {
	lock sync.Mutex
	kept []keptSharing
}

type keptSharing struct {
	kinds   []governance.GroupKind
	sharing LoadSharing
}

// mostSharings is how many sharings are kept.
const mostSharings = 4

// sharingOfKinds is the sharing among all groups of some kinds over a period
// that is one.
func (v *View) sharingOfKinds(kinds []governance.GroupKind, period governance.Period) LoadSharing {
	all := v.net.sharings
	all.lock.Lock()
	defer all.lock.Unlock()
	at := slices.IndexFunc(all.kept, func(k keptSharing) bool { return k.sharing.Period == period && slices.Equal(k.kinds, kinds) })
	if at < 0 {
		if len(all.kept) == mostSharings {
			all.kept = slices.Delete(all.kept, 0, 1)
		}
		at = len(all.kept)
		all.kept = append(all.kept, keptSharing{kinds, v.sharingOver(GroupFilter{Kinds: kinds}, period)})
	}
	s := all.kept[at].sharing
	s.view, s.sees = v, v.seesLoads(s.groups)
	return s
}
