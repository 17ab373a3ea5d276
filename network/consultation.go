package network

import (
	"slices"
	"sync"

	"tablee/fold"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/consultation"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// Consultation is the record of one, with what it shows.
type Consultation struct {
	provenance
	dated
	at           int32
	consultation *governance.Consultation
	recorded     func() *consultation.Consultation
}

func (v *View) consultation(at int32) Consultation {
	c := v.net.Records.Consultations.At(at)
	recorded := sync.OnceValue(func() *consultation.Consultation { return recordOf(v.net, at) })
	return Consultation{provenance{v, &c.Record}, dated{c.Interval}, at, c, recorded}
}

// recordOf is the whole record of a consultation.
func recordOf(n *snapshot.Network, at int32) *consultation.Consultation {
	return &consultation.Consultation{
		Consultation:  *n.Records.Consultations.At(at),
		Invitations:   snapshot.Chosen(&n.Records.ConsultationInvitations, n.InvitationsTo.Of(at)),
		Contributions: snapshot.Chosen(&n.Records.Contributions, n.ContributionsTo.Of(at)),
		Observations:  snapshot.Chosen(&n.Records.Observations, n.ObservationsOf.Of(at)),
		Actions:       snapshot.Chosen(&n.Records.ProposedActions, n.ActionsOf.Of(at)),
	}
}

// Identifiers are its names in other schemes.
func (c Consultation) Identifiers() []governance.Identifier { return c.consultation.Identifiers }

// Title is what it is called.
func (c Consultation) Title() LocalizedText { return c.view.text(c.consultation.Title) }

// Initiator is who consults; nil: not known.
func (c Consultation) Initiator() *Group { return c.view.maybeGroup(c.consultation.Initiator) }

// Decision is what it feeds; nil: not known.
func (c Consultation) Decision() *LocalizedText { return c.view.maybeText(c.consultation.Decision) }

// InfluenceClaimed is how far it is said to go; nil: not known.
func (c Consultation) InfluenceClaimed() *governance.Influence { return orNil(c.consultation.Claimed) }

// InfluenceObserved is how far it went; nil: not known.
func (c Consultation) InfluenceObserved() *governance.Influence {
	return orNil(c.consultation.Observed)
}

// Topics are its themes.
func (c Consultation) Topics() []Topic { return c.view.topicsOf(c.consultation.Topics) }

// Territories are those that it is about.
func (c Consultation) Territories() []Territory {
	out := []Territory{}
	for _, id := range c.consultation.Territories {
		if t := c.view.maybeTerritory(id); t != nil {
			out = append(out, *t)
		}
	}
	return out
}

// FromSource reports whether the record is made from a source, not by the
// initiator.
func (c Consultation) FromSource() bool { return c.consultation.FromSource }

// InvitationsComplete reports whether all invitations are recorded.
func (c Consultation) InvitationsComplete() bool { return c.consultation.AllInvited }

// LinksComplete reports whether all links from contributions are recorded.
func (c Consultation) LinksComplete() bool { return c.consultation.AllLinked }

// AnswersComplete reports whether all answers are recorded.
func (c Consultation) AnswersComplete() bool { return c.consultation.AllAnswers }

// Draft is a version of what is consulted on.
type Draft struct {
	view  *View
	draft *governance.Draft
}

// Drafts are the versions of what is consulted on: those that were made
// public; all to whom the initiator shares them with.
func (c Consultation) Drafts() []Draft {
	out := []Draft{}
	for i := range c.consultation.Drafts {
		if d := &c.consultation.Drafts[i]; d.Public || c.view.maySee(access.Drafts, c.consultation.Initiator, 0) {
			out = append(out, Draft{c.view, d})
		}
	}
	return out
}

// Title is what the draft is called.
func (d Draft) Title() LocalizedText { return d.view.text(d.draft.Title) }

// On is when it was published; no date: not known.
func (d Draft) On() governance.PartialDate { return d.draft.Published }

// Public reports whether everybody may read it.
func (d Draft) Public() bool { return d.draft.Public }

// InfluenceObserved is how far the consultation went on it; nil: not known.
func (d Draft) InfluenceObserved() *governance.Influence { return orNil(d.draft.Observed) }

// Uncertain reports whether the source had to be interpreted.
func (d Draft) Uncertain() bool { return d.draft.Reading }

// ConsultationMechanism is one way in which it is consulted.
type ConsultationMechanism struct {
	dated
	view      *View
	mechanism *governance.ConsultationMechanism
}

// Mechanisms are the ways in which it is consulted.
func (c Consultation) Mechanisms() []ConsultationMechanism {
	out := make([]ConsultationMechanism, len(c.consultation.Mechanisms))
	for i := range out {
		m := &c.consultation.Mechanisms[i]
		out[i] = ConsultationMechanism{dated{m.Interval}, c.view, m}
	}
	return out
}

// ID tells it from the others of the consultation.
func (m ConsultationMechanism) ID() governance.ID { return m.mechanism.ID }

// Kind says how it is consulted.
func (m ConsultationMechanism) Kind() governance.Mechanism { return m.mechanism.Kind }

// Title is what it is called; nil: nothing of its own.
func (m ConsultationMechanism) Title() *LocalizedText { return m.view.maybeText(m.mechanism.Title) }

// Announced is when it was announced; no date: not known.
func (m ConsultationMechanism) Announced() governance.PartialDate { return m.mechanism.Announced }

// Languages are those in which one may take part; none: not known.
func (m ConsultationMechanism) Languages() []governance.Language { return m.mechanism.Languages }

// NoticeDays are those from the announcement to the first day; nil where
// either is not known to the day.
func (m ConsultationMechanism) NoticeDays() *int { return consultation.Notice(m.mechanism) }

// ConsultationFilter chooses consultations. What is absent does not filter.
type ConsultationFilter struct {
	Topics    []governance.ID // on any of these topics, or one narrower
	Initiator *governance.ID
	Group     *governance.ID // invited, or heard
	OpenOn    *governance.Date
}

// Consultation is the consultation of an identity; nil when there is none.
func (v *View) Consultation(id governance.ID) *Consultation {
	return shown(v, governance.KindConsultation, id, v.consultation)
}

// Consultations are those that pass the filter, by title.
func (v *View) Consultations(f *ConsultationFilter, first int, after *string) (Page[Consultation], error) {
	n := v.net
	key := func(i int32) (string, governance.ID) {
		c := n.Records.Consultations.At(i)
		return fold.Text(c.Title.In(v.language)), c.ID
	}
	keep := func(i int32) bool { return f == nil || v.passes(f, i) }
	return listing[Consultation]{sorted(upTo(n.Records.Consultations.Len()), key), keep, key, v.consultation}.page(first, after)
}

func (v *View) passes(f *ConsultationFilter, at int32) bool {
	n, c := v.net, v.net.Records.Consultations.At(at)
	switch {
	case !find.About(n, c.Topics, f.Topics):
		return false
	case f.Initiator != nil && c.Initiator != *f.Initiator:
		return false
	case f.Group != nil && !slices.Contains(n.ConsultationsWith(n.GroupOf(*f.Group)), at):
		return false
	}
	return f.OpenOn == nil || c.Possible().Has(*f.OpenOn)
}

// ConsultationPayload answers what was asked of a consultation.
type ConsultationPayload struct {
	Written
	Consultation *Consultation
}

// ConsultationPayload shows a consultation that was written.
func (v *View) ConsultationPayload(w Written, id governance.ID) ConsultationPayload {
	return ConsultationPayload{w, v.Consultation(id)}
}
