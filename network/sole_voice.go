package network

import "slices"

// soleVoice is an organization that one other group alone speaks for at a
// body: it is heard there no more the day that this group leaves, or falls out
// with it.
type soleVoice struct{ body, organization, carrier int32 }

// soleVoices are how many sole voices there are, and the first of them.
type soleVoices struct {
	count  int
	listed []soleVoice
}

// soleVoices are those at all the bodies that are kept, or whose organization
// or carrier is; they are listed in the order of keys of bodies, then of
// organizations. An organization that is heard through its own seat alone is
// not among them (DOMAIN §5, "Single points").
func (m *moment) soleVoices(keep func(group int32) bool, most int) soleVoices {
	w := walkers.Get().(*walker)
	defer walkers.Put(w)
	var out soleVoices
	for _, body := range m.net.names.keys.order {
		w.listen(m, body)
		here := w.sole[:0]
		for _, h := range w.hits {
			if w.counts[h.organization] == 1 && h.organization != h.carrier && (keep(body) || keep(h.organization) || keep(h.carrier)) {
				here = append(here, soleVoice{body, h.organization, h.carrier})
			}
		}
		w.forget()
		w.sole = here
		out.count += len(here)
		if room := most - len(out.listed); room > 0 {
			slices.SortFunc(here, func(a, b soleVoice) int { return m.net.compareGroups(a.organization, b.organization) })
			out.listed = append(out.listed, here[:min(room, len(here))]...)
		}
	}
	return out
}
