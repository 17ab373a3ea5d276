package governance

import (
	"cmp"
	"reflect"
	"slices"
)

// facet is one kind of record in two sets of facts, whatever its Go type.
type facet interface {
	sort()
	merge()
	keepChanged()
	len() int
	copy()
	give(from, until int)
	visit(func(*Record))
	refer(func(ID))
	find(ID) (kind string, r *Record, refers []ID)
	drop(voided []ID)
}

type facetOf[T any, P record[T]] struct{ mine, theirs *[]T }

func pair[T any, P record[T]](mine, theirs *[]T) facet { return facetOf[T, P]{mine, theirs} }

func idOf[T any, P record[T]](r *T) ID { return P(r).Base().ID }

// sort orders positions first and moves each record once: records are large,
// and often in order already.
func (k facetOf[T, P]) sort() {
	records := *k.mine
	at := func(i int32) ID { return idOf[T, P](&records[i]) }
	order := make([]int32, len(records))
	sorted := true
	for i := range order {
		order[i] = int32(i)
		sorted = sorted && (i == 0 || at(int32(i-1)) <= at(int32(i)))
	}
	if sorted {
		return
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(at(a), at(b)) })
	out := make([]T, len(records))
	for i, from := range order {
		out[i] = records[from]
	}
	*k.mine = out
}

func (k facetOf[T, P]) len() int { return len(*k.mine) }

func (k facetOf[T, P]) copy() { *k.mine = slices.Clone(*k.mine) }

// give puts some of mine in place of theirs.
func (k facetOf[T, P]) give(from, until int) { *k.theirs = (*k.mine)[from:until] }

func (k facetOf[T, P]) visit(see func(*Record)) {
	for i := range *k.mine {
		see(P(&(*k.mine)[i]).Base())
	}
}

func (k facetOf[T, P]) refer(see func(ID)) {
	for i := range *k.mine {
		for _, id := range P(&(*k.mine)[i]).Refers() {
			see(id)
		}
	}
}

// find is a record of mine: the name of its kind, and what it speaks of.
func (k facetOf[T, P]) find(id ID) (string, *Record, []ID) {
	found := Find[T, P](*k.mine, id)
	if found == nil {
		return "", nil, nil
	}
	return reflect.TypeFor[T]().Name(), P(found).Base(), P(found).Refers()
}

// drop leaves out of mine, in a new slice, the records of some identities,
// which are sorted.
func (k facetOf[T, P]) drop(voided []ID) {
	out := make([]T, 0, len(*k.mine))
	for i := range *k.mine {
		if _, gone := slices.BinarySearch(voided, idOf[T, P](&(*k.mine)[i])); !gone {
			out = append(out, (*k.mine)[i])
		}
	}
	*k.mine = out
}

// merge puts theirs over mine into a new slice; mine is left as it was.
func (k facetOf[T, P]) merge() {
	if len(*k.theirs) == 0 {
		return
	}
	out := make([]T, 0, len(*k.mine)+len(*k.theirs))
	a, b := *k.mine, *k.theirs
	for len(a) > 0 && len(b) > 0 {
		switch c := cmp.Compare(idOf[T, P](&a[0]), idOf[T, P](&b[0])); {
		case c < 0:
			out, a = append(out, a[0]), a[1:]
		case c > 0:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, b[0]), a[1:], b[1:]
		}
	}
	*k.mine = append(append(out, a...), b...)
}

// keepChanged leaves in mine the records that theirs does not hold alike.
func (k facetOf[T, P]) keepChanged() {
	var out []T
	mine, theirs := *k.mine, *k.theirs
	for i, next := 0, 0; i < len(mine); i++ {
		id := idOf[T, P](&mine[i])
		for next < len(theirs) && idOf[T, P](&theirs[next]) < id {
			next++
		}
		if next == len(theirs) || idOf[T, P](&theirs[next]) != id || !same[T, P](mine[i], theirs[next]) {
			out = append(out, mine[i])
		}
	}
	*k.mine = out
}

// same reports whether two records say the same, whatever their versions.
func same[T any, P record[T]](a, b T) bool {
	P(&a).Base().Version = 0
	P(&b).Base().Version = 0
	return reflect.DeepEqual(a, b)
}
