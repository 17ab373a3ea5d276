package voice

import "slices"

// SoleVoice is an organization that one other group alone speaks for at a
// body: it is heard there no more the day that this group leaves, or falls out
// with it.
type SoleVoice struct{ Body, Organization, Carrier int32 }

// SoleVoices are how many sole voices there are, and the first of them.
type SoleVoices struct {
	Count  int
	Listed []SoleVoice
}

// SoleVoices are those at all the bodies that are kept, or whose organization
// or carrier is; they are listed in the order of keys of bodies, then of
// organizations. An organization that is heard through its own seat alone is
// not among them (DOMAIN §5, "Single points").
func (m *Day) SoleVoices(keep func(group int32) bool, most int) SoleVoices {
	w := Walkers.Get().(*Walker)
	defer Walkers.Put(w)
	var out SoleVoices
	for _, body := range m.Net.Names.Keys.Order {
		w.listen(m, body)
		here := w.sole[:0]
		for _, h := range w.hits {
			if w.counts[h.organization] == 1 && h.organization != h.carrier && (keep(body) || keep(h.organization) || keep(h.carrier)) {
				here = append(here, SoleVoice{body, h.organization, h.carrier})
			}
		}
		w.forget()
		w.sole = here
		out.Count += len(here)
		if room := most - len(out.Listed); room > 0 {
			slices.SortFunc(here, func(a, b SoleVoice) int { return m.Net.CompareGroups(a.Organization, b.Organization) })
			out.Listed = append(out.Listed, here[:min(room, len(here))]...)
		}
	}
	return out
}
