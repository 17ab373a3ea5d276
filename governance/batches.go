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
