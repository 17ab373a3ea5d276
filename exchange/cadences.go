package exchange

import "tablee/governance"

var cadenceColumns = []string{"meetings_per_year", "hours_per_meeting", "prep_hours", "travel_hours"}

var cadencesFile = file{
	name:     "cadences.csv",
	columns:  append([]string{"body", "since", "until", "last_seen"}, cadenceColumns...),
	required: [][]string{{"body"}},
	key:      []string{"body", "since"},
	read:     readCadence,
}

func readCadence(r *row) {
	body := r.need("group", "body")
	var i governance.Interval
	r.interval(&i)
	r.cadence(body, i)
}

// cadence reads the four cells of a cadence, here or in groups.csv.
func (r *row) cadence(body governance.ID, i governance.Interval) {
	fresh := governance.Cadence{Body: body, Interval: i}
	c := existingOr(r.old.facts.Cadences, r.old.identify("cadence", cadenceKey(fresh)...), fresh)
	c.Body, c.Interval = body, i
	r.number(&c.MeetingsPerYear, "meetings_per_year")
	r.number(&c.Hours, "hours_per_meeting")
	r.number(&c.PrepHours, "prep_hours")
	r.number(&c.TravelHours, "travel_hours")
	r.base(&c.Record)
	put(r, &r.facts().Cadences, c)
}

// cadenceKey tells the cadence of a whole life from the dated ones.
func cadenceKey(c governance.Cadence) []string {
	if c.Always() {
		return []string{c.Body.String(), "general"}
	}
	return []string{c.Body.String(), c.Since.String()}
}
