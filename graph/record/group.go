package record

import (
	_ "embed"

	"tablee/fold"
	"tablee/governance"
)

//go:embed group.cypher
var group string

func groupKind() Kind {
	return kindOf(group, groupRow, readGroup)
}

func groupRow(r *governance.Group) *row {
	w := newRow(&r.Record).
		text("kind", string(r.Kind)).text("nature", string(r.Nature)).text("level", string(r.Level)).
		localized("name", r.Name).text("acronym", r.Acronym).identifiers(r.Identifiers).
		refer("TOPIC", r.Topics...).refer("HOME", r.Home).refer("WITHIN", r.Within).
		interval(r.Interval).localized("endReason", r.EndReason).partial("confirmed", r.Confirmed)
	w.localized("description", r.Description).text("searchText", searchText(r.Description))
	for _, s := range r.Serves {
		w.referOver("SERVES", s.Territory, s.Interval)
	}
	if len(r.Absorbed) > 0 {
		w.set("absorbed", IDTexts(r.Absorbed))
	}
	var former []string
	for _, f := range r.FormerNames {
		former = append(former, f.Name.Fr, f.Name.En, f.Until.String())
	}
	if former != nil {
		w.set("formerNames", former)
	}
	return w
}

// searchText is what the full-text index holds of a group: folded by us, for
// the index's own analyzers leave French accents as they are.
func searchText(d governance.LocalizedText) string { return fold.Text(d.Fr + " " + d.En) }

func readGroup(c *cells) governance.Group {
	g := governance.Group{
		Record: c.record(), Kind: oneOf(c, governance.GroupKinds), Nature: oneOf(c, governance.Natures),
		Level: oneOf(c, governance.Levels), Name: c.localized(), Acronym: c.text(),
		Description: c.localized(), FormerNames: c.formerNames(), Identifiers: c.identifiers(), Topics: c.ids(), Home: c.id(),
	}
	for _, v := range take[[]any](c) {
		s := c.inner(v)
		g.Serves = append(g.Serves, governance.Service{Territory: s.id(), Interval: s.interval()})
		c.inherit(s)
	}
	g.Within, g.Interval, g.EndReason, g.Confirmed = c.id(), c.interval(), c.localized(), c.partial()
	g.Absorbed = c.ids()
	return g
}

func (c *cells) formerNames() []governance.FormerName {
	var out []governance.FormerName
	list := c.texts()
	for i := 0; i+2 < len(list); i += 3 {
		until, err := governance.ParsePartialDate(list[i+2])
		if err != nil {
			c.fail(err.Error())
		}
		out = append(out, governance.FormerName{Name: governance.LocalizedText{Fr: list[i], En: list[i+1]}, Until: until})
	}
	return out
}
