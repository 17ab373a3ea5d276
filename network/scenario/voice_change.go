package scenario

import (
	"maps"
	"slices"

	"tablee/governance"
	"tablee/network/voice"
)

// VoiceChange is how an organization is heard at a body, as it is and as it
// would be.
type VoiceChange struct {
	Organization, Body int32
	Before, After      voice.Outcome
}

// IsLost reports whether the organization would have no voice left: a presumed
// one counts as lost.
func (c *VoiceChange) IsLost() bool { return c.Before.Holds() && !c.After.Holds() }

// IsDirectLost reports whether the organization would not sit there by itself
// any more.
func (c *VoiceChange) IsDirectLost() bool {
	return c.Before.Holds() && c.Before.Heard.Steps == 0 && !(c.After.Holds() && c.After.Heard.Steps == 0)
}

// IsLengthened reports whether the organization would be heard through more
// groups than now; what it loses of its own is counted apart.
func (c *VoiceChange) IsLengthened() bool {
	return c.Before.Holds() && c.After.Holds() && c.Before.Heard.Steps > 0 && c.After.Heard.Steps > c.Before.Heard.Steps
}

// Voices are those that would be otherwise on the date and of which something is
// so, by body, then by organization, in the order of keys.
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

// voice compares a voice. A body, or an organization, that is not there yet is
// heard, or hears, nothing.
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

// fewHeard is how many voices at a body are fewer than all of them, so that
// each is better looked for by itself.
const fewHeard = 16
