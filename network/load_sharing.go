package network

import (
	"tablee/governance"
	"tablee/governance/statistic"
	"tablee/network/sharing"
)

// LoadSharing is how representation is shared among groups over a period: the
// seats that they hold, the hours that they give, and what part of their
// capacity that is.
type LoadSharing struct {
	Period governance.Period
	// NationsLeftOut is how many Nations the filter means; they are in no figure.
	NationsLeftOut int

	view    *View
	sharing sharing.Sharing // of the groups by name
}

// Sharing is how representation is shared among the groups that the filter
// means, over a period: organizations and coalitions, unless it names kinds or
// groups. Hours are committed ones. It is refused for a period without a day,
// for ids that name nothing (NOT_FOUND) and for more than MaxIDs in a list. No
// group, no figure: every figure is nil then. Source: DOMAIN §3, "Sharing".
func (v *View) Sharing(filter *governance.GroupFilter, period governance.Period) (LoadSharing, error) {
	f, err := sharing.Filter(v.net, filter, period)
	if err != nil {
		return LoadSharing{}, err
	}
	s := sharing.Among(v.sight(), f, period, v.ranking().Order)
	return LoadSharing{period, s.Nations, v, s}, nil
}

// Distribution is how one of the quantities is spread. That of seats rests on
// public facts and is always exact; those of hours and rate are suppressed
// (DOMAIN §11) for who may not see the facts of all the groups, and withheld
// where other answers would make them tell of a few.
func (s LoadSharing) Distribution(of governance.SharedQuantity) statistic.Distribution {
	return s.sharing.Distribution(of)
}

// GiniSeats is how unequally seats are shared.
func (s LoadSharing) GiniSeats() *float64 { return s.Distribution(governance.SharedSeats).Gini }

// GiniHours is how unequally hours are shared, incomplete loads with their
// known hours.
func (s LoadSharing) GiniHours() *float64 { return s.Distribution(governance.SharedHours).Gini }

// GiniRate is how unequally rates are shared.
func (s LoadSharing) GiniRate() *float64 { return s.Distribution(governance.SharedRate).Gini }

// Counted is how many groups are in the figure of hours.
func (s LoadSharing) Counted() *int { return s.Distribution(governance.SharedHours).Counted }

// LeftOut is how many groups are left out of the figure of hours.
func (s LoadSharing) LeftOut() *int { return s.Distribution(governance.SharedHours).LeftOut }

// Suppressed reports whether figures are left out, or rounded, because the
// actor may not see the facts that they rest on.
func (s LoadSharing) Suppressed() bool { return !s.sharing.Sees }

// Withheld is why no figure of hours is told; nil when some are.
func (s LoadSharing) Withheld() *statistic.Withholding {
	return s.Distribution(governance.SharedHours).Withheld
}

// Incomplete is how many of the loads counted are not complete.
func (s LoadSharing) Incomplete() *int { return s.sharing.Incomplete() }
