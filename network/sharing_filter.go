package network

import (
	"strconv"

	"tablee/governance"
)

// sharingFilter is the filter of a sharing, judged: ids that name nothing are
// refused, since leaving them out in silence would give the figure of others.
func (v *View) sharingFilter(filter *GroupFilter, period governance.Period) (GroupFilter, error) {
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return GroupFilter{}, err
	}
	f := GroupFilter{}
	if filter != nil {
		f = *filter
	}
	for _, named := range []struct {
		ids []governance.ID
		of  kind
	}{{f.Groups, kindGroup}, {f.Topics, kindTopic}, {f.Territories, kindTerritory}} {
		if len(named.ids) > MaxIDs {
			return f, governance.NewError(governance.CodeBadUserInput, "filter", "tooManyIds", strconv.Itoa(MaxIDs))
		}
		for _, id := range named.ids {
			if v.net.index(named.of, id) < 0 {
				return f, governance.NewError(governance.CodeNotFound, "filter", "unknownInFilter", id.String())
			}
		}
	}
	if len(f.Kinds) == 0 && len(f.Groups) == 0 {
		f.Kinds = sharingKinds
	}
	return f, nil
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
