package network

import (
	"tablee/governance"
	"tablee/network/find"
)

// GroupOrder is an order of groups.
type GroupOrder string

// The orders of groups.
const (
	ByName       GroupOrder = "NAME"
	ByIdentifier GroupOrder = "IDENTIFIER"
)

// Groups are the groups that exist on a date and that the filter means.
func (v *View) Groups(filter *governance.GroupFilter, order GroupOrder, on *governance.Date, first int, after *string) (Page[Group], error) {
	if filter == nil {
		filter = &governance.GroupFilter{}
	}
	if len(filter.Groups) > governance.MaxIDs {
		return Page[Group]{}, governance.NewError(governance.CodeBadUserInput, "filter", "tooManyIds", "100")
	}
	day := v.date(on)
	list := v.rankedGroups(v.ranking().Order, find.On(v.net, *filter, day))
	if order == ByIdentifier {
		list.items = v.net.Names.Keys.Order
		list.key = func(i int32) (string, governance.ID) {
			return v.net.Records.Groups.At(i).Key(), v.net.Records.Groups.At(i).ID
		}
	}
	page, err := list.page(first, after)
	page.countedAll = func() int { return find.Count(v.net, *filter, day) }
	return page, err
}
