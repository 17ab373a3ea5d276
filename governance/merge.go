package governance

// Renamed are copies of the records that speak of one record, made to speak of
// another. What they speak of besides stays as it was.
func (f Facts) Renamed(from, to ID) Facts {
	var out Facts
	r := newRenaming(from, to)
	for k := range Kinds() {
		kinds[k].rename(&out, &f, r)
	}
	return out
}

// renaming puts one identity in the place of another.
type renaming struct {
	speaks bool  // a record that was looked at speaks of the other
	look   visit // sets speaks
	write  visit
}

func newRenaming(from, to ID) *renaming {
	r := &renaming{}
	r.look.see = func(x reference) { r.speaks = r.speaks || *x.id == from }
	r.write = visit{owns: true, see: func(x reference) {
		if *x.id == from {
			*x.id = to
		}
	}}
	return r
}

// rename makes to hold renamed copies of the records of from that speak of
// what is renamed.
func (k recordsOf[T, P]) rename(to, from *Facts, r *renaming) {
	var out []T
	records := *k.of(from)
	for i := range records {
		r.speaks = false
		if k.visit(&records[i], r.look); r.speaks {
			out = append(out, records[i])
			k.visit(&out[len(out)-1], r.write)
		}
	}
	*k.of(to) = out
}
