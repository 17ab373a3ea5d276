package network

import (
	"slices"

	"tablee/governance"
)

// outcome is how an organization is heard at a body on a day: the voice that it
// has, or the one that it is presumed to have.
type outcome struct {
	kind        governance.VoiceKind
	heard       heard       // of a voice that holds
	presumption presumption // of one that is presumed
}

// hear is how an organization is heard at a body. Others than organizations have
// no voice of their own (DOMAIN §4).
func (m *moment) hear(organization, body int32) outcome {
	if !m.organization[organization] {
		return outcome{kind: governance.VoiceNone}
	}
	h, ok := m.voicesAt(body).of(organization)
	return m.outcome(organization, body, h, ok)
}

// hearOne gives what hear gives, found from the organization up instead of from
// those who sit down to all for whom they speak: for a few questions at a body.
func (m *moment) hearOne(organization, body int32) outcome {
	if m.voices[body].Load() != nil || !m.organization[organization] {
		return m.hear(organization, body)
	}
	h, ok := m.ascent(organization, body, false).heard()
	return m.outcome(organization, body, h, ok)
}

// outcome says what kind of voice was found; without any, one may be presumed.
func (m *moment) outcome(organization, body int32, h heard, found bool) outcome {
	switch {
	case found && h.single():
		return outcome{kind: governance.VoiceSingle, heard: h}
	case found:
		return outcome{kind: governance.VoiceMultiple, heard: h}
	}
	if p, ok := m.presume(organization, body); ok {
		return outcome{kind: governance.VoicePresumed, presumption: p}
	}
	return outcome{kind: governance.VoiceNone}
}

// holds reports whether the voice is more than presumed.
func (o *outcome) holds() bool {
	return o.kind == governance.VoiceSingle || o.kind == governance.VoiceMultiple
}

// sameAs reports whether two voices are of the same kind, carried by the same
// groups as near, with a vote or without.
func (o *outcome) sameAs(p *outcome) bool {
	if o.kind != p.kind {
		return false
	}
	return !o.holds() || o.heard.steps == p.heard.steps && o.heard.withoutVote == p.heard.withoutVote && slices.Equal(o.heard.carriers, p.heard.carriers)
}

// withoutVote reports whether none of the seats that carry a voice at a body has
// a vote.
func (m *moment) withoutVote(body int32, o *outcome) bool {
	if o.kind != governance.VoicePresumed {
		return o.heard.withoutVote
	}
	if seat := o.presumption.seat; seat >= 0 {
		return !m.net.Records.Seats.At(seat).Voting
	}
	last := o.presumption.groups[len(o.presumption.groups)-1]
	return !m.votingHolders(body)[last]
}

// pathsOf are the ways in which an organization is heard at a body, as paths
// gives them; of a presumed voice, the one that its reason speaks of.
func (m *moment) pathsOf(organization, body int32, o *outcome) (found []path, complete bool) {
	switch o.kind {
	case governance.VoiceNone:
		return nil, true
	case governance.VoicePresumed:
		return []path{o.presumption.path}, true
	}
	return m.paths(organization, body)
}
