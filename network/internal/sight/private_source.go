package sight

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// byPrivacy splits the records into those that groups keep to themselves and all
// others.
func byPrivacy(n *snapshot.Network) (private, public governance.Facts) {
	return n.FactsOf(func(k snapshot.Kind) bool { return k.Privacy() != governance.PrivacyNone }), n.FactsOf(func(k snapshot.Kind) bool { return k.Privacy() == governance.PrivacyNone })
}

// privateSources marks, by position, the sources that only private records cite. The
// name of such a source may reveal what those records say.
type privateSources []bool

// privatelyCited returns the private sources of a network, which it finds once for each
// version.
func privatelyCited(n *snapshot.Network) privateSources { return snapshot.Keep(n, findPrivateSources) }

// findPrivateSources marks the sources of private records first, then unmarks those
// that other records cite too.
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

// showsSource notes the private records that a source reveals: those that cite it.
// MayKnow does the noting.
func (s Reader) showsSource(at int32) {
	if s.Trail == nil {
		return
	}
	private, _ := byPrivacy(s.Network)
	for _, id := range private.Citing(s.Network.Records.Sources.At(at).ID) {
		s.MayKnow(s.Network.Positions.Of(id))
	}
}
