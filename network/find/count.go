package find

import (
	"fmt"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// mostCounts is how many counts a version keeps: enough for the lists that readers are
// paging through.
const mostCounts = 64

// Count returns how many groups a filter means on a day. Every page of a list asks for
// the count, so each version keeps it.
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

// keyOf returns a text that differs for every filter and day. An absent text differs
// from an empty one.
func keyOf(f governance.GroupFilter, on governance.Date) string {
	text := "none"
	if f.Text != nil {
		text = fmt.Sprintf("%q", *f.Text)
	}
	return fmt.Sprint(on, f.Groups, f.Kinds, f.Natures, f.Levels, f.Topics, f.Territories, text)
}
