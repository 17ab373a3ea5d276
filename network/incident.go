package network

import (
	"fmt"
	"slices"

	"tablee/governance"
)

// Incident is a line of a register of confidentiality incidents.
type Incident struct {
	provenance
	incident *governance.Incident
}

func (v *View) incident(at int32) Incident {
	i := v.net.Private().Incidents.At(at)
	return Incident{provenance{v, &i.Record}, i}
}

// Group is the group whose register it is; nil: the whole deployment's.
func (i Incident) Group() *Group { return i.view.maybeGroup(i.incident.Group) }

// Information is what personal information it is about, or why that is not
// known.
func (i Incident) Information() LocalizedText { return i.view.text(i.incident.Information) }

// Circumstances are how it came about.
func (i Incident) Circumstances() LocalizedText { return i.view.text(i.incident.Circumstances) }

// Occurred is when it took place, or began; zero: not known.
func (i Incident) Occurred() governance.PartialDate { return i.incident.Occurred }

// OccurredUntil is when it was over; zero: the same day, or not known.
func (i Incident) OccurredUntil() governance.PartialDate { return i.incident.OccurredUntil }

// Aware is when it became known.
func (i Incident) Aware() governance.PartialDate { return i.incident.Aware }

// KeptUntil is the first day on which the law no longer has the register keep
// it: five years after it became known.
func (i Incident) KeptUntil() governance.Date { return i.incident.Aware.After().AddYears(5) }

// PersonsConcerned is how many people it concerns; nil: not known.
func (i Incident) PersonsConcerned() *int { return i.incident.PersonsConcerned }

// Approximate reports whether that number is.
func (i Incident) Approximate() bool { return i.incident.Approximate }

// SeriousRisk is whether there is a risk of serious injury; nil: not judged yet.
func (i Incident) SeriousRisk() *bool { return i.incident.SeriousRisk }

// RiskReasons are what led to that conclusion.
func (i Incident) RiskReasons() *LocalizedText { return i.view.maybeText(i.incident.RiskReasons) }

// Measures are what was done to lessen the risk.
func (i Incident) Measures() *LocalizedText { return i.view.maybeText(i.incident.Measures) }

// AuthorityTold is when the authority was notified; zero: it was not.
func (i Incident) AuthorityTold() governance.PartialDate { return i.incident.AuthorityTold }

// PersonsTold is when those concerned were notified; zero: they were not.
func (i Incident) PersonsTold() governance.PartialDate { return i.incident.PersonsTold }

// PublicNotice is the public notice that was given, and why; nil: none was.
func (i Incident) PublicNotice() *LocalizedText { return i.view.maybeText(i.incident.PublicNotice) }

// Incidents is the register of the group, the latest that became known first;
// nil to those who neither answer for it nor audit it.
func (g Group) Incidents(first int, after *string) (*Page[Incident], error) {
	if !g.view.sight().SeesIncidents(g.group.ID) {
		return nil, nil
	}
	page, err := g.view.register(g.view.net.IncidentsOf.Of(g.at), first, after)
	return &page, err
}

// DeploymentIncidents is the register of the whole deployment; empty to those
// who neither run it nor audit it.
func (v *View) DeploymentIncidents(first int, after *string) (Page[Incident], error) {
	var at []int32
	if v.sight().SeesIncidents(0) {
		for i := range v.net.Private().Incidents.Len() {
			if v.net.Private().Incidents.At(i).Group == 0 {
				at = append(at, i)
			}
		}
	}
	slices.SortFunc(at, v.net.CompareIncidents)
	return v.register(at, first, after)
}

// register is a page of some incidents, which are in order.
func (v *View) register(at []int32, first int, after *string) (Page[Incident], error) {
	key := func(i int32) (string, governance.ID) {
		x := v.net.Private().Incidents.At(i)
		return fmt.Sprintf("%07d", governance.NewDate(9999, 12, 31)-x.Aware.First()), x.ID
	}
	return listing[Incident]{at, nil, key, v.incident}.page(first, after)
}

// IncidentPayload answers what was asked of an incident.
type IncidentPayload struct {
	Written
	Incident *Incident
}

// IncidentPayload shows an incident that was written.
func (v *View) IncidentPayload(w Written, id governance.ID) IncidentPayload {
	return IncidentPayload{w, seen(v, governance.KindIncident, id, v.incident)}
}
