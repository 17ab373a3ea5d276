package exchange

import (
	"slices"
	"strings"

	"tablee/governance"
)

var groupsFile = file{
	name: "groups.csv",
	columns: []string{
		"id", "kind", "name_fr", "name_en", "nature", "level", "within", "home_territory", "territories_served", "topics",
		"meetings_per_year", "hours_per_meeting", "prep_hours", "travel_hours",
		"founded", "dissolved", "last_seen", "end_reason", "end_reason_en", "acronym", "former_names",
		"description_fr", "description_en",
	},
	required: [][]string{{"id"}, {"kind"}, {"name_fr", "name_en"}},
	key:      []string{"id"},
	declares: "group",
	read:     readGroup,
}

func readGroup(r *row) {
	id := r.old.identify("group", r.ownKey()...)
	g := existingOr(r.old.facts.Groups, id, governance.Group{})
	g.Identifiers = r.identified(g.Identifiers)
	requiredChoice(r, &g.Kind, "kind", governance.GroupKinds)
	r.named(&g.Name, "name_fr", "name_en")
	choice(r, &g.Nature, "nature", governance.Natures, "")
	choice(r, &g.Level, "level", governance.Levels, "")
	r.reference(&g.Within, "group", "within")
	r.groupPlaces(&g)
	if r.has("topics") {
		g.Topics = r.references("topic", "topics")
	}
	r.intervalIn(&g.Interval, "founded", "dissolved")
	r.localized(&g.EndReason, "end_reason", "end_reason_en")
	r.text(&g.Acronym, "acronym")
	r.localized(&g.Description, "description_fr", "description_en")
	r.formerNames(&g)
	r.base(&g.Record)
	put(r, &r.facts().Groups, g)
	r.generalCadence(id)
}

func (r *row) groupPlaces(g *governance.Group) {
	r.reference(&g.Home, "territory", "home_territory")
	if !r.has("territories_served") {
		return
	}
	before := g.Serves
	g.Serves = nil
	for _, id := range r.references("territory", "territories_served") {
		g.Serves = append(g.Serves, servicesOf(before, id)...)
	}
}

// servicesOf keeps the dates that are known of a service, for the column has
// none.
func servicesOf(known []governance.Service, territory governance.ID) []governance.Service {
	var out []governance.Service
	for _, s := range known {
		if s.Territory == territory {
			out = append(out, s)
		}
	}
	if out == nil {
		return []governance.Service{{Territory: territory}}
	}
	return out
}

// formerNames reads name or name@date. The column has one language: that of
// the group's name, French when it has both.
func (r *row) formerNames(g *governance.Group) {
	if !r.has("former_names") {
		return
	}
	g.FormerNames = nil
	for _, item := range r.list("former_names") {
		name, until := r.formerName(item)
		text := governance.LocalizedText{Fr: name}
		if g.Name.Fr == "" {
			text = governance.LocalizedText{En: name}
		}
		g.FormerNames = append(g.FormerNames, governance.FormerName{Name: text, Until: until})
	}
}

func (r *row) formerName(item string) (string, governance.PartialDate) {
	name, date := item, ""
	if at := strings.LastIndexByte(item, '@'); at >= 0 {
		name, date = strings.TrimSpace(item[:at]), strings.TrimSpace(item[at+1:])
	}
	until, err := governance.ParsePartialDate(date)
	if err != nil {
		r.refuse("former_names", item, inColumn(err, "former_names"))
	}
	if name == "" {
		r.refuse("former_names", item, badInput("former_names", "nameRequired"))
	}
	return name, until
}

// generalCadence reads the cadence for the whole life of a group, when one of
// its cells is filled; emptied cells make a known one unknown.
func (r *row) generalCadence(body governance.ID) {
	given := slices.ContainsFunc(cadenceColumns, func(c string) bool { return r.cell(c) != "" })
	had := false
	if !given {
		_, had = r.old.find("cadence", body.String(), "general")
		had = had && slices.ContainsFunc(cadenceColumns, r.has)
	}
	if given || had {
		r.cadence(body, governance.Interval{})
	}
}
