package network

import "tablee/governance"

// Succession is what a group took the place of, and what took its place.
type Succession struct {
	Predecessors, Successors []SuccessionLink
}

// SuccessionLink is the dated fact that a group takes the place of another.
type SuccessionLink struct {
	provenance
	link  *governance.Succession
	other governance.ID
}

// Group is the group at the other end of the link.
func (l SuccessionLink) Group() Group { return *l.view.maybeGroup(l.other) }

// On is the date of the succession, as it was given; nil: not known.
func (l SuccessionLink) On() *string { return orNil(l.link.On.String()) }

// Succession is what the group took the place of, and what took its place.
// Seats and mandates do not follow a succession by themselves.
func (g Group) Succession() Succession {
	n := g.view.net
	s := Succession{[]SuccessionLink{}, []SuccessionLink{}}
	for _, l := range n.Records.Successions.Pick(n.PredecessorsOf.Of(g.at)) {
		s.Predecessors = append(s.Predecessors, SuccessionLink{provenance{g.view, &l.Record}, l, l.Predecessor})
	}
	for _, l := range n.Records.Successions.Pick(n.SuccessorsOf.Of(g.at)) {
		s.Successors = append(s.Successors, SuccessionLink{provenance{g.view, &l.Record}, l, l.Successor})
	}
	return s
}
