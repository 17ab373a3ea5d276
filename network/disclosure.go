package network

import (
	"tablee/governance"
)

// Disclosure is the dated fact that a group lets those who act for another see
// one kind of its private facts.
type Disclosure struct {
	provenance
	dated
	disclosure *governance.Disclosure
}

func (v *View) disclosure(at int32) Disclosure {
	d := v.net.Private().Disclosures.At(at)
	return Disclosure{provenance{v, &d.Record}, dated{d.Interval}, d}
}

// Group is the group that shares.
func (d Disclosure) Group() Group { return *d.view.maybeGroup(d.disclosure.Owner) }

// With is the group that it shares with.
func (d Disclosure) With() Group { return *d.view.maybeGroup(d.disclosure.With) }

// Fact is the kind of facts that is shared.
func (d Disclosure) Fact() governance.PrivateFact { return d.disclosure.Fact }

// Disclosures are what the group shares on a date; nil to those who neither act
// for it nor audit it.
func (g Group) Disclosures(on *governance.Date) []Disclosure {
	return g.disclosures(g.view.net.DisclosuresOf.Of(g.at), on)
}

// Received are what others share with the group on a date; nil to those who
// neither act for it nor audit it.
func (g Group) Received(on *governance.Date) []Disclosure {
	return g.disclosures(g.view.net.ReceivedBy.Of(g.at), on)
}

func (g Group) disclosures(at []int32, on *governance.Date) []Disclosure {
	if !g.view.sight().SeesDisclosures(g.group.ID) {
		return nil
	}
	day, out := g.view.date(on), []Disclosure{}
	for _, i := range at {
		if g.view.net.Private().Disclosures.At(i).Possible().Has(day) {
			out = append(out, g.view.disclosure(i))
		}
	}
	return out
}

// DisclosurePayload answers what was asked of sharing.
type DisclosurePayload struct {
	Written
	Disclosure *Disclosure
}

// DisclosurePayload shows a disclosure that was written; none when it was taken
// out before it began.
func (v *View) DisclosurePayload(w Written, id governance.ID) DisclosurePayload {
	return DisclosurePayload{w, seen(v, governance.KindDisclosure, id, v.disclosure)}
}
