package network

import "tablee/governance"

// byPrivacy shares the records out: those that groups keep to themselves, and
// all others.
func (n *Snapshot) byPrivacy() (private, public governance.Facts) {
	return n.factsOf(func(k *ofKind) bool { return k.private }), n.factsOf(func(k *ofKind) bool { return !k.private })
}

// privateSources marks, by position, the sources that private records cite and
// no other does: their names may tell what the records do.
type privateSources []bool

func (n *Snapshot) privatelyCited() privateSources { return Keep(n, (*Snapshot).findPrivateSources) }

func (n *Snapshot) findPrivateSources() privateSources {
	out := make(privateSources, n.Records.Sources.Len())
	private, public := n.byPrivacy()
	mark := func(of *governance.Facts, as bool) {
		for source := range of.Cited() {
			if at := n.index(kindSource, source); at >= 0 {
				out[at] = as
			}
		}
	}
	mark(&private, true)
	mark(&public, false)
	return out
}

// showsSource notes the private records that a source tells of.
func (s sight) showsSource(at int32) {
	if s.trail == nil {
		return
	}
	private, _ := s.net.byPrivacy()
	for _, id := range private.Citing(s.net.Records.Sources.At(at).ID) {
		s.of(s.net.places.of(id))
	}
}
