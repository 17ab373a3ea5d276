package network

import (
	"maps"
	"slices"

	"tablee/governance"
)

// voiceChange is how an organization is heard at a body, as it is and as it
// would be.
type voiceChange struct {
	organization, body int32
	before, after      outcome
}

// isLost reports whether the organization would have no voice left: a presumed
// one counts as lost.
func (c *voiceChange) isLost() bool { return c.before.holds() && !c.after.holds() }

// isDirectLost reports whether the organization would not sit there by itself
// any more.
func (c *voiceChange) isDirectLost() bool {
	return c.before.holds() && c.before.heard.steps == 0 && !(c.after.holds() && c.after.heard.steps == 0)
}

// isLengthened reports whether the organization would be heard through more
// groups than now; what it loses of its own is counted apart.
func (c *voiceChange) isLengthened() bool {
	return c.before.holds() && c.after.holds() && c.before.heard.steps > 0 && c.after.heard.steps > c.before.heard.steps
}

// voices are those that would be otherwise on the date and of which something is
// so, by body, then by organization, in the order of keys.
func (c *comparison) voices(so func(*voiceChange) bool) []voiceChange {
	n := c.after.net
	var out []voiceChange
	for _, body := range slices.SortedFunc(maps.Keys(c.touched.voices), n.compareGroups) {
		for _, o := range slices.SortedFunc(slices.Values(c.touched.voices[body]), n.compareGroups) {
			if x := c.voice(o, body); !x.before.sameAs(&x.after) && so(&x) {
				out = append(out, x)
			}
		}
	}
	return out
}

// voice compares a voice. A body, or an organization, that is not there yet is
// heard, or hears, nothing.
func (c *comparison) voice(organization, body int32) voiceChange {
	hear := (*moment).hear
	if len(c.touched.voices[body]) < fewHeard {
		hear = (*moment).hearOne
	}
	x := voiceChange{organization: organization, body: body, after: hear(c.after.net.moment(c.on), organization, body)}
	if count := c.before.net.Records.Groups.Len(); organization < count && body < count {
		x.before = hear(c.before.net.moment(c.on), organization, body)
	} else {
		x.before.kind = governance.VoiceNone
	}
	return x
}

// fewHeard is how many voices at a body are fewer than all of them, so that
// each is better looked for by itself.
const fewHeard = 16
