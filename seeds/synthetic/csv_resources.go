package synthetic

import (
	"strconv"

	"tablee/governance"
)

// declared is what a row of capacities.csv speaks of.
type declared struct {
	group governance.ID
	since governance.PartialDate
}

// writeCapacities writes a limit in the row of the capacity declared for the
// same interval; every limit of a world has one.
func (w *writer) writeCapacities() {
	limits := make(map[declared]*governance.Limit, len(w.facts.Limits))
	for i := range w.facts.Limits {
		l := &w.facts.Limits[i]
		limits[declared{l.Group, l.Since}] = l
	}
	columns := "group,since,until,last_seen,fte,hours_per_fte_year,volunteer_hours,limit_hours,limit_rate,beyond_limit,source"
	w.file("capacities.csv", columns, func(row func(...string)) {
		for _, c := range w.facts.Capacities {
			cells := []string{
				w.names[c.Group], c.Since.String(), c.UntilText(), c.LastSeen.String(),
				number(&c.FTE), number(&c.HoursPerFTE), number(c.VolunteerHours),
			}
			cells = append(cells, limitCells(limits[declared{c.Group, c.Since}])...)
			row(append(cells, w.names[c.Source])...)
		}
	})
}

func limitCells(l *governance.Limit) []string {
	if l == nil {
		return []string{"", "", ""}
	}
	return []string{number(l.Hours), number(l.Rate), string(l.Beyond)}
}

func (w *writer) writeFunding() {
	w.file("funding.csv", "group,year,form,amount,new_money,funder,source", func(row func(...string)) {
		for _, f := range w.facts.Fundings {
			row(w.names[f.Group], strconv.Itoa(f.Year), string(f.Form), number(f.Amount), string(f.Money), f.Funder, w.names[f.Source])
		}
	})
}
