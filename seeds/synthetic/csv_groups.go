package synthetic

import (
	"strings"

	"tablee/governance"
)

// writeWords writes what others refer to and that refers to little: sources
// and topics.
func (w *writer) writeWords() {
	w.file("sources.csv", "name,title_fr,title_en,published,source", func(row func(...string)) {
		for _, s := range w.facts.Sources {
			row(s.Name, s.Title.Fr, s.Title.En, s.Published.String(), w.names[s.Source])
		}
	})
	w.file("topics.csv", "id,kind,label_fr,label_en,broader,source", func(row func(...string)) {
		for _, t := range w.facts.Topics {
			row(w.names[t.ID], string(t.Kind), t.Label.Fr, t.Label.En, w.list(t.Broader), w.names[t.Source])
		}
	})
}

// writeTerritories gives a territory a row for each place where it was.
func (w *writer) writeTerritories() {
	w.file("territories.csv", "scheme,code,name_fr,name_en,within,since,until,last_seen,source", func(row func(...string)) {
		for _, t := range w.facts.Territories {
			for _, n := range t.Nestings {
				_, within, _ := strings.Cut(w.names[n.Within], ":")
				row(t.Scheme, t.Code, t.Name.Fr, t.Name.En, within,
					n.Since.String(), n.UntilText(), n.LastSeen.String(), w.names[t.Source])
			}
		}
	})
}

// writeGroups writes the general cadence of a group in its row.
func (w *writer) writeGroups() {
	general := map[governance.ID]*governance.Cadence{}
	for i := range w.facts.Cadences {
		if c := &w.facts.Cadences[i]; c.Always() {
			general[c.Body] = c
		}
	}
	columns := "id,kind,name_fr,name_en,nature,level,within,home_territory,territories_served,topics," +
		"meetings_per_year,hours_per_meeting,prep_hours,travel_hours," +
		"founded,dissolved,last_seen,end_reason,end_reason_en,acronym,former_names,source"
	w.file("groups.csv", columns, func(row func(...string)) {
		for i := range w.facts.Groups {
			g := &w.facts.Groups[i]
			cells := []string{
				w.names[g.ID], string(g.Kind), g.Name.Fr, g.Name.En, string(g.Nature), string(g.Level),
				w.names[g.Within], w.names[g.Home], w.served(g), w.list(g.Topics),
			}
			cells = append(cells, cadenceCells(general[g.ID])...)
			row(append(cells, g.Since.String(), g.UntilText(), g.LastSeen.String(), g.EndReason.Fr, g.EndReason.En,
				g.Acronym, formerNamesCell(g), w.names[g.Source])...)
		}
	})
}

func (w *writer) served(g *governance.Group) string {
	ids := make([]governance.ID, len(g.Serves))
	for i, s := range g.Serves {
		ids[i] = s.Territory
	}
	return w.list(ids)
}

func formerNamesCell(g *governance.Group) string {
	out := make([]string, len(g.FormerNames))
	for i, f := range g.FormerNames {
		out[i] = f.Name.In(governance.French) + "@" + f.Until.String()
	}
	return strings.Join(out, "|")
}

// cadenceCells are the four cells of a cadence, empty for none.
func cadenceCells(c *governance.Cadence) []string {
	if c == nil {
		return []string{"", "", "", ""}
	}
	return []string{number(c.MeetingsPerYear), number(c.Hours), number(c.PrepHours), number(c.TravelHours)}
}

func (w *writer) writeSuccessions() {
	w.file("successions.csv", "predecessor,successor,on,source", func(row func(...string)) {
		for _, s := range w.facts.Successions {
			row(w.names[s.Predecessor], w.names[s.Successor], s.On.String(), w.names[s.Source])
		}
	})
}
