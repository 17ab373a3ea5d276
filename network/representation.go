package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Representation is what a group's people give on a day to an informal forum.
type Representation struct {
	provenance
	representation *governance.Representation
}

func (v *View) representation(at int32) Representation {
	r := v.net.Private().Representations.At(at)
	return Representation{provenance{v, &r.Record}, r}
}

// Group is the group that declared it.
func (r Representation) Group() Group { return *r.view.maybeGroup(r.representation.Group) }

// Date is the day.
func (r Representation) Date() governance.Date { return r.representation.Date }

// Hours are those of all who went, preparation and travel included.
func (r Representation) Hours() float64 { return r.representation.Hours }

// With is who was met, as the group says it.
func (r Representation) With() string { return r.representation.With }

// Representations are what the group declared of informal fora over a period,
// all of it unless one is given, the earliest first; nil when the group does
// not share it.
func (g Group) Representations(period *governance.Period, first int, after *string) (*Page[Representation], error) {
	if !g.maySee(access.AdHoc) {
		return nil, nil
	}
	n := g.view.net
	key := func(i int32) (string, governance.ID) {
		return n.Private().Representations.At(i).Date.String(), n.Private().Representations.At(i).ID
	}
	keep := func(i int32) bool { return period == nil || period.Has(n.Private().Representations.At(i).Date) }
	page, err := listing[Representation]{n.RepresentationsOf.Of(g.at), keep, key, g.view.representation}.page(first, after)
	return &page, err
}

// Representation is what the group declared, for a line of kind AD_HOC; nil
// for others.
func (l LoadLine) Representation() *Representation {
	return shown(l.view, governance.KindRepresentation, l.RepresentationID, l.view.representation)
}

// RepresentationPayload answers what was asked of representation at informal
// fora.
type RepresentationPayload struct {
	Written
	Representation *Representation
}

// RepresentationPayload shows a representation that was written.
func (v *View) RepresentationPayload(w Written, id governance.ID) RepresentationPayload {
	return RepresentationPayload{w, seen(v, governance.KindRepresentation, id, v.representation)}
}
