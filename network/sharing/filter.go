package sharing

import (
	"slices"

	"tablee/governance"
	"tablee/governance/statistic"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// Filter is the filter of a sharing, judged, with its default.
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

// usualKinds are the kinds of groups whose sharing is asked about unless
// others are.
var usualKinds = []governance.GroupKind{governance.Organization, governance.Coalition}

// questionWithheld is why a question about private facts is not answered to who
// may not see them, whatever the facts; nil when it may be. Two periods that
// differ by a day tell of that day's meetings, and two filters that differ by a
// word in a list, of a handful of groups: such questions are not taken (DOMAIN
// §11).
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

// isUsual reports whether the kinds are those that are meant without any.
func isUsual(kinds []governance.GroupKind) bool {
	return len(kinds) == len(usualKinds) && !slices.ContainsFunc(usualKinds, func(k governance.GroupKind) bool {
		return !slices.Contains(kinds, k)
	})
}

// family are the kinds of all groups that are ever asked about together with
// those of the filter: a question about organizations is a part of the usual
// one, a question about roundtables is not.
func family(f governance.GroupFilter) []governance.GroupKind {
	if slices.Contains(usualKinds, f.Kinds[0]) {
		return usualKinds
	}
	return f.Kinds
}
