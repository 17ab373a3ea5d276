package network

import "slices"

// heard is the voice that one organization has at one body on one day, by at
// least one path that holds (DOMAIN §4).
type heard struct {
	organization int32
	steps        int32   // memberships on its shortest path; 0: its own seat
	withoutVote  bool    // none of its carriers has a vote
	carriers     []int32 // the groups whose seats its paths end at, in the order of keys
}

// single reports whether one group alone carries the voice.
func (h heard) single() bool { return len(h.carriers) == 1 }

// bodyVoices are the voices that all organizations have at one body, in the
// order of the organizations' keys.
type bodyVoices struct {
	net *Snapshot
	all []heard
}

// of is the voice of an organization; ok is false when it has none that holds.
func (b *bodyVoices) of(organization int32) (h heard, ok bool) {
	at, ok := slices.BinarySearchFunc(b.all, organization, func(h heard, o int32) int {
		return b.net.compareGroups(h.organization, o)
	})
	if !ok {
		return heard{}, false
	}
	return b.all[at], true
}

// voicesAt are the voices at a body. Whatever is asked of one body is asked of
// this: nothing walks the memberships again.
func (m *moment) voicesAt(body int32) *bodyVoices {
	if known := m.voices[body].Load(); known != nil {
		return known
	}
	w := walkers.Get().(*walker)
	defer walkers.Put(w)
	found := w.voices(m, body)
	m.voices[body].Store(found)
	return found
}

// carried is what one group carries at one body: Σ over the organizations
// that have it among their carriers of 1 ÷ their number of carriers, and those
// of which it is the only carrier (DOMAIN §4, "Voices carried").
type carried struct {
	voices        float64
	organizations []int32 // all that it speaks for, in the order of keys
	sole          []int32 // those that nobody else speaks for
}

// carriedBy is what a group carries at the body.
func (b *bodyVoices) carriedBy(carrier int32) carried {
	var c carried
	for _, h := range b.all {
		if !slices.Contains(h.carriers, carrier) {
			continue
		}
		c.organizations = append(c.organizations, h.organization)
		c.voices += 1 / float64(len(h.carriers))
		if h.single() {
			c.sole = append(c.sole, h.organization)
		}
	}
	return c
}
