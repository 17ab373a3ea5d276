package network

import "tablee/governance"

// LoadSharing is how representation is shared among groups over a period: the
// seats that they hold, the hours that they give, and what part of their
// capacity that is.
type LoadSharing struct {
	Period governance.Period
	// NationsLeftOut is how many Nations the filter means; they are in no figure.
	NationsLeftOut int

	view    *View
	groups  []int32 // counted or left out, by name
	figures []sharedFigures
	sees    bool // the actor may see what the figures rest on
	told    told // what may be told of it if not
}

// SharedQuantity is a quantity that is shared among groups.
type SharedQuantity string

// The quantities that are shared.
const (
	SharedSeats SharedQuantity = "SEATS"
	SharedHours SharedQuantity = "HOURS"
	SharedRate  SharedQuantity = "RATE"
)

// Sharing is how representation is shared among the groups that the filter
// means, over a period: organizations and coalitions, unless it names kinds or
// groups. Hours are committed ones. It is refused for a period without a day,
// for ids that name nothing (NOT_FOUND) and for more than MaxIDs in a list. No
// group, no figure: every figure is nil then. Source: DOMAIN §3, "Sharing".
func (v *View) Sharing(filter *GroupFilter, period governance.Period) (LoadSharing, error) {
	f, err := v.sharingFilter(filter, period)
	if err != nil {
		return LoadSharing{}, err
	}
	s := v.sharingOver(f, period)
	if !s.sees {
		s.told = v.toldOf(s, f)
	}
	return s, nil
}

// sharingOver is the sharing of the groups that a judged filter means, before
// anybody said what of it may be told.
func (v *View) sharingOver(f GroupFilter, period governance.Period) LoadSharing {
	s := LoadSharing{Period: period, view: v}
	keep, a := v.matcherOver(f, period), v.net.account(period, governance.Committed, seesEverything)
	for _, g := range v.ranking().order {
		switch {
		case !keep(g):
		case v.net.facts.Groups[g].Nature == governance.Nation:
			s.NationsLeftOut++
		default:
			s.groups, s.figures = append(s.groups, g), append(s.figures, a.sharedFigures(g))
		}
	}
	s.sees = v.seesLoads(s.groups)
	return s
}

// seesLoads reports whether the actor may see all that loads of the groups
// rest on, and notes that figures over them are shown then.
func (v *View) seesLoads(groups []int32) bool {
	figure := v.sight().apart()
	for _, g := range groups {
		if !figure.loadSight(g, loadRests(governance.Committed)).isWhole(governance.Committed) {
			return false
		}
	}
	v.together(figure)
	return true
}

// Distribution is how one of the quantities is spread. That of seats rests on
// public facts and is always exact; those of hours and rate are suppressed
// (DOMAIN §11) for who may not see the facts of all the groups, and withheld
// where other answers would make them tell of a few.
func (s LoadSharing) Distribution(of SharedQuantity) governance.Distribution {
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

// GiniSeats is how unequally seats are shared.
func (s LoadSharing) GiniSeats() *float64 { return s.Distribution(SharedSeats).Gini }

// GiniHours is how unequally hours are shared, incomplete loads with their
// known hours.
func (s LoadSharing) GiniHours() *float64 { return s.Distribution(SharedHours).Gini }

// GiniRate is how unequally rates are shared.
func (s LoadSharing) GiniRate() *float64 { return s.Distribution(SharedRate).Gini }

// Counted is how many groups are in the figure of hours.
func (s LoadSharing) Counted() *int { return s.Distribution(SharedHours).Counted }

// LeftOut is how many groups are left out of the figure of hours.
func (s LoadSharing) LeftOut() *int { return s.Distribution(SharedHours).LeftOut }

// Suppressed reports whether figures are left out, or rounded, because the
// actor may not see the facts that they rest on.
func (s LoadSharing) Suppressed() bool { return !s.sees }

// Withheld is why no figure of hours is told; nil when some are.
func (s LoadSharing) Withheld() *governance.Withholding { return s.Distribution(SharedHours).Withheld }

// Incomplete is how many of the loads counted are not complete.
func (s LoadSharing) Incomplete() *int {
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
