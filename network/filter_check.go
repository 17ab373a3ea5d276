package network

import (
	"strconv"

	"tablee/governance"
)

// checkFilter refuses a filter that names what does not exist: an answer about
// fewer groups than were meant would be a wrong figure.
func (n *Snapshot) checkFilter(f *GroupFilter) error {
	for _, list := range []struct {
		name string
		ids  []governance.ID
		of   kind
	}{{"groups", f.Groups, kindGroup}, {"topics", f.Topics, kindTopic}, {"territories", f.Territories, kindTerritory}} {
		if len(list.ids) > MaxIDs {
			return governance.NewError(governance.CodeBadUserInput, "filter", "tooManyIds", strconv.Itoa(MaxIDs))
		}
		for _, id := range list.ids {
			if n.index(list.of, id) < 0 {
				return governance.NewError(governance.CodeNotFound, "filter", "unknownInFilter", list.name)
			}
		}
	}
	return nil
}
