package network

import "tablee/governance"

// sharingFilter is the filter of a sharing, judged, with its default.
func (v *View) sharingFilter(filter *GroupFilter, period governance.Period) (GroupFilter, error) {
	f := GroupFilter{}
	if filter != nil {
		f = *filter
	}
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return f, err
	}
	if len(f.Kinds) == 0 && len(f.Groups) == 0 {
		f.Kinds = sharingKinds
	}
	return f, v.checkFilter(&f)
}

// sharingKinds are the kinds of groups whose sharing is asked about unless
// others are.
var sharingKinds = []governance.GroupKind{governance.Organization, governance.Coalition}

// tellsOfFew reports whether statistics on the groups could tell of a few of
// them: they are picked by name, or are all but a handful of those that a
// question without a filter speaks of (DOMAIN §11).
func (v *View) tellsOfFew(f GroupFilter, groups []int32, period governance.Period) bool {
	if len(f.Groups) > 0 || f.Text != nil {
		return true
	}
	usual := v.matcherOver(GroupFilter{Kinds: sharingKinds}, period)
	outside, inside := 0, 0
	for _, g := range groups {
		if usual(g) {
			inside++
		} else {
			outside++
		}
	}
	all := 0
	for g := range v.net.facts.Groups {
		if usual(int32(g)) && v.net.facts.Groups[g].Nature != governance.Nation {
			all++
		}
	}
	return governance.RevealsOthers(outside, all-inside)
}
