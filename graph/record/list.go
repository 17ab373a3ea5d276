package record

import "tablee/governance"

// IDTexts writes identities as a list of texts; none are an empty list, which
// is not null.
func IDTexts(ids []governance.ID) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id.String()
	}
	return out
}

// IDs reads a list of identities, and sorts them.
func IDs(list any) ([]governance.ID, error) {
	c := &cells{values: []any{list}}
	return c.ids(), c.err
}

// Texts reads a list of texts.
func Texts(list any) ([]string, error) {
	c := &cells{values: []any{list}}
	return c.texts(), c.err
}
