package governance

// Renamed are copies of the records that refer to one record, made to refer to
// another. Their other references stay.
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
	refers bool  // the record that was looked at refers to the old identity
	look   visit // sets refers
	write  visit
}

func newRenaming(from, to ID) *renaming {
	r := &renaming{}
	r.look.see = func(x reference) { r.refers = r.refers || *x.id == from }
	r.write = visit{owns: true, see: func(x reference) {
		if *x.id == from {
			*x.id = to
		}
	}}
	return r
}

// rename sets the records of to: renamed copies of those of from that refer to
// what is renamed.
func (k recordsOf[T, P]) rename(to, from *Facts, r *renaming) {
	var out []T
	records := *k.of(from)
	for i := range records {
		r.refers = false
		if k.visit(&records[i], r.look); r.refers {
			out = append(out, records[i])
			k.visit(&out[len(out)-1], r.write)
		}
	}
	*k.of(to) = out
}
