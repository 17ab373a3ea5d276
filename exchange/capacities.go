package exchange

import "tablee/governance"

var capacitiesFile = file{
	name: "capacities.csv",
	columns: []string{
		"group", "since", "until", "last_seen", "fte", "hours_per_fte_year", "volunteer_hours",
		"limit_hours", "limit_rate", "beyond_limit",
	},
	required: [][]string{{"group"}, {"fte", "limit_hours", "limit_rate"}},
	key:      []string{"group", "since"},
	read:     readCapacity,
}

// readCapacity reads what a group has, what it agrees to give, or both: the
// same dates hold for the two halves of a row.
func readCapacity(r *row) {
	group := r.need("group", "group")
	has := r.cell("fte") != ""
	agrees := r.cell("limit_hours") != "" || r.cell("limit_rate") != ""
	switch {
	case !has && r.cell("volunteer_hours") != "":
		r.refuse("volunteer_hours", r.cell("volunteer_hours"), badInput("volunteer_hours", "csvVolunteersAlone"))
	case !has && !agrees:
		r.refuse("fte", "", badInput("fte", "csvNoCapacity"))
	}
	if has {
		r.capacity(group)
	}
	if agrees {
		r.limit(group)
	}
}

func (r *row) capacity(group governance.ID) {
	id := r.old.identify("capacity", group.String(), r.cell("since"))
	c := existingOr(r.old.facts.Capacities, id, governance.Capacity{HoursPerFTE: governance.DefaultHoursPerFTE})
	c.Group = group
	r.interval(&c.Interval)
	var fte, hours *float64
	if r.number(&fte, "fte"); fte != nil {
		c.FTE = *fte
	}
	if r.has("hours_per_fte_year") {
		c.HoursPerFTE = governance.DefaultHoursPerFTE
	}
	if r.number(&hours, "hours_per_fte_year"); hours != nil {
		c.HoursPerFTE = *hours
	}
	r.number(&c.VolunteerHours, "volunteer_hours")
	r.base(&c.Record)
	put(r, &r.facts().Capacities, c)
}

func (r *row) limit(group governance.ID) {
	id := r.old.identify("limit", group.String(), r.cell("since"))
	l := existingOr(r.old.facts.Limits, id, governance.Limit{Beyond: governance.Ask})
	l.Group, l.Hours, l.Rate = group, nil, nil
	r.interval(&l.Interval)
	r.number(&l.Hours, "limit_hours")
	r.number(&l.Rate, "limit_rate")
	switch {
	case l.Hours != nil && l.Rate != nil:
		r.refuse("limit_rate", r.cell("limit_rate"), badInput("limit_rate", "exactlyOne", "limit_hours, limit_rate"))
	case l.Rate != nil && *l.Rate > 1:
		r.refuse("limit_rate", r.cell("limit_rate"), badInput("limit_rate", "csvShare", r.cell("limit_rate")))
	}
	choice(r, &l.Beyond, "beyond_limit", governance.BeyondLimits, governance.Ask)
	r.base(&l.Record)
	put(r, &r.facts().Limits, l)
}
