package record

import (
	"fmt"
	"time"

	"tablee/governance"
)

// AccessProperties are the properties of the node of an entry of the access log.
func AccessProperties(e *governance.AccessEntry) map[string]any {
	w := &row{properties: map[string]any{"id": e.ID.String(), "place": AccessPlace(e.At, e.ID), "at": e.At.UTC()}}
	w.text("actor", e.Actor).text("owner", e.Owner.String()).text("operation", e.Operation).text("request", e.Request)
	w.flag("people", e.People).set("facts", listOf(e.Facts)).set("reasons", listOf(e.Reasons))
	return w.set("exported", IDTexts(e.Exported)).properties
}

func listOf[S ~string](values []S) []string {
	out := make([]string, len(values))
	for i, value := range values {
		out[i] = string(value)
	}
	return out
}

// AccessPlace is where an entry stands in the log: by its time, to the
// millisecond, then by its identity.
func AccessPlace(at time.Time, id governance.ID) string {
	return fmt.Sprintf("%015d %s", at.UnixMilli(), id)
}

// ReadAccess reads an entry as the access log returns it.
func ReadAccess(values []any) (governance.AccessEntry, error) {
	c := &cells{values: values}
	e := governance.AccessEntry{
		ID: c.id(), At: take[time.Time](c), Actor: c.text(), Owner: c.id(),
		Facts: several(c, governance.PrivateFacts), People: c.flag(), Exported: c.ids(),
		Reasons: several(c, governance.AccessReasons), Operation: c.text(), Request: c.text(),
	}
	return e, c.err
}

// several are words of a closed set.
func several[S ~string](c *cells, allowed []S) []S {
	inner, out := &cells{values: take[[]any](c)}, []S{}
	for range inner.values {
		out = append(out, oneOf(inner, allowed))
	}
	c.inherit(inner)
	return out
}
