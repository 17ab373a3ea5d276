package network

import (
	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// Duplicate is a pair of groups that may be one, and why. It is a question to
// those who know them: nothing is merged by itself.
type Duplicate struct {
	A, B    Group
	Reasons []governance.DuplicateReason
}

// Duplicates are the pairs of groups that may be one, the strongest reason
// first. Organs are left out: they bear the names of what they lie within.
func (v *View) Duplicates(filter *governance.GroupFilter, first int, after *string) (Page[Duplicate], error) {
	if filter == nil {
		filter = &governance.GroupFilter{}
	}
	pairs, meant := snapshot.KeepOfGroups(v.net, find.Duplicates), find.On(v.net, *filter, v.today)
	keep := func(i int32) bool { return meant(pairs[i].A) && meant(pairs[i].B) }
	return listing[Duplicate]{upTo(len(pairs)), keep,
		func(i int32) (string, governance.ID) {
			return pairs[i].Key(v.net), v.net.Records.Groups.At(pairs[i].B).ID
		},
		func(i int32) Duplicate {
			return Duplicate{v.group(pairs[i].A), v.group(pairs[i].B), pairs[i].Reasons}
		},
	}.page(first, after)
}
