package exchange

import (
	"slices"
	"strconv"

	"tablee/governance"
)

// declare notes what the rows of a file describe, before any is read, and
// which row describes it: of two rows whose groups were merged since, the one
// whose identity remained.
func (t *table) declare() {
	kind := t.file.declares
	if kind == "" {
		return
	}
	for _, r := range t.rows {
		if len(r.cells) != r.width {
			continue
		}
		key := r.ownKey()
		id := t.old.identify(kind, key...)
		t.declared[kind+"\x00"+joinKey(key)] = id
		first := t.claimed[id]
		if kind == "territory" || r.over {
			continue // a territory has a row per nesting
		}
		if first == nil || (governance.IDOf(kind, key...) == id && !r.sameKey(first)) {
			t.claimed[id] = r
		}
	}
}

// ownKey is the natural key of the record that the row declares.
func (r *row) ownKey() []string {
	if r.file.declares == "territory" {
		return []string{r.cell("scheme"), r.cell("code")}
	}
	return []string{r.Scheme, r.cell("id")}
}

// put adds a record that the row describes to the facts, unless the row is
// refused or another row describes the same record.
func put[T any, P record[T]](r *row, to *[]T, rec T) {
	if r.claim(P(&rec).Base().ID) {
		*to = append(*to, rec)
	}
}

// claim makes the row the one that describes a record. When another row does,
// this one is set aside if it says the same, or speaks of a group that was
// merged with the other's; else it is refused.
func (r *row) claim(id governance.ID) bool {
	if r.over {
		return false
	}
	first := r.claimed[id]
	if first == nil || first == r {
		r.claimed[id] = r
		return true
	}
	where := first.name + ":" + strconv.Itoa(first.line)
	switch {
	case first.file == r.file && r.sameAs(first):
		r.setAside(badInput("", "csvDuplicateRow", where))
	case first.file == r.file && !r.sameKey(first):
		r.setAside(badInput("", "csvMergedRow", where))
	default:
		column := r.keyColumn()
		r.refuse(column, r.cell(column), badInput(column, "csvDuplicateKey", where))
	}
	return false
}

// create reports whether a record that no file describes (a person, a source
// that is only cited) is to be added for this row: it is neither known nor
// added yet.
func (r *row) create(kind string, key ...string) (id governance.ID, fresh bool) {
	id, exists := r.old.find(kind, key...)
	if exists {
		return id, false
	}
	id = governance.IDOf(kind, key...)
	if r.over || r.claimed[id] != nil {
		return id, false
	}
	r.claimed[id] = r
	return id, true
}

// setAside leaves a row out with a notice.
func (r *row) setAside(note *governance.Error) {
	r.over = true
	column := r.keyColumn()
	r.notice(r.line, column, r.cell(column), note)
}

// sameAs reports whether two rows of a file say the same where it is read.
func (r *row) sameAs(other *row) bool {
	for _, at := range r.at {
		if r.cells[at] != other.cells[at] {
			return false
		}
	}
	return true
}

func (r *row) sameKey(other *row) bool {
	return !slices.ContainsFunc(r.file.key, func(c string) bool { return r.cell(c) != other.cell(c) })
}

func (r *row) keyColumn() string { return r.file.key[0] }
