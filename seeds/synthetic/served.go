package synthetic

import "tablee/governance"

// place says where a group is at home, what it serves, and at which level.
// Some of it is not known of some groups.
func (w *world) place(d dice, g *governance.Group, home int) {
	t := w.towns[home]
	if !d.percent(5) {
		g.Home = t.territory
	}
	switch x := d.below(100); {
	case g.Nature == governance.Municipal || x < 65:
		g.Level, g.Serves = governance.Local, w.servedLocally(d, t)
	case x < 90:
		g.Level, g.Serves = governance.Regional, w.servedRegionally(d, t)
	case x < 98:
		g.Level, g.Serves = governance.National, w.servedNationally(d)
	}
}

// servedLocally are a town, towns around it for some, or its health area.
func (w *world) servedLocally(d dice, home town) []governance.Service {
	if d.percent(15) {
		return []governance.Service{{Territory: home.health}}
	}
	served := []governance.ID{home.territory}
	if d.percent(40) {
		for _, t := range some(d, w.regions[home.region].towns, 3) {
			if id := w.towns[t].territory; id != home.territory {
				served = append(served, id)
			}
		}
	}
	return services(d, served)
}

func (w *world) servedRegionally(d dice, home town) []governance.Service {
	if d.percent(30) {
		return services(d, []governance.ID{w.regions[home.region].health})
	}
	return services(d, []governance.ID{w.regions[home.region].territory})
}

// servedNationally are several regions; of some national groups, nobody wrote
// down which.
func (w *world) servedNationally(d dice) []governance.Service {
	if d.percent(30) {
		return nil
	}
	first, served := d.below(len(w.regions)), []governance.ID(nil)
	for i := range d.between(3, len(w.regions)) {
		served = append(served, w.regions[(first+i)%len(w.regions)].territory)
	}
	return services(d, served)
}

// services dates a few of the services.
func services(d dice, served []governance.ID) []governance.Service {
	out := make([]governance.Service, len(served))
	for i, id := range served {
		out[i].Territory = id
		if d.percent(2) {
			out[i].Since = d.vague(d.day(firstLink, lastStart))
		}
	}
	return out
}
