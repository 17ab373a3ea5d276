package governance

import "slices"

// With returns the facts with changed put over them, without what it takes
// out; f is left as it was. Both must be sorted.
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

// ChangedFrom returns the records of f that are new beside old or differ from
// it in anything but their version. Both must be sorted.
func (f Facts) ChangedFrom(old Facts) Facts {
	for k := range Kinds() {
		kinds[k].keepChanged(&f, &old)
	}
	return f
}

// Beside returns the records of f whose identities old has not. Both must be
// sorted.
func (f Facts) Beside(old Facts) Facts {
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

// Stamped returns copies of the records with a ledger version.
func (f Facts) Stamped(version int32) Facts {
	f = f.Clone()
	for r := range f.Records() {
		r.Version = version
	}
	return f
}
