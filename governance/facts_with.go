package governance

import "slices"

// Batches divides the facts into sets of at most size records each, to be
// written one after another where one change would be too large. The records of
// a set refer only to records of the same set and of those before it. Places
// and topics nest in each other and stay in one set.
func (f Facts) Batches(size int) []Facts {
	foundation := Facts{Sources: f.Sources, Territories: f.Territories, Topics: f.Topics}
	out := []Facts{foundation}
	organs, groups := []Group{}, []Group{}
	for _, g := range f.Groups {
		if g.Within == 0 {
			groups = append(groups, g)
		} else {
			organs = append(organs, g)
		}
	}
	for _, level := range [][]Group{groups, organs} {
		for part := range slices.Chunk(level, size) {
			out = append(out, Facts{Groups: part})
		}
	}
	f.Sources, f.Territories, f.Topics, f.Groups = nil, nil, nil, nil
	var part Facts
	for k := range Kinds() {
		for from := 0; from < k.Len(&f); from += size {
			kinds[k].slice(&part, &f, from, min(from+size, k.Len(&f)))
			out = append(out, part)
			part = Facts{}
		}
	}
	return slices.DeleteFunc(out, func(b Facts) bool { return b.Len() == 0 })
}

// With returns the facts with the changed records put over them, and without
// the voided ones. It leaves f as it is. Both must be sorted.
func (f Facts) With(changed Facts) Facts {
	for k := range Kinds() {
		kinds[k].merge(&f, &changed)
		if len(changed.Voided) > 0 {
			kinds[k].drop(&f, changed.Voided)
		}
	}
	return f
}

// IsEmpty reports whether a change changes nothing.
func (f *Facts) IsEmpty() bool { return f.Len()+len(f.Voided) == 0 }

// ChangedFrom returns the records of f that old does not hold, or holds
// otherwise. Versions do not count. Both must be sorted.
func (f Facts) ChangedFrom(old Facts) Facts {
	for k := range Kinds() {
		kinds[k].keepChanged(&f, &old)
	}
	return f
}

// Without returns the records of f whose identities old does not hold. Both must
// be sorted.
func (f Facts) Without(old Facts) Facts {
	known := map[ID]bool{}
	for _, id := range old.IDs() {
		known[id] = true
	}
	var there []ID
	for _, id := range f.IDs() {
		if known[id] {
			there = append(there, id)
		}
	}
	slices.Sort(there)
	for k := range Kinds() {
		kinds[k].drop(&f, there)
	}
	return f
}

// Stamped returns copies of the records at a version of the ledger.
func (f Facts) Stamped(version int32) Facts {
	f = f.Clone()
	for r := range f.Records() {
		r.Version = version
	}
	return f
}
