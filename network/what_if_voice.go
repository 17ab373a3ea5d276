package network

import (
	"maps"
	"slices"

	"tablee/governance"
)

// VoiceComparison is how an organization is heard at a body, as it is and as
// it would be.
type VoiceComparison struct {
	Before, After Voice
}

// Organization is who is heard.
func (c VoiceComparison) Organization() Group { return c.Before.Organization() }

// Body is where.
func (c VoiceComparison) Body() Group { return c.After.Body() }

// LengthBefore is the number of memberships on the shortest path as it is; nil
// without a voice that holds.
func (c VoiceComparison) LengthBefore() *int { return c.Before.length() }

// LengthAfter is the number of memberships on the shortest path as it would
// be; nil without a voice that holds.
func (c VoiceComparison) LengthAfter() *int { return c.After.length() }

// length is that of the shortest path of a voice that holds.
func (v Voice) length() *int {
	if !v.holds() {
		return nil
	}
	return new(int(v.heard.steps))
}

// holds reports whether the voice is more than presumed.
func (v Voice) holds() bool {
	return v.Kind == governance.VoiceSingle || v.Kind == governance.VoiceMultiple
}

// isLost reports whether the organization would have no voice left: a presumed
// one counts as lost.
func (c VoiceComparison) isLost() bool { return c.Before.holds() && !c.After.holds() }

// isDirectLost reports whether the organization would not sit there by itself
// any more.
func (c VoiceComparison) isDirectLost() bool {
	return c.Before.holds() && c.Before.heard.steps == 0 && !(c.After.holds() && c.After.heard.steps == 0)
}

// isLengthened reports whether the organization would be heard through more
// groups than now; what it loses of its own is told apart.
func (c VoiceComparison) isLengthened() bool {
	return c.Before.holds() && c.After.holds() && c.Before.heard.steps > 0 && c.After.heard.steps > c.Before.heard.steps
}

// Voices are those that would be otherwise on the date, by body, then by
// organization, in the order of keys.
func (w WhatIf) Voices() []VoiceComparison {
	n := w.after.net
	out := []VoiceComparison{}
	bodies := slices.SortedFunc(maps.Keys(w.touched.voices), n.compareGroups)
	for _, body := range bodies {
		for _, o := range slices.SortedFunc(slices.Values(w.touched.voices[body]), n.compareGroups) {
			if c := w.voice(o, body); !sameVoice(&c.Before, &c.After) {
				out = append(out, c)
			}
		}
	}
	return out
}

// voice compares a voice. A body, or an organization, that is not there yet is
// heard, or hears, nothing.
func (w WhatIf) voice(organization, body int32) VoiceComparison {
	hear := (*View).voice
	if len(w.touched.voices[body]) < fewHeard {
		hear = (*View).nearVoice
	}
	c := VoiceComparison{After: hear(w.after, organization, body, w.On)}
	if count := int32(len(w.before.net.facts.Groups)); organization < count && body < count {
		c.Before = hear(w.before, organization, body, w.On)
	} else {
		c.Before = Voice{Kind: governance.VoiceNone, On: w.On, view: w.after, organization: organization, body: body}
	}
	return c
}

// fewHeard is how many voices at a body are fewer than all of them, so that
// each is better looked for by itself.
const fewHeard = 16

// nearVoice is the same voice as voice gives, found from the organization up
// instead of from those who sit down to all that they speak for.
func (v *View) nearVoice(organization, body int32, on governance.Date) Voice {
	m := v.net.moment(on)
	if m.voices[body].Load() != nil || !m.organization[organization] {
		return v.voice(organization, body, on)
	}
	out := Voice{Kind: governance.VoiceNone, On: on, view: v, organization: organization, body: body}
	var ok bool
	if out.heard, ok = m.ascent(organization, body, false).heard(); ok {
		out.Kind = governance.VoiceMultiple
		if out.heard.single() {
			out.Kind = governance.VoiceSingle
		}
	} else if out.presumption, ok = m.presume(organization, body); ok {
		out.Kind = governance.VoicePresumed
	}
	return out
}

// heard is the voice of the organization that the ascent climbs from: all that
// it came by speak for it.
func (a *ascent) heard() (h heard, ok bool) {
	n := a.m.net
	h = heard{organization: a.nodes[0].group, steps: int32(a.nodes[0].nearest.steps), withoutVote: true}
	for _, s := range a.m.seated.of(a.body) {
		if _, above := a.at[s.holder]; above {
			h.carriers = append(h.carriers, s.holder)
			h.withoutVote = h.withoutVote && !s.votes
		}
	}
	slices.SortFunc(h.carriers, n.compareGroups)
	return h, len(h.carriers) > 0
}

// sameVoice reports whether two voices are of the same kind, carried by the
// same groups as near, with a vote or without.
func sameVoice(a, b *Voice) bool {
	if a.Kind != b.Kind {
		return false
	}
	return !a.holds() || a.heard.steps == b.heard.steps && a.heard.withoutVote == b.heard.withoutVote && slices.Equal(a.heard.carriers, b.heard.carriers)
}

// losses are the voices that differ and of which that is so.
func (w WhatIf) losses(so func(VoiceComparison) bool) []VoiceComparison {
	return slices.DeleteFunc(w.Voices(), func(c VoiceComparison) bool { return !so(c) })
}

// VoicesLost are those of organizations that would not be heard any more at a
// body, or only by presumption.
func (w WhatIf) VoicesLost() []VoiceComparison { return w.losses(VoiceComparison.isLost) }

// DirectVoicesLost are those of organizations that would not sit at a body by
// themselves any more.
func (w WhatIf) DirectVoicesLost() []VoiceComparison { return w.losses(VoiceComparison.isDirectLost) }

// PathsLengthened are the voices that would be carried through more groups.
func (w WhatIf) PathsLengthened() []VoiceComparison { return w.losses(VoiceComparison.isLengthened) }
