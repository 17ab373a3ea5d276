package network

import (
	"slices"
	"sync"

	"tablee/governance"
	"tablee/network/find"
	"tablee/network/singlepoint"
	"tablee/network/voice"
)

// SinglePoints is where the map hangs on one group or one person on a date.
// What is listed is what the filter means; the map itself is always whole.
type SinglePoints struct {
	On   governance.Date
	view *View

	articulation func() []int32
	sole         func() voice.SoleVoices
	delegates    func() singlepoint.Bodies
}

// SinglePoints are those of a date. Ties are tenures, unless other edges are
// given. Source: DOMAIN §5, "Articulation groups". It is refused with NOT_FOUND
// when the filter names what does not exist.
func (v *View) SinglePoints(filter *governance.GroupFilter, on *governance.Date, edges []governance.EdgeKind) (SinglePoints, error) {
	if filter == nil {
		filter = &governance.GroupFilter{}
	}
	if err := find.Check(v.net, filter); err != nil {
		return SinglePoints{}, err
	}
	if len(edges) == 0 {
		edges = []governance.EdgeKind{governance.TenureEdge}
	}
	m := voice.On(v.net, v.date(on))
	matches := find.On(v.net, *filter, m.On)
	means := remembered(v.net.Records.Groups.Len(), matches)
	return SinglePoints{
		On: m.On, view: v,
		articulation: sync.OnceValue(func() []int32 {
			return v.net.InKeyOrder(slices.DeleteFunc(singlepoint.Articulation(m, edges), func(g int32) bool { return !means(g) }))
		}),
		sole:      sync.OnceValue(func() voice.SoleVoices { return m.SoleVoices(means, maxSoleVoices) }),
		delegates: sync.OnceValue(func() singlepoint.Bodies { return singlepoint.OneDelegate(v.sight(), m, means) }),
	}, nil
}

// remembered asks a question of each group once.
func remembered(groups int32, ask func(int32) bool) func(int32) bool {
	known := make([]uint8, groups)
	return func(g int32) bool {
		if known[g] == 0 {
			known[g] = 1
			if ask(g) {
				known[g] = 2
			}
		}
		return known[g] == 2
	}
}

// Articulation are the groups, bodies among them, without which others that
// the ties hold together would be parted, in the order of keys.
func (s SinglePoints) Articulation() []Group { return s.view.groupsAt(s.articulation()) }

// maxSoleVoices is how many sole voices are listed.
const maxSoleVoices = 1000

// SoleVoices are the organizations that one other group alone speaks for at a
// body: those of which the filter means the organization, the body or the
// carrier; at most MaxSoleVoices, in the order of keys of bodies, then of
// organizations.
func (s SinglePoints) SoleVoices() []SoleVoice {
	found := s.sole().Listed
	out := make([]SoleVoice, len(found))
	for i := range out {
		out[i] = SoleVoice{s.view, found[i]}
	}
	return out
}

// SoleVoiceCount is how many there are, listed or not.
func (s SinglePoints) SoleVoiceCount() int { return s.sole().Count }

// SoleVoice is an organization that one other group alone speaks for at a
// body.
type SoleVoice struct {
	view *View
	at   voice.SoleVoice
}

// Organization is who is heard.
func (s SoleVoice) Organization() Group { return s.view.group(s.at.Organization) }

// Body is where.
func (s SoleVoice) Body() Group { return s.view.group(s.at.Body) }

// Carrier is the group that alone speaks for it.
func (s SoleVoice) Carrier() Group { return s.view.group(s.at.Carrier) }

// OneDelegate are the bodies at which one person sits for all the seats that
// are held, observers' aside, in the order of keys.
func (s SinglePoints) OneDelegate() []Group { return s.view.groupsAt(s.delegates().Bodies) }

// PublicEstimate reports whether the delegates of some holders, who do not
// share them, were counted as one for each seat.
func (s SinglePoints) PublicEstimate() bool { return s.delegates().Public }
