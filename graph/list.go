package graph

import "tablee/governance"

// idTexts writes identities as a list of texts; none are an empty list, which
// is not null.
func idTexts(ids []governance.ID) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id.String()
	}
	return out
}

// idsOf reads a list of identities, and sorts them.
func idsOf(list any) ([]governance.ID, error) {
	c := &cells{values: []any{list}}
	return c.ids(), c.err
}

// textsOf reads a list of texts.
func textsOf(list any) ([]string, error) {
	c := &cells{values: []any{list}}
	return c.texts(), c.err
}
