package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed territory.cypher
var territory string

func territoryKind() Kind {
	return kindOf(territory, territoryRow, readTerritory)
}

// territoryRow writes nestings as relationships, and those inside no other
// territory, which have nothing to point at, as four texts each.
func territoryRow(r *governance.Territory) *row {
	w := newRow(&r.Record).text("scheme", r.Scheme).text("code", r.Code).localized("name", r.Name)
	var roots []string
	for _, n := range r.Nestings {
		if n.Within != 0 {
			w.referOver("WITHIN", n.Within, n.Interval)
			continue
		}
		roots = append(roots, n.Since.String(), n.UntilText(), n.LastSeen.String())
	}
	if roots != nil {
		w.set("rootSpans", roots)
	}
	return w
}

func readTerritory(c *cells) governance.Territory {
	t := governance.Territory{Record: c.record(), Scheme: c.text(), Code: c.text(), Name: c.localized()}
	for _, v := range take[[]any](c) {
		n := c.inner(v)
		t.Nestings = append(t.Nestings, governance.Nesting{Within: n.id(), Interval: n.interval()})
		c.inherit(n)
	}
	roots := c.texts()
	for i := 0; i+2 < len(roots); i += 3 {
		span, err := governance.ParseInterval(roots[i], roots[i+1], roots[i+2])
		if err != nil {
			c.fail(err.Error())
		}
		t.Nestings = append(t.Nestings, governance.Nesting{Interval: span})
	}
	return t
}
