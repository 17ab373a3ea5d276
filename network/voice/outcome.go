package voice

import (
	"slices"

	"tablee/governance"
)

// Outcome is how an organization is heard at a body on a day: the voice that it
// has, or the one that it is presumed to have.
type Outcome struct {
	Kind        governance.VoiceKind
	Heard       Heard       // of a voice that holds
	Presumption Presumption // of one that is presumed
}

// Hear is how an organization is heard at a body. Others than organizations have
// no voice of their own (DOMAIN §4).
func (m *Day) Hear(organization, body int32) Outcome {
	if !m.Organization[organization] {
		return Outcome{Kind: governance.VoiceNone}
	}
	h, ok := m.At(body).of(organization)
	return m.outcomeOf(organization, body, h, ok)
}

// HearOne gives what Hear gives, found from the organization up instead of from
// those who sit down to all for whom they speak: for a few questions at a body.
func (m *Day) HearOne(organization, body int32) Outcome {
	if m.voices[body].Load() != nil || !m.Organization[organization] {
		return m.Hear(organization, body)
	}
	h, ok := m.ascend(organization, body, false).heard()
	return m.outcomeOf(organization, body, h, ok)
}

// outcomeOf says what kind of voice was found; without any, one may be presumed.
func (m *Day) outcomeOf(organization, body int32, h Heard, found bool) Outcome {
	switch {
	case found && h.single():
		return Outcome{Kind: governance.VoiceSingle, Heard: h}
	case found:
		return Outcome{Kind: governance.VoiceMultiple, Heard: h}
	}
	if p, ok := m.presume(organization, body); ok {
		return Outcome{Kind: governance.VoicePresumed, Presumption: p}
	}
	return Outcome{Kind: governance.VoiceNone}
}

// Holds reports whether the voice is more than presumed.
func (o *Outcome) Holds() bool {
	return o.Kind == governance.VoiceSingle || o.Kind == governance.VoiceMultiple
}

// SameAs reports whether two voices are of the same kind, carried by the same
// groups as near, with a vote or without.
func (o *Outcome) SameAs(p *Outcome) bool {
	if o.Kind != p.Kind {
		return false
	}
	return !o.Holds() || o.Heard.Steps == p.Heard.Steps && o.Heard.withoutVote == p.Heard.withoutVote && slices.Equal(o.Heard.Carriers, p.Heard.Carriers)
}

// WithoutVote reports whether none of the seats that carry a voice at a body has
// a vote.
func (m *Day) WithoutVote(body int32, o *Outcome) bool {
	if o.Kind != governance.VoicePresumed {
		return o.Heard.withoutVote
	}
	if seat := o.Presumption.Seat; seat >= 0 {
		return !m.Net.Records.Seats.At(seat).Voting
	}
	last := o.Presumption.Groups[len(o.Presumption.Groups)-1]
	return !m.votingHolders(body)[last]
}

// Paths are the ways in which an organization is heard at a body, as paths
// gives them; of a presumed voice, the one that its reason speaks of.
func (m *Day) Paths(organization, body int32, o *Outcome) (found []Path, complete bool) {
	switch o.Kind {
	case governance.VoiceNone:
		return nil, true
	case governance.VoicePresumed:
		return []Path{o.Presumption.Path}, true
	}
	return m.paths(organization, body)
}
