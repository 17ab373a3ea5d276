package find

import (
	"fmt"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// mostCounts is how many counts are kept of a version: the lists that readers
// turn the pages of.
const mostCounts = 64

// Count is how many groups a filter means on a date. Every page of a list asks
// for it, so that it is counted once for a version.
func Count(n *snapshot.Network, f governance.GroupFilter, on governance.Date) int {
	counts := snapshot.Keep(n, func(*snapshot.Network) *snapshot.Recent[string, int] {
		return snapshot.NewRecent[string, int](mostCounts)
	})
	return counts.Of(keyOf(f, on), func() int {
		count, means := 0, On(n, f, on)
		for g := range n.Records.Groups.Len() {
			if means(g) {
				count++
			}
		}
		return count
	})
}

// keyOf tells a filter on a date from others.
func keyOf(f governance.GroupFilter, on governance.Date) string {
	text := "none"
	if f.Text != nil {
		text = fmt.Sprintf("%q", *f.Text)
	}
	return fmt.Sprint(on, f.Groups, f.Kinds, f.Natures, f.Levels, f.Topics, f.Territories, text)
}
