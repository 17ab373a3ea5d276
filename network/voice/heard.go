package voice

import (
	"slices"

	"tablee/network/internal/snapshot"
)

// Heard is the voice that one organization has at one body on one day, by at
// least one path that holds (DOMAIN §4).
type Heard struct {
	organization int32
	Steps        int32   // memberships on its shortest path; 0: its own seat
	withoutVote  bool    // none of its carriers has a vote
	Carriers     []int32 // the groups whose seats its paths end at, in the order of keys
}

// single reports whether one group alone carries the voice.
func (h Heard) single() bool { return len(h.Carriers) == 1 }

// BodyVoices are the voices that all organizations have at one body, in the
// order of the organizations' keys.
type BodyVoices struct {
	net *snapshot.Network
	all []Heard
}

// of is the voice of an organization; ok is false when it has none that holds.
func (b *BodyVoices) of(organization int32) (h Heard, ok bool) {
	at, ok := slices.BinarySearchFunc(b.all, organization, func(h Heard, o int32) int {
		return b.net.CompareGroups(h.organization, o)
	})
	if !ok {
		return Heard{}, false
	}
	return b.all[at], true
}

// At are the voices at a body. Whatever is asked of one body is asked of
// this: nothing walks the memberships again.
func (m *Day) At(body int32) *BodyVoices {
	if known := m.voices[body].Load(); known != nil {
		return known
	}
	w := Walkers.Get().(*Walker)
	defer Walkers.Put(w)
	found := w.voices(m, body)
	m.voices[body].Store(found)
	return found
}

// Carried is what one group carries at one body: Σ over the organizations
// that have it among their carriers of 1 ÷ their number of carriers, and those
// of which it is the only carrier (DOMAIN §4, "Voices carried").
type Carried struct {
	Voices        float64
	Organizations []int32 // all that it speaks for, in the order of keys
	Sole          []int32 // those that nobody else speaks for
}

// CarriedBy is what a group carries at the body.
func (b *BodyVoices) CarriedBy(carrier int32) Carried {
	var c Carried
	for _, h := range b.all {
		if !slices.Contains(h.Carriers, carrier) {
			continue
		}
		c.Organizations = append(c.Organizations, h.organization)
		c.Voices += 1 / float64(len(h.Carriers))
		if h.single() {
			c.Sole = append(c.Sole, h.organization)
		}
	}
	return c
}

// LostBy are the organizations that would lose their voice if a body were merged
// into another whose seats stay: heard at the one and not at the other.
func (m *Day) LostBy(body, into int32) []int32 {
	var out []int32
	for _, h := range m.At(body).all {
		if _, found := m.At(into).of(h.organization); !found {
			out = append(out, h.organization)
		}
	}
	return out
}
