package network

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/consultation"
	"tablee/network/internal/snapshot"
)

// Contribution is what a group, or individuals, said to a consultation.
type Contribution struct {
	provenance
	at           int32
	contribution *governance.Contribution
}

func (v *View) contribution(at int32) Contribution {
	x := v.net.Records.Contributions.At(at)
	return Contribution{provenance{v, &x.Record}, at, x}
}

// Consultation is what it was said to.
func (x Contribution) Consultation() Consultation {
	return *x.view.Consultation(x.contribution.Consultation)
}

// Group is who said it; nil: counted without one.
func (x Contribution) Group() *Group { return x.view.maybeGroup(x.contribution.Group) }

// Individuals is how many individuals it counts; 0 for a group's.
func (x Contribution) Individuals() int { return x.contribution.Individuals }

// Title is what it is called; nil: nothing of its own.
func (x Contribution) Title() *LocalizedText { return x.view.maybeText(x.contribution.Title) }

// Mechanism is how it came; nil: not known.
func (x Contribution) Mechanism() *ConsultationMechanism {
	for _, m := range x.Consultation().Mechanisms() {
		if m.ID() == x.contribution.Mechanism {
			return &m
		}
	}
	return nil
}

// Language is its language; nil: not known.
func (x Contribution) Language() *governance.Language { return orNil(x.contribution.Language) }

// Position is what it says of the project.
func (x Contribution) Position() governance.Position { return x.contribution.Position }

// On is when; no date: not known.
func (x Contribution) On() governance.PartialDate { return x.contribution.On }

// DeclaredHours are those that the group says it cost; nil: not declared, or
// not shared.
func (x Contribution) DeclaredHours() *float64 {
	if g := x.Group(); g == nil || !g.maySee(access.OwnOverrides) {
		return nil
	}
	return x.contribution.Hours
}

// ContributionOutcome is what became of a contribution.
type ContributionOutcome struct {
	view    *View
	outcome consultation.Outcome
}

// Outcome is what became of it.
func (x Contribution) Outcome() ContributionOutcome {
	outcome, _ := x.Consultation().recorded().Outcome(x.contribution.ID)
	return ContributionOutcome{x.view, outcome}
}

// Complete reports whether the record holds all links: else there may be more.
func (o ContributionOutcome) Complete() bool { return o.outcome.Known }

// Observations are those in which it was heard.
func (o ContributionOutcome) Observations() []Observation {
	return shownAll(o.view, governance.KindObservation, o.outcome.Observations, o.view.observation)
}

// ProposedActions are those that go back to it, with their answers.
func (o ContributionOutcome) ProposedActions() []ProposedAction {
	return shownAll(o.view, governance.KindProposedAction, o.outcome.Actions, o.view.proposedAction)
}

// shownAll are the handles of records.
func shownAll[T, H any, P governance.RecordPointer[T]](v *View, k snapshot.Kind, records []T, handle func(int32) H) []H {
	out := make([]H, len(records))
	for i := range records {
		out[i] = handle(v.net.Index(k, P(&records[i]).Base().ID))
	}
	return out
}

// byDate lists contributions, the earliest first; undated ones before them.
func (v *View) byDate(items []int32) listing[Contribution] {
	key := func(i int32) (string, governance.ID) {
		x := v.net.Records.Contributions.At(i)
		return x.On.String(), x.ID
	}
	return listing[Contribution]{sorted(items, key), nil, key, v.contribution}
}

// Contributions are those to the consultation, the earliest first.
func (c Consultation) Contributions(first int, after *string) (Page[Contribution], error) {
	return c.view.byDate(c.view.net.ContributionsTo.Of(c.at)).page(first, after)
}

// Contributions are what the group said to consultations, the earliest first.
func (g Group) Contributions(first int, after *string) (Page[Contribution], error) {
	return g.view.byDate(g.view.net.ContributionsOf.Of(g.at)).page(first, after)
}

// ContributionPayload answers what was asked.
type ContributionPayload struct {
	Written
	Contribution *Contribution
}

// ContributionPayload shows what was written.
func (v *View) ContributionPayload(w Written, id governance.ID) ContributionPayload {
	return ContributionPayload{w, shown(v, governance.KindContribution, id, v.contribution)}
}
