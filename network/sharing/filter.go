package sharing

import (
	"slices"

	"tablee/governance"
	"tablee/governance/statistic"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// Filter validates the filter of a sharing and its period. A filter without kinds
// or groups, or nil, gets the usual kinds: organizations and coalitions.
func Filter(n *snapshot.Network, filter *governance.GroupFilter, period governance.Period) (governance.GroupFilter, error) {
	f := governance.GroupFilter{}
	if filter != nil {
		f = *filter
	}
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return f, err
	}
	if len(f.Kinds) == 0 && len(f.Groups) == 0 {
		f.Kinds = usualKinds
	}
	err := find.Check(n, &f)
	return f, err
}

// usualKinds are the kinds of groups that a filter without kinds stands for.
var usualKinds = []governance.GroupKind{governance.Organization, governance.Coalition}

// questionWithheld returns the reason why a query is refused to readers who may
// not see the private facts, whatever these facts are; nil when the query may be
// answered. The difference between two periods one day apart discloses that day's
// meetings. The difference between two filters one word apart discloses a handful
// of groups. The rules exclude such queries (DOMAIN §11).
func questionWithheld(f governance.GroupFilter, period governance.Period) *statistic.Withholding {
	switch {
	case !isCalendarYear(period):
		return new(statistic.NotOneYear)
	case len(f.Groups) > 0, f.Text != nil, len(f.Natures) > 1, len(f.Levels) > 1, len(f.Topics) > 1, len(f.Territories) > 1:
		return new(statistic.FilterTooFine)
	case len(f.Kinds) != 1 && !isUsual(f.Kinds):
		return new(statistic.FilterTooFine)
	}
	return nil
}

func isCalendarYear(p governance.Period) bool { return p == governance.YearPeriod(p.From.Year()) }

// isUsual reports whether the kinds are the usual ones, in any order.
func isUsual(kinds []governance.GroupKind) bool {
	return len(kinds) == len(usualKinds) && !slices.ContainsFunc(usualKinds, func(k governance.GroupKind) bool {
		return !slices.Contains(kinds, k)
	})
}

// family returns the kinds of all groups that a query may cover together with
// those of the filter. A query about organizations is a part of the usual query,
// but a query about roundtables is not.
func family(f governance.GroupFilter) []governance.GroupKind {
	if slices.Contains(usualKinds, f.Kinds[0]) {
		return usualKinds
	}
	return f.Kinds
}
