package network

import "tablee/governance"

// checkFilter refuses a filter that names what does not exist: an answer about
// fewer groups than were meant would be a wrong figure.
func (v *View) checkFilter(f *GroupFilter) error {
	if len(f.Groups) > MaxIDs {
		return governance.NewError(governance.CodeBadUserInput, "filter", "tooManyIds", "100")
	}
	for _, named := range []struct {
		ids []governance.ID
		of  kind
	}{{f.Groups, kindGroup}, {f.Topics, kindTopic}, {f.Territories, kindTerritory}} {
		for _, id := range named.ids {
			if v.net.index(named.of, id) < 0 {
				return governance.NewError(governance.CodeNotFound, "filter", "notFound")
			}
		}
	}
	return nil
}
