package exchange

import (
	"slices"
	"strings"

	"tablee/governance"
)

// noSuch is the message for a reference to nothing, by kind of record.
var noSuch = map[string]string{
	"group":     "csvNoGroup",
	"seat":      "csvNoSeat",
	"topic":     "csvNoTopic",
	"meeting":   "csvNoMeeting",
	"territory": "csvNoTerritory",
}

// need finds what a cell that may not be empty refers to.
func (r *row) need(kind, column string) governance.ID {
	if r.required(column) == "" {
		return 0
	}
	return r.refer(kind, column, r.cell(column))
}

// reference finds what a cell refers to; empty refers to nothing.
func (r *row) reference(to *governance.ID, kind, column string) {
	if !r.has(column) {
		return
	}
	*to = 0
	if cell := r.cell(column); cell != "" {
		*to = r.refer(kind, column, cell)
	}
}

// references finds what the items of a list refer to, each once, in the order
// of identities: the same list in another order is the same.
func (r *row) references(kind, column string) []governance.ID {
	var out []governance.ID
	for _, item := range r.list(column) {
		out = append(out, r.refer(kind, column, item))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// refer finds the record that a text names: the id of another row, or
// scheme:code for a territory.
func (r *row) refer(kind, column, value string) governance.ID {
	key := []string{r.Scheme, value}
	if kind == "territory" {
		scheme, code, ok := strings.Cut(value, ":")
		if !ok {
			r.refuse(column, value, badInput(column, "csvTerritory", shown(value)))
			return 0
		}
		key = []string{strings.TrimSpace(scheme), strings.TrimSpace(code)}
	}
	return r.referTo(kind, column, value, key)
}

func (r *row) referTo(kind, column, value string, key []string) governance.ID {
	if id, ok := r.declared[kind+"\x00"+joinKey(key)]; ok {
		return id
	}
	if id, ok := r.old.find(kind, key...); ok {
		return id
	}
	if r.broken[kind] {
		r.over = true // the file that may name it is refused already
		return 0
	}
	name := value
	if kind == "territory" {
		name = strings.Join(key, ":")
	}
	r.refuse(column, value, badInput(column, noSuch[kind], shown(name)))
	return 0
}

// base reads what every file may say of a record: its source, and whether a
// reading of the source was needed.
func (r *row) base(to *governance.Record) {
	if r.has("source") {
		to.Source = r.citedSource(r.cell("source"))
	}
	if r.has("reading") {
		to.Reading = r.uncertain()
	}
}

func (r *row) uncertain() bool {
	cell := r.cell("reading")
	if cell == "" || strings.EqualFold(cell, "uncertain") || strings.EqualFold(cell, "incertaine") {
		return cell != ""
	}
	r.refuse("reading", cell, valueError("reading", cell, []string{"uncertain"}))
	return false
}

// citedSource finds a source by its name, and adds it when it is only cited.
func (r *row) citedSource(name string) governance.ID {
	if name == "" {
		return 0
	}
	id, fresh := r.create("source", name)
	if fresh {
		facts := r.facts()
		facts.Sources = append(facts.Sources, governance.Source{Record: governance.Record{ID: id}, Name: name})
	}
	return id
}

// identified gives the identifiers of a record with the row's own among them.
func (r *row) identified(all []governance.Identifier) []governance.Identifier {
	own := governance.Identifier{Scheme: r.Scheme, Value: r.required("id")}
	if slices.Contains(all, own) {
		return all
	}
	return append(slices.Clip(all), own)
}

func (r *row) facts() *governance.Facts { return &r.set.Facts }
