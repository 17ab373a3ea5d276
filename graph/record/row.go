package record

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

// row is a record as it is written: its node's properties, and what it speaks
// of. Properties without a value are left out.
type row struct {
	id         governance.ID
	properties map[string]any
	references []reference
}

// reference is a relationship that starts at a record.
type reference struct {
	kind       string
	to         governance.ID
	properties map[string]any
}

func newRow(r *governance.Record) *row {
	w := &row{id: r.ID, properties: map[string]any{"id": r.ID.String(), "version": int64(r.Version)}}
	w.flag("uncertain", r.Reading)
	// A source is named, not pointed at: every record has one, and as many
	// relationships to a few nodes would be a third of an import.
	return w.text("source", r.Source.String())
}

func (w *row) set(name string, value any) *row {
	w.properties[name] = value
	return w
}

func (w *row) text(name, value string) *row {
	if value != "" {
		w.set(name, value)
	}
	return w
}

func (w *row) localized(name string, t governance.LocalizedText) *row {
	return w.text(name+"Fr", t.Fr).text(name+"En", t.En)
}

func (w *row) flag(name string, value bool) *row {
	if value {
		w.set(name, true)
	}
	return w
}

func (w *row) count(name string, value *int) *row {
	if value != nil {
		w.set(name, int64(*value))
	}
	return w
}

// verdict is a yes or a no; nothing is written of what nobody judged.
func (w *row) verdict(name string, value *bool) *row {
	if value != nil {
		w.set(name, *value)
	}
	return w
}

func (w *row) number(name string, value *float64) *row {
	if value != nil {
		w.set(name, *value)
	}
	return w
}

func (w *row) partial(name string, p governance.PartialDate) *row { return w.text(name, p.String()) }

func (w *row) word(side string, said governance.Word) *row {
	return w.text(side+"Says", string(said.Says)).partial(side+"SaidOn", said.On).partial(side+"AskedOn", said.Asked)
}

func (w *row) date(name string, d governance.Date) *row {
	return w.set(name, neo4j.DateOf(d.Time()))
}

func (w *row) interval(i governance.Interval) *row {
	for name, value := range intervalProperties(i) {
		w.set(name, value)
	}
	return w
}

func intervalProperties(i governance.Interval) map[string]any {
	w := &row{properties: map[string]any{}}
	w.partial("since", i.Since).partial("until", i.Until).partial("lastSeen", i.LastSeen).flag("ended", i.Ended)
	return w.properties
}

func (w *row) identifiers(ids []governance.Identifier) *row {
	if len(ids) == 0 {
		return w
	}
	list := make([]string, 0, 2*len(ids))
	for _, id := range ids {
		list = append(list, id.Scheme, id.Value)
	}
	return w.set("identifiers", list)
}

func (w *row) refer(kind string, ids ...governance.ID) *row {
	for _, id := range ids {
		if id != 0 {
			w.references = append(w.references, reference{kind, id, map[string]any{}})
		}
	}
	return w
}

func (w *row) referOver(kind string, id governance.ID, i governance.Interval) *row {
	if id != 0 {
		w.references = append(w.references, reference{kind, id, intervalProperties(i)})
	}
	return w
}
