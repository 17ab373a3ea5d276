package networktest

import "tablee/governance"

// drawDeclarations declares capacities and limits; of one group, no two start
// on one day.
func (d *Drawer) drawDeclarations() {
	type start struct {
		group governance.ID
		on    governance.Date
	}
	capacities, limits := map[start]bool{}, map[start]bool{}
	for range d.UpTo(4, "capacities") {
		i, ok := d.interval("capacity")
		at := start{PickOne(d, "group of a capacity", d.Facts.Groups).ID, i.Start()}
		if ok && !capacities[at] {
			capacities[at] = true
			d.Facts.Capacities = append(d.Facts.Capacities, governance.Capacity{
				Record: d.record(), Group: at.group, Interval: i, FTE: float64(d.UpTo(8, "staff")) / 4, HoursPerFTE: 1820,
			})
		}
	}
	for range d.UpTo(4, "limits") {
		i, ok := d.interval("limit")
		at := start{PickOne(d, "group of a limit", d.Facts.Groups).ID, i.Start()}
		if !ok || limits[at] {
			continue
		}
		limits[at] = true
		l := governance.Limit{Record: d.record(), Group: at.group, Interval: i, Beyond: governance.Ask}
		if d.sometimes(3, "limit as a share") {
			l.Rate = new(float64(d.UpTo(10, "share")) / 100)
		} else {
			l.Hours = new(float64(d.UpTo(80, "limit in hours")))
		}
		d.Facts.Limits = append(d.Facts.Limits, l)
	}
}

// drawRepresentations lets groups go to informal fora, also on days on which
// nobody knows whether they still exist.
func (d *Drawer) drawRepresentations() {
	for range d.UpTo(3, "representations") {
		d.Facts.Representations = append(d.Facts.Representations, governance.Representation{
			Record: d.record(), Group: PickOne(d, "group at an informal forum", d.Facts.Groups).ID,
			Date:  WorldStart + governance.Date(d.UpTo(WorldDays, "date of an informal forum")),
			Hours: float64(1+d.UpTo(20, "hours at an informal forum")) / 4, With: "la ministre",
		})
	}
}
