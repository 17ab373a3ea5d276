package synthetic

import "tablee/governance"

// found makes the organizations. How busy each is has a long tail: a draw by
// rank decides, so that it has nothing to do with names or natures.
func (w *world) found() {
	d, busy := w.dice("organizations"), w.dice("busy").order(w.n)
	w.facts.Groups = make([]governance.Group, 0, w.n+w.n/7)
	w.parties = make([]party, 0, w.n+w.n/7)
	for i := range w.n {
		home := w.homeOf(d, i)
		g := w.organization(d, i, home)
		p := w.addGroup(coded("o", i+1, 6), g, w.towns[home].region)
		weight := tailWeight(busy[i], w.n/50)
		w.holders.add(i, weight)
		w.regions[p.region].holders.add(i, weight)
	}
}

// homeOf gives each municipality one town of its own.
func (w *world) homeOf(d dice, i int) int {
	if natureOf(i) == governance.Municipal {
		return i / 20 % len(w.towns)
	}
	return d.below(len(w.towns))
}

// natureOf spreads natures over the organizations in fixed shares: a
// twentieth municipal, a twentieth public, and no more than twelve Nations.
func natureOf(i int) governance.Nature {
	switch {
	case i%300 == 150 && i/300 < 12:
		return governance.Nation
	case i%20 == 7:
		return governance.Municipal
	case i%20 == 13:
		return governance.Public
	case i%40 == 21:
		return governance.Union
	case i%25 == 4:
		return governance.Institution
	}
	return governance.Community
}

func (w *world) organization(d dice, i, home int) governance.Group {
	g := governance.Group{
		Kind:   governance.Organization,
		Nature: natureOf(i),
		Topics: some(d, w.topics, 4),
	}
	g.Name = w.organizationName(d, i, home)
	if d.percent(30) {
		g.Acronym = acronym(g.Name)
	}
	if d.percent(4) {
		g.FormerNames = w.formerNames(d, g.Name, home)
	}
	w.place(d, &g, home)
	g.Interval = lifeOf(d, g.Nature)
	if g.Ended || !g.Until.IsZero() {
		g.EndReason = d.endReason()
	}
	g.Confirmed = d.confirmed(20)
	return g
}

func (w *world) organizationName(d dice, i, home int) words {
	place := w.towns[home].name
	switch natureOf(i) {
	case governance.Municipal:
		return words{Fr: "Municipalité " + of(place), En: "Municipality of " + place}
	case governance.Public:
		return nameIn(pick(d, publicForms), pick(d, themes), w.regions[w.towns[home].region].name)
	case governance.Union:
		return d.inLanguages(name(pick(d, unionForms), pick(d, themes), place))
	case governance.Institution:
		form := pick(d, institutionForms)
		return d.inLanguages(words{Fr: form.Fr + " " + of(place), En: place + " " + form.En})
	case governance.Nation:
		where := nationPlaces[i/300%len(nationPlaces)]
		return words{Fr: "Nation " + ofArticle(where.Fr), En: where.En + " Nation"}
	}
	if d.percent(35) {
		return d.inLanguages(named(pick(d, forms), pick(d, emblems), place))
	}
	return d.inLanguages(name(pick(d, forms), pick(d, themes), place))
}

// formerNames are in the language that the files of the import layout give
// them: that of the group's name.
func (w *world) formerNames(d dice, now words, home int) []governance.FormerName {
	old := name(pick(d, forms), pick(d, themes), w.towns[home].name)
	if now.Fr == "" {
		old.Fr = ""
	} else {
		old.En = ""
	}
	return []governance.FormerName{{Name: old, Until: d.vague(d.day(firstLink, lastStart))}}
}

// lifeOf gives the dates of an organization: three in a hundred of those that
// are not municipalities or Nations are no more.
func lifeOf(d dice, n governance.Nature) governance.Interval {
	var i governance.Interval
	if !d.percent(10) {
		i.Since = d.vague(d.day(governance.NewDate(1965, 1, 1), lastStart))
	}
	if n != governance.Municipal && n != governance.Nation && d.percent(3) {
		end := d.day(firstDeath, lastDeath)
		if d.percent(15) {
			i.Ended, i.LastSeen = true, governance.PartialDateOf(end)
		} else {
			i.Until = governance.PartialDateOf(end)
		}
	}
	return i
}
