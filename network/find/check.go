package find

import (
	"strconv"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Check refuses a filter that names what does not exist, or names too many things. An
// answer about fewer groups than the reader meant would be a wrong figure.
func Check(n *snapshot.Network, f *governance.GroupFilter) error {
	for _, list := range []struct {
		name string
		ids  []governance.ID
		of   snapshot.Kind
	}{{"groups", f.Groups, governance.KindGroup}, {"topics", f.Topics, governance.KindTopic}, {"territories", f.Territories, governance.KindTerritory}} {
		if len(list.ids) > governance.MaxIDs {
			return governance.NewError(governance.CodeBadUserInput, "filter", "tooManyIds", strconv.Itoa(governance.MaxIDs))
		}
		for _, id := range list.ids {
			if n.Index(list.of, id) < 0 {
				return governance.NewError(governance.CodeNotFound, "filter", "unknownInFilter", list.name)
			}
		}
	}
	return nil
}
