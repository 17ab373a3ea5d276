package sight

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// byPrivacy shares the records out: those that groups keep to themselves, and
// all others.
func byPrivacy(n *snapshot.Network) (private, public governance.Facts) {
	return n.FactsOf(func(k snapshot.Kind) bool { return k.Privacy() != governance.PrivacyNone }), n.FactsOf(func(k snapshot.Kind) bool { return k.Privacy() == governance.PrivacyNone })
}

// privateSources marks, by position, the sources that private records cite and
// no other does: their names may tell what the records do.
type privateSources []bool

func privatelyCited(n *snapshot.Network) privateSources { return snapshot.Keep(n, findPrivateSources) }

func findPrivateSources(n *snapshot.Network) privateSources {
	out := make(privateSources, n.Records.Sources.Len())
	private, public := byPrivacy(n)
	mark := func(of *governance.Facts, as bool) {
		for source := range of.Cited() {
			if at := n.Index(governance.KindSource, source); at >= 0 {
				out[at] = as
			}
		}
	}
	mark(&private, true)
	mark(&public, false)
	return out
}

// showsSource notes the private records that a source tells of.
func (s Reader) showsSource(at int32) {
	if s.Trail == nil {
		return
	}
	private, _ := byPrivacy(s.Network)
	for _, id := range private.Citing(s.Network.Records.Sources.At(at).ID) {
		s.MayKnow(s.Network.Positions.Of(id))
	}
}
