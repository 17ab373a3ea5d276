package network

import (
	"tablee/governance"
	"tablee/network/scenario"
	"tablee/network/voice"
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
	if !v.outcome.Holds() {
		return nil
	}
	return new(int(v.outcome.Heard.Steps))
}

// Voices are those that would be otherwise on the date, by body, then by
// organization, in the order of keys.
func (w WhatIf) Voices() []VoiceComparison {
	return w.voices(func(*scenario.VoiceChange) bool { return true })
}

// VoicesLost are those of organizations that would not be heard any more at a
// body, or only by presumption.
func (w WhatIf) VoicesLost() []VoiceComparison { return w.voices((*scenario.VoiceChange).IsLost) }

// DirectVoicesLost are those of organizations that would not sit at a body by
// themselves any more.
func (w WhatIf) DirectVoicesLost() []VoiceComparison {
	return w.voices((*scenario.VoiceChange).IsDirectLost)
}

// PathsLengthened are the voices that would be carried through more groups.
func (w WhatIf) PathsLengthened() []VoiceComparison {
	return w.voices((*scenario.VoiceChange).IsLengthened)
}

func (w WhatIf) voices(so func(*scenario.VoiceChange) bool) []VoiceComparison {
	out := []VoiceComparison{}
	for _, c := range w.compared.Voices(so) {
		out = append(out, VoiceComparison{w.voiceBefore(&c), w.after.voice(c.Organization, c.Body, w.On, c.After)})
	}
	return out
}

// voiceBefore is the voice as it is. A group that is not there yet is shown as
// it would be.
func (w WhatIf) voiceBefore(c *scenario.VoiceChange) Voice {
	if count := w.before.net.Records.Groups.Len(); c.Organization < count && c.Body < count {
		return w.before.voice(c.Organization, c.Body, w.On, c.Before)
	}
	return w.after.voice(c.Organization, c.Body, w.On, voice.Outcome{Kind: governance.VoiceNone})
}
