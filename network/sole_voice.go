package network

import "slices"

// soleVoice is an organization that one other group alone speaks for at a
// body: it is heard there no more the day that this group leaves, or falls out
// with it.
type soleVoice struct{ body, organization, carrier int32 }

// soleVoices are those at all the bodies that are kept, or whose organization
// or carrier is; in the order of keys of bodies, then of organizations. An
// organization that is heard through its own seat alone is not among them
// (DOMAIN §5, "Single points").
func (m *moment) soleVoices(keep func(group int32) bool) []soleVoice {
	w := walkers.Get().(*walker)
	defer walkers.Put(w)
	var out []soleVoice
	ranks := m.net.names.keys
	for _, body := range ranks.order {
		w.listen(m, body)
		w.sole = w.sole[:0]
		for _, h := range w.hits {
			if w.counts[h.organization] == 1 && h.organization != h.carrier && (keep(body) || keep(h.organization) || keep(h.carrier)) {
				w.sole = append(w.sole, uint64(ranks.rank[h.organization])<<32|uint64(h.carrier))
			}
		}
		w.forget()
		slices.Sort(w.sole)
		for _, s := range w.sole {
			out = append(out, soleVoice{body, ranks.order[s>>32], int32(s)})
		}
	}
	return out
}
