package synthetic

import "tablee/governance"

// seatsPerHundred organizations: with as many ended tenures as there are and
// as many seats that coalitions hold, this makes five tenures per organization.
const seatsPerHundred = 490

// convene makes one body for ten organizations: seven tables in ten, and
// organs of coalitions, of tables and of organizations.
func (w *world) convene() {
	d := w.dice("bodies")
	n := (w.n + 9) / 10
	tables := n - n*3/10
	firstTable := len(w.parties)
	w.bodies = make([]body, 0, n)
	for i := range tables {
		w.addTable(d, i)
	}
	for i := range n - tables {
		w.addOrgan(d, i, firstTable+d.below(tables))
	}
}

func (w *world) addTable(d dice, i int) {
	home := d.below(len(w.towns))
	t := w.towns[home]
	g := governance.Group{
		Kind:     governance.Roundtable,
		Topics:   some(d, w.topics, 3),
		Interval: bodyLife(d),
	}
	if d.percent(70) {
		g.Nature = pick(d, []governance.Nature{governance.Community, governance.Public, governance.Institution})
	}
	w.place(d, &g, home)
	g.Name = name(pick(d, tableForms), pick(d, themes), t.name)
	if g.Level != governance.Local {
		g.Name = nameIn(pick(d, tableForms), pick(d, themes), w.regions[t.region].name)
	}
	if d.percent(50) {
		g.Acronym = acronym(g.Name)
	}
	w.addBody(coded("t", i+1, 5), g, t.region, -1)
}

// addOrgan makes a board or a committee within a coalition, an organization
// or the given table.
func (w *world) addOrgan(d dice, i, table int) {
	within := w.ownerOfOrgan(d, table)
	owner := w.facts.Groups[within]
	form := pick(d, organForms)
	g := governance.Group{
		Kind:   governance.Organ,
		Name:   words{Fr: form.Fr + " – " + owner.Name.In(governance.French), En: form.En + " – " + owner.Name.In(governance.English)},
		Level:  owner.Level,
		Topics: owner.Topics,
		Home:   owner.Home,
		Within: owner.ID,
	}
	w.addBody(coded("i", i+1, 5), g, w.parties[within].region, within)
}

// ownerOfOrgan draws a coalition for six organs in ten, an organization that
// still exists for one, else the table.
func (w *world) ownerOfOrgan(d dice, table int) int {
	switch x := d.below(10); {
	case x < 6 && !w.speakers.empty():
		return w.speakers.draw(d)
	case x < 7:
		if at := w.holders.draw(d); w.parties[at].alive() {
			return at
		}
	}
	return table
}

func (w *world) addBody(code string, g governance.Group, region, within int) {
	p := w.addGroup(code, g, region)
	national := g.Level == governance.National || g.Level == ""
	w.bodies = append(w.bodies, body{party: *p, code: code, within: within, national: national})
}

func bodyLife(d dice) governance.Interval {
	first, last := governance.NewDate(1990, 1, 1), governance.NewDate(2019, 12, 31)
	return governance.Interval{Since: d.vagueOrUnknown(d.day(first, last))}
}

// sizes deals the seats to the bodies: a table is three times as large as an
// organ, some bodies are very large, and each has three seats at least.
func (w *world) sizes(d dice) []int {
	weights, total := make([]int, len(w.bodies)), 0
	for i, b := range w.bodies {
		weights[i] = d.between(2, 10)
		if b.within < 0 {
			weights[i] *= 3
		}
		if d.percent(3) {
			weights[i] *= 4
		}
		total += weights[i]
	}
	wanted := w.n * seatsPerHundred / 100
	for i, weight := range weights {
		weights[i] = max(3, wanted*weight/total)
	}
	return weights
}
