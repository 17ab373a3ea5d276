package command

import (
	"errors"
	"slices"
	"strconv"

	"tablee/governance"
)

// Mechanism is one way of consulting.
type Mechanism struct {
	Kind      governance.Mechanism `validate:"required"`
	Title     governance.LocalizedText
	Announced governance.PartialDate
	Languages []governance.Language `validate:"max=2"`
	Interval
}

// mechanism is the record of the mechanism; field is its place in the input.
func (m Mechanism) mechanism(id governance.ID, field string) (governance.ConsultationMechanism, error) {
	i, err := m.interval()
	if err == nil {
		_, err = governance.ParseInterval(i.Since.String(), i.UntilText(), i.LastSeen.String())
	}
	if e, refused := errors.AsType[*governance.Error](err); refused {
		return governance.ConsultationMechanism{}, refusal(field+e.Field, e.Detail, e.Args...)
	}
	return governance.ConsultationMechanism{ID: id, Kind: m.Kind, Title: m.Title, Announced: m.Announced, Languages: m.Languages, Interval: i}, nil
}

// Draft is a version of the text that is consulted on.
type Draft struct {
	Title             governance.LocalizedText `validate:"required"`
	On                governance.PartialDate
	Public            bool
	InfluenceObserved governance.Influence
}

func (d Draft) draft() governance.Draft {
	return governance.Draft{Title: d.Title, Published: d.On, Public: d.Public, Observed: d.InfluenceObserved}
}

// OpenConsultation records a consultation on a decision.
type OpenConsultation struct {
	Request
	Title             governance.LocalizedText `validate:"required"`
	Initiator         governance.ID            // 0: not known
	Decision          governance.LocalizedText
	InfluenceClaimed  governance.Influence
	InfluenceObserved governance.Influence
	Topics            []governance.ID `validate:"max=100"`
	Territories       []governance.ID `validate:"max=100"`
	FromSource        bool
	Interval
	Drafts      []Draft     `validate:"max=100,dive"`
	Mechanisms  []Mechanism `validate:"max=100,dive"`
	Invitations []Invited   `validate:"max=1000,dive"`

	// Whether the record holds all of each; nil: it does, unless it is made
	// from a source.
	InvitationsComplete, LinksComplete, AnswersComplete *bool
}

// Verb names the operation.
func (OpenConsultation) Verb() string { return "openConsultation" }

// Subjects are the initiator.
func (c OpenConsultation) Subjects() []governance.ID {
	return []governance.ID{c.Initiator, c.source()}
}

// Object is the new consultation.
func (c OpenConsultation) Object() governance.ID { return c.newID("consultation") }

// Apply writes the consultation and its invitations.
func (c OpenConsultation) Apply(at Moment) (Effect, error) {
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	r := governance.Consultation{
		Record: c.record("consultation"), Title: c.Title, Initiator: c.Initiator, Decision: c.Decision,
		Claimed: c.InfluenceClaimed, Observed: c.InfluenceObserved, Topics: dedupe(c.Topics), Territories: dedupe(c.Territories),
		FromSource: c.FromSource, Interval: interval,
		AllInvited: c.all(c.InvitationsComplete), AllLinked: c.all(c.LinksComplete), AllAnswers: c.all(c.AnswersComplete),
	}
	for i, m := range c.Mechanisms {
		number := strconv.Itoa(i)
		mechanism, err := m.mechanism(c.newID("mechanism", number), "mechanisms["+number+"].")
		if err != nil {
			return Effect{}, err
		}
		r.Mechanisms = append(r.Mechanisms, mechanism)
	}
	for _, d := range c.Drafts {
		r.Drafts = append(r.Drafts, d.draft())
	}
	effect := noting(c.Title.In(governance.French), r.Since.String())
	c.cite(at, &effect)
	effect.Writes.Consultations = []governance.Consultation{r}
	effect.Places = map[governance.ID]string{}
	for i, in := range c.Invitations {
		invitation := in.invitation(c.Request, r.ID)
		if err := invite(at, &effect, invitation, "invitations["+strconv.Itoa(i)+"]"); err != nil {
			return Effect{}, err
		}
	}
	return effect, nil
}

func (c OpenConsultation) all(said *bool) bool {
	if said == nil {
		return !c.FromSource
	}
	return *said
}

// ConsultationEdit is the part of a command that changes a consultation.
type ConsultationEdit struct {
	Edit
	Consultation governance.ID `validate:"required"`
}

// Subjects are the consultation.
func (c ConsultationEdit) Subjects() []governance.ID {
	return []governance.ID{c.Consultation, c.source()}
}

// Object is the consultation.
func (c ConsultationEdit) Object() governance.ID { return c.Consultation }

// change writes the consultation anew.
func (c ConsultationEdit) change(at Moment, how func(*governance.Consultation) error) (Effect, error) {
	r, err := edited(c.Edit, at.Consultations, c.Consultation, "consultation")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(r.ID.String())
	c.cite(at, &effect)
	err = how(&r)
	effect.Writes.Consultations = []governance.Consultation{r}
	return effect, err
}

// AddMechanism adds a way of consulting.
type AddMechanism struct {
	ConsultationEdit
	Mechanism
}

// Verb names the operation.
func (AddMechanism) Verb() string { return "addMechanism" }

// Apply adds the mechanism.
func (c AddMechanism) Apply(at Moment) (Effect, error) {
	return c.change(at, func(r *governance.Consultation) error {
		m, err := c.mechanism(c.newID("mechanism"), "")
		r.Mechanisms = append(slices.Clip(r.Mechanisms), m)
		return err
	})
}

// PublishDraft adds a version of the text that is consulted on.
type PublishDraft struct {
	ConsultationEdit
	Draft
}

// Verb names the operation.
func (PublishDraft) Verb() string { return "publishDraft" }

// Apply adds the draft. The history does not note its title, because a draft
// may be private.
func (c PublishDraft) Apply(at Moment) (Effect, error) {
	return c.change(at, func(r *governance.Consultation) error {
		r.Drafts = append(slices.Clip(r.Drafts), c.draft())
		return nil
	})
}

// CloseConsultation sets the day from which no contribution is taken, and the
// influence that the consultation had.
type CloseConsultation struct {
	ConsultationEdit
	On                governance.PartialDate
	InfluenceObserved governance.Influence
}

// Verb names the operation.
func (CloseConsultation) Verb() string { return "closeConsultation" }

// Apply closes the consultation. An announced end may still be moved while it
// is ahead; a past one stays.
func (c CloseConsultation) Apply(at Moment) (Effect, error) {
	effect, err := c.change(at, func(r *governance.Consultation) error {
		switch {
		case c.On.IsZero():
			return refusal("on", "endRequired")
		case !r.Until.IsZero() && r.Possible().Until <= at.Today:
			return refusal("on", "alreadyEnded", r.Until.String())
		}
		r.Until, r.Ended = c.On, false
		if c.InfluenceObserved != "" {
			r.Observed = c.InfluenceObserved
		}
		return nil
	})
	effect.Fill = append(effect.Fill, c.On.String())
	return effect, err
}
