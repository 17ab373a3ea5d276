package synthetic

import (
	"slices"
	"strconv"

	"tablee/governance"
)

// Scheme is that of the identifiers of an invented world, and the name of the
// source that all its facts cite.
const Scheme = "synthetic"

// World invents n organizations and all that ties them. The same n and seed
// give the same facts on every machine; they are sorted, and break no rule.
func World(n int, seed uint64) governance.Facts {
	w := &world{n: max(0, n), seed: seed, source: governance.IDOf("source", Scheme)}
	w.citeItself()
	w.settle()
	w.sortTopics()
	w.found()
	w.unite()
	w.convene()
	w.join()
	w.furnish()
	w.delegate()
	w.declare()
	w.meet()
	w.callTheRoll()
	w.succeed()
	w.facts.Sort()
	return w.facts
}

// world is a world in the making. Its steps build on what earlier ones left.
type world struct {
	n      int
	seed   uint64
	source governance.ID
	facts  governance.Facts

	regions  []region
	towns    []town
	topics   []governance.ID // in the order of subjects
	parties  []party         // organizations, coalitions, then bodies, as in facts.Groups
	holders  pool            // organizations, the busy ones more often
	speakers pool            // coalitions, the large ones more often
	bodies   []body
	seen     []int // per party: the last body, plus one, at which it took a seat
}

// party is what links need to know of a group.
type party struct {
	id     governance.ID
	key    string // the identity in text, as natural keys have it
	region int
	level  int   // coalitions: how many coalitions a chain to it may pass through before
	wider  []int // coalitions: those that it belongs to
	nature governance.Nature
	life   governance.Span
}

func (p party) alive() bool { return p.life.Until == governance.Forever }

// body is a group with seats.
type body struct {
	party
	code           string
	within         int // the party that an organ belongs to; -1 for none
	national       bool
	seats, tenures [2]int // where its own are among the facts
}

// citeItself adds the one source, which alone has none.
func (w *world) citeItself() {
	published := governance.PartialDateOf(AsOf)
	w.facts.Sources = []governance.Source{{
		Record:    governance.Record{ID: w.source},
		Name:      Scheme,
		Title:     words{Fr: "Monde inventé pour mesurer et essayer", En: "A world invented for measuring and trying"},
		Published: published,
	}}
}

func (w *world) record(id governance.ID) governance.Record {
	return governance.Record{ID: id, Source: w.source}
}

// addGroup gives the group its identity and keeps it with what links need.
func (w *world) addGroup(code string, g governance.Group, in int) *party {
	id := governance.IDOf("group", Scheme, code)
	g.Record = w.record(id)
	g.Identifiers = identified(code)
	w.facts.Groups = append(w.facts.Groups, g)
	w.parties = append(w.parties, party{id: id, key: id.String(), region: in, nature: g.Nature, life: g.Certain()})
	return &w.parties[len(w.parties)-1]
}

func identified(code string) []governance.Identifier {
	return []governance.Identifier{{Scheme: Scheme, Value: code}}
}

// coded numbers things so that their codes sort like their numbers.
func coded(prefix string, number, width int) string {
	digits := strconv.Itoa(number)
	zeros := slices.Repeat([]byte{'0'}, max(0, width-len(digits)))
	return prefix + string(zeros) + digits
}
