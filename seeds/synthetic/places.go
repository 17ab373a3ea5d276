package synthetic

import "tablee/governance"

// The schemes of the invented regions, and how many each has.
const (
	AdministrativeScheme  = "syn-admin"
	HealthScheme          = "syn-health"
	administrativeRegions = 17
	healthRegions         = 18
)

// region is an administrative region with the health region of its name.
type region struct {
	territory, health governance.ID
	name              string
	towns             []int
	holders, speakers pool  // those at home here
	federations       []int // regional coalitions at home here
}

// town is a municipality; health is the local health area around it.
type town struct {
	territory, health governance.ID
	name              string
	region            int
}

// settle makes the regions of both schemes and the towns inside them. The
// first regions have the most towns.
func (w *world) settle() {
	d := w.dice("places")
	w.regions = make([]region, administrativeRegions)
	for i := range healthRegions {
		health := w.territory(HealthScheme, coded("", i+1, 2), alike(regionNames[i]), nil)
		if i < administrativeRegions {
			admin := w.territory(AdministrativeScheme, coded("", i+1, 2), alike(regionNames[i]), nil)
			w.regions[i] = region{territory: admin, health: health, name: regionNames[i]}
		}
	}
	var sizes pool
	for i := range w.regions {
		sizes.add(i, tailWeight(i, 2))
	}
	for i := range max(2*administrativeRegions, w.n/20) {
		in := i
		if i >= administrativeRegions {
			in = sizes.draw(d)
		}
		w.addTown(d, i, in)
	}
}

// addTown nests a municipality in its region: one in forty came there from
// another region on a date. Every fourth town has a local health area.
func (w *world) addTown(d dice, number, in int) {
	t := town{name: townName(number), region: in, health: w.regions[in].health}
	nestings := []governance.Nesting{{Within: w.regions[in].territory}}
	if d.percent(3) && in > 0 {
		moved := governance.PartialDateOf(governance.NewDate(2021, 7, 8))
		nestings[0].Since = moved
		before := governance.Nesting{Within: w.regions[in-1].territory, Interval: governance.Interval{Until: moved}}
		nestings = append(nestings, before)
	}
	t.territory = w.territory(AdministrativeScheme, coded("", 1001+number, 5), alike(t.name), nestings)
	if number%4 == 0 {
		around := []governance.Nesting{{Within: t.health}}
		local := words{Fr: "Territoire local " + of(t.name), En: t.name + " Local Area"}
		t.health = w.territory(HealthScheme, coded("", 1001+number, 5), local, around)
	}
	w.regions[in].towns = append(w.regions[in].towns, len(w.towns))
	w.towns = append(w.towns, t)
}

// territory adds a place; one that is nested in none is a region.
func (w *world) territory(scheme, code string, name words, nestings []governance.Nesting) governance.ID {
	if nestings == nil {
		nestings = []governance.Nesting{{}}
	}
	id := governance.IDOf("territory", scheme, code)
	w.facts.Territories = append(w.facts.Territories, governance.Territory{
		Record: w.record(id), Scheme: scheme, Code: code, Name: name, Nestings: nestings,
	})
	return id
}

// alike is a place name, which is the same in both languages.
func alike(name string) words { return words{Fr: name, En: name} }

// sortTopics makes the topics, each within those wider than it.
func (w *world) sortTopics() {
	for _, s := range subjects {
		id := governance.IDOf("topic", Scheme, s.slug)
		t := governance.Topic{
			Record: w.record(id), Identifiers: identified(s.slug), Kind: s.kind, Label: words{Fr: s.fr, En: s.en},
		}
		for _, slug := range s.broader {
			t.Broader = append(t.Broader, governance.IDOf("topic", Scheme, slug))
		}
		w.topics = append(w.topics, id)
		w.facts.Topics = append(w.facts.Topics, t)
	}
}
