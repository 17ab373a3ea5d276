package governance

import (
	"cmp"
	"reflect"
	"slices"
	"sort"
)

func idOf[T any, P RecordPointer[T]](r *T) ID { return P(r).Base().ID }

func (k recordsOf[T, P]) len(f *Facts) int { return len(*k.of(f)) }

func (k recordsOf[T, P]) at(f *Facts, i int) *Record { return P(&(*k.of(f))[i]).Base() }

// each calls yield for every record; false when yield stopped it.
func (k recordsOf[T, P]) each(f *Facts, yield func(*Record) bool) bool {
	records := *k.of(f)
	for i := range records {
		if !yield(P(&records[i]).Base()) {
			return false
		}
	}
	return true
}

func (k recordsOf[T, P]) index(f *Facts, id ID) int {
	if at, found := search[T, P](*k.of(f), id); found {
		return at
	}
	return -1
}

// search finds a record by its identity, without copying any.
func search[T any, P RecordPointer[T]](records []T, id ID) (at int, found bool) {
	at = sort.Search(len(records), func(i int) bool { return idOf[T, P](&records[i]) >= id })
	return at, at < len(records) && idOf[T, P](&records[at]) == id
}

// sort sorts the records, and the lists of references in them.
func (k recordsOf[T, P]) sort(f *Facts) {
	k.sortRecords(f)
	if k.hasLists {
		k.referAll(f, visit{list: func(ids *[]ID) { slices.Sort(*ids) }})
	}
}

// sortRecords sorts positions first and moves each record once: records are
// large, and often in order already.
func (k recordsOf[T, P]) sortRecords(f *Facts) {
	records := *k.of(f)
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
	*k.of(f) = out
}

func (k recordsOf[T, P]) clone(f *Facts) { *k.of(f) = slices.Clone(*k.of(f)) }

// slice sets the records of to: a part of those of from.
func (k recordsOf[T, P]) slice(to, from *Facts, start, end int) { *k.of(to) = (*k.of(from))[start:end] }

// drop leaves out the records of some identities, which are sorted. The slice
// is a new one.
func (k recordsOf[T, P]) drop(f *Facts, sorted []ID) {
	records := *k.of(f)
	out := make([]T, 0, len(records))
	for i := range records {
		if _, gone := slices.BinarySearch(sorted, idOf[T, P](&records[i])); !gone {
			out = append(out, records[i])
		}
	}
	*k.of(f) = out
}

// merge puts the records of over in the place of those of f. The slice is a new
// one.
func (k recordsOf[T, P]) merge(f, over *Facts) {
	a, b := *k.of(f), *k.of(over)
	if len(b) == 0 {
		return
	}
	out := make([]T, 0, len(a)+len(b))
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
	*k.of(f) = append(append(out, a...), b...)
}

// keepChanged leaves in f the records that from does not hold, or holds
// otherwise. The slice is a new one.
func (k recordsOf[T, P]) keepChanged(f, from *Facts) {
	var out []T
	mine, theirs := *k.of(f), *k.of(from)
	for i, next := 0, 0; i < len(mine); i++ {
		id := idOf[T, P](&mine[i])
		for next < len(theirs) && idOf[T, P](&theirs[next]) < id {
			next++
		}
		if next == len(theirs) || idOf[T, P](&theirs[next]) != id || !same[T, P](mine[i], theirs[next]) {
			out = append(out, mine[i])
		}
	}
	*k.of(f) = out
}

// same reports whether two records are equal but for their versions.
func same[T any, P RecordPointer[T]](a, b T) bool {
	P(&a).Base().Version = 0
	P(&b).Base().Version = 0
	return reflect.DeepEqual(a, b)
}
