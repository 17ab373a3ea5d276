package synthetic

import "tablee/governance"

// Depth is the most coalitions that a chain of memberships passes through.
const Depth = 4

// levelShares are, in a hundred, the coalitions of each level but the lowest;
// levelLimits how many a country has of them at most, however large it is.
var (
	levelShares = [Depth]int{0, 27, 12, 4}
	levelLimits = [Depth]int{0, 1000, 60, 16}
)

// unite makes three coalitions for each hundred organizations, on four levels.
func (w *world) unite() {
	d, n := w.dice("coalitions"), w.n*3/100
	size := w.dice("coalition sizes").order(n)
	for i := range n {
		home := d.below(len(w.towns))
		level := levelOfCoalition(i, n)
		p := w.addGroup(coded("c", i+1, 5), w.coalition(d, home, level), w.towns[home].region)
		p.level = level
		at, weight := w.n+i, tailWeight(size[i], n/10)
		w.speakers.add(at, weight)
		if level < 2 {
			w.regions[p.region].speakers.add(at, weight)
		}
		if level == 1 {
			w.regions[p.region].federations = append(w.regions[p.region].federations, at)
		}
	}
}

// levelOfCoalition gives the first coalitions to the highest level; each level
// has one at least.
func levelOfCoalition(i, n int) int {
	until := 0
	for level := Depth - 1; level > 0; level-- {
		until += max(1, min(levelLimits[level], n*levelShares[level]/100))
		if i < until {
			return level
		}
	}
	return 0
}

func (w *world) coalition(d dice, home, level int) governance.Group {
	t := w.towns[home]
	g := governance.Group{
		Kind:   governance.Coalition,
		Nature: governance.Community,
		Topics: some(d, w.topics, 5),
		Home:   t.territory,
		Interval: governance.Interval{
			Since: d.vague(d.day(governance.NewDate(1970, 1, 1), governance.NewDate(2018, 12, 31))),
		},
		Confirmed: d.confirmed(30),
	}
	form, theme := pick(d, coalitionForms[level]), pick(d, themes)
	switch level {
	case 0:
		g.Level, g.Serves, g.Name = governance.Local, w.servedLocally(d, t), name(form, theme, t.name)
	case 1:
		g.Level, g.Serves, g.Name = governance.Regional, w.servedRegionally(d, t), nameIn(form, theme, w.regions[t.region].name)
	default:
		g.Level, g.Serves, g.Name = governance.National, w.servedNationally(d), name(form, theme, t.name)
	}
	g.Acronym = acronym(g.Name)
	return g
}

// parents draws the coalitions that a coalition belongs to: one, for many two,
// mostly of the level just above, so that levels are also the depth. A local
// coalition joins regional ones of its region, for two in three.
func (w *world) parents(d dice, at int, byLevel *[Depth][]int) []int {
	level, in := w.parties[at].level, w.parties[at].region
	if level == Depth-1 {
		return nil
	}
	out := some(d, byLevel[level+1], 1+d.below(2))
	if near := w.regions[in].federations; level == 0 && len(near) > 0 && d.percent(67) {
		out = some(d, near, 2)
	}
	if above := level + 2; above < Depth && d.percent(15) {
		out = append(out, pick(d, byLevel[above]))
	}
	return out
}
