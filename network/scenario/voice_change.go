package scenario

import (
	"maps"
	"slices"

	"tablee/governance"
	"tablee/network/voice"
)

// VoiceChange describes how an organization is heard at a body, before and after
// the scenario.
type VoiceChange struct {
	Organization, Body int32
	Before, After      voice.Outcome
}

// IsLost reports whether the organization would lose its voice. A voice that
// would only be presumed counts as lost.
func (c *VoiceChange) IsLost() bool { return c.Before.Holds() && !c.After.Holds() }

// IsDirectLost reports whether the organization sits at the body itself and would
// no longer do so.
func (c *VoiceChange) IsDirectLost() bool {
	return c.Before.Holds() && c.Before.Heard.Steps == 0 && !(c.After.Holds() && c.After.Heard.Steps == 0)
}

// IsLengthened reports whether the organization would be heard through more groups
// than now. The loss of a direct voice does not count; IsDirectLost reports it.
func (c *VoiceChange) IsLengthened() bool {
	return c.Before.Holds() && c.After.Holds() && c.Before.Heard.Steps > 0 && c.After.Heard.Steps > c.Before.Heard.Steps
}

// Voices returns the changed voices for which so is true, ordered by the key of the
// body and then of the organization.
func (c *Comparison) Voices(so func(*VoiceChange) bool) []VoiceChange {
	n := c.After.Network
	var out []VoiceChange
	for _, body := range slices.SortedFunc(maps.Keys(c.touched.Voices), n.CompareGroups) {
		for _, o := range slices.SortedFunc(slices.Values(c.touched.Voices[body]), n.CompareGroups) {
			if x := c.voice(o, body); !x.Before.SameAs(&x.After) && so(&x) {
				out = append(out, x)
			}
		}
	}
	return out
}

// voice compares one voice. Where the organization or the body is new, there is no
// voice before.
func (c *Comparison) voice(organization, body int32) VoiceChange {
	hear := (*voice.Day).Hear
	if len(c.touched.Voices[body]) < fewHeard {
		hear = (*voice.Day).HearOne
	}
	x := VoiceChange{Organization: organization, Body: body, After: hear(voice.On(c.After.Network, c.On), organization, body)}
	if count := c.before.Network.Records.Groups.Len(); organization < count && body < count {
		x.Before = hear(voice.On(c.before.Network, c.On), organization, body)
	} else {
		x.Before.Kind = governance.VoiceNone
	}
	return x
}

// fewHeard is the number of changed voices at a body below which one search per
// voice is faster than one search for all voices.
const fewHeard = 16
