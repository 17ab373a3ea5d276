package governance

import "slices"

// reference is an identity by which one record speaks of another.
type reference struct {
	id    *ID  // in the record; never zero
	to    Kind // the kind of the other record; NoKind where several are possible
	owner bool // the other record is a group that owns this one, or its owners do
}

// visit is what is done with the references of a record, one after another.
// References that are zero are skipped.
type visit struct {
	see  func(reference) // nil: nothing
	list func(*[]ID)     // called first for each list of references; nil: nothing
	owns bool            // see writes: lists are copied before
}

// owner visits references to groups that own the record, or to records whose
// owners do.
func (v visit) owner(to Kind, ids ...*ID) visit { return v.each(to, true, ids) }

// other visits references to other records.
func (v visit) other(to Kind, ids ...*ID) visit { return v.each(to, false, ids) }

func (v visit) each(to Kind, owner bool, ids []*ID) visit {
	for _, id := range ids {
		if *id != 0 && v.see != nil {
			v.see(reference{id, to, owner})
		}
	}
	return v
}

// others visits a list of references to other records, in which the order means
// nothing.
func (v visit) others(to Kind, ids *[]ID) visit {
	if v.list != nil {
		v.list(ids)
	}
	list := own(v, ids)
	for i := range list {
		v.other(to, &list[i])
	}
	return v
}

// own returns a list whose elements are about to be visited. Where they are
// written, it first puts a copy in the place of the list.
func own[T any](v visit, list *[]T) []T {
	if v.owns {
		*list = slices.Clone(*list)
	}
	return *list
}

// refer visits the references of a record, its source last.
func (k recordsOf[T, P]) refer(f *Facts, i int, v visit) { k.visit(&(*k.of(f))[i], v) }

// referAll visits the references of all records.
func (k recordsOf[T, P]) referAll(f *Facts, v visit) {
	records := *k.of(f)
	for i := range records {
		k.visit(&records[i], v)
	}
}

func (k recordsOf[T, P]) visit(r *T, v visit) {
	k.references(r, v)
	v.other(KindSource, &P(r).Base().Source)
}

// eachReference visits the references of all records.
func (f *Facts) eachReference(v visit) {
	for k := range Kinds() {
		kinds[k].referAll(f, v)
	}
}

// References are the identities that the records refer to, sorted, each once.
func (f *Facts) References() []ID {
	var out []ID
	f.eachReference(visit{see: func(r reference) { out = append(out, *r.id) }})
	slices.Sort(out)
	return slices.Compact(out)
}

// ReferencesTo counts the references to a record.
func (f *Facts) ReferencesTo(to ID) int {
	n := 0
	f.eachReference(visit{see: func(r reference) {
		if *r.id == to {
			n++
		}
	}})
	return n
}

// GroupsOf are the groups that records are about: those that they refer to,
// directly or through a seat, a tenure or a meeting; sorted, each once.
func (f *Facts) GroupsOf(ids []ID) []ID {
	var out []ID
	seen := map[ID]bool{}
	for queue := slices.Clone(ids); len(queue) > 0; queue = queue[1:] {
		id := queue[0]
		if seen[id] {
			continue
		}
		seen[id] = true
		if Find(f.Groups, id) != nil {
			out = append(out, id)
			continue
		}
		_, _, refers := f.Record(id)
		queue = append(queue, refers...)
	}
	slices.Sort(out)
	return out
}
