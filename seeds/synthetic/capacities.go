package synthetic

import "tablee/governance"

// declare gives half of the organizations a capacity, a third of those a
// limit, and one in twenty of all its funding.
func (w *world) declare() {
	d, ranks := w.dice("capacities"), w.dice("who declares").order(w.n)
	for i, rank := range ranks {
		if rank < w.n/2 {
			w.addCapacities(d, i, rank%3 == 0)
		}
		if rank%20 == 0 {
			w.addFunding(d, i)
		}
	}
}

// addCapacities declares one interval, or up to three that follow each other,
// each with its limit.
func (w *world) addCapacities(d dice, at int, limited bool) {
	edges := []governance.PartialDate{d.firstDeclared()}
	for year := 2024; year < 2026 && d.percent(35); year++ {
		edges = append(edges, governance.PartialDateOf(governance.NewDate(year, 4, 1)))
	}
	fte := d.between(0, 24)
	byRate := d.percent(40)
	for i, since := range edges {
		interval := governance.Interval{Since: since}
		if i+1 < len(edges) {
			interval.Until = edges[i+1]
		} else if d.percent(10) {
			interval.Until = reduced(governance.NewDate(2026, 12, 31), toTheYear)
		}
		w.addCapacity(d, at, interval, fte+i)
		if limited {
			w.addLimit(d, at, interval, byRate)
		}
	}
}

// firstDeclared is before 2024 for nearly all.
func (d dice) firstDeclared() governance.PartialDate {
	switch x := d.below(100); {
	case x < 5:
		return governance.PartialDate{}
	case x < 50:
		return reduced(governance.NewDate(d.between(2021, 2023), 1, 1), toTheYear)
	}
	return governance.PartialDateOf(governance.NewDate(d.between(2021, 2023), 4, 1))
}

func (w *world) addCapacity(d dice, at int, i governance.Interval, quarters int) {
	p := w.parties[at]
	c := governance.Capacity{
		Record:      w.record(governance.IDOf("capacity", p.key, i.Since.String())),
		Group:       p.id,
		Interval:    i,
		FTE:         float64(quarters) / 4,
		HoursPerFTE: governance.DefaultHoursPerFTE,
	}
	if d.percent(20) {
		c.HoursPerFTE = float64(d.between(33, 37) * 50)
	}
	if d.percent(40) {
		c.VolunteerHours = new(float64(10 * d.between(0, 300)))
	}
	w.facts.Capacities = append(w.facts.Capacities, c)
}

func (w *world) addLimit(d dice, at int, i governance.Interval, byRate bool) {
	p := w.parties[at]
	l := governance.Limit{
		Record:   w.record(governance.IDOf("limit", p.key, i.Since.String())),
		Group:    p.id,
		Interval: i,
		Beyond:   governance.BeyondLimits[max(0, d.between(-2, 2))], // ASK for three in five
	}
	if byRate {
		l.Rate = new(float64(d.between(1, 16)) / 64)
	} else {
		l.Hours = new(float64(10 * d.between(2, 60)))
	}
	w.facts.Limits = append(w.facts.Limits, l)
}

func (w *world) addFunding(d dice, at int) {
	p := w.parties[at]
	form := pick(d, governance.FundingForms)
	f := governance.Funding{
		Group: p.id, Year: d.between(2022, 2025), Form: form, Money: pick(d, governance.Moneys), Funder: "Fonds de la vie collective",
	}
	f.Record = w.record(governance.IDOf("funding", p.key, coded("", f.Year, 4), string(form), f.Funder))
	if d.percent(90) {
		f.Amount = new(float64(500 * d.between(4, 600)))
	}
	w.facts.Fundings = append(w.facts.Fundings, f)
}
