package network

import (
	"tablee/governance"
	"tablee/governance/consultation"
	"tablee/network/plan"
)

// ConsultationMeasures are the published measures of DOMAIN §8.
type ConsultationMeasures struct{ of Consultation }

// Measures are the published measures.
func (c Consultation) Measures() ConsultationMeasures { return ConsultationMeasures{c} }

// ContributionsLinked counts the contributions that an observation or an
// action goes back to; nil where the record does not hold all links.
func (m ConsultationMeasures) ContributionsLinked() *consultation.Ratio {
	return m.of.recorded().Linked()
}

// ProposalsAnswered counts the proposed actions that were answered; nil where
// the record does not hold all answers.
func (m ConsultationMeasures) ProposalsAnswered() *consultation.Ratio {
	return m.of.recorded().Answered()
}

// ConsultedBeforeDraft counts the groups that were heard before the first
// public draft; nil where the record leaves it open.
func (m ConsultationMeasures) ConsultedBeforeDraft() *consultation.Ratio {
	return m.of.recorded().BeforeDraft()
}

// DaysToAnswer is how long answers took.
func (m ConsultationMeasures) DaysToAnswer() consultation.DaysToAnswer {
	return m.of.recorded().DaysToAnswer()
}

// ConsultationCoverage is how much of the target was heard.
type ConsultationCoverage struct{ Direct, ByPath consultation.Ratio }

// Coverage is how many groups of the target contributed, and how many
// contributed or are spoken for by a group that did. The target is that of a
// plan on the consultation's topics and territories, on the day it starts,
// else today (DOMAIN §7); nil where nobody answers that question.
func (m ConsultationMeasures) Coverage() *ConsultationCoverage {
	c := m.of
	asked := governance.ConsultationQuestion{Territories: c.consultation.Territories, On: c.Since()}
	for _, t := range c.Topics() {
		if t.Kind() == governance.PopulationTopic {
			asked.Populations = append(asked.Populations, t.ID())
		} else {
			asked.Topics = append(asked.Topics, t.ID())
		}
	}
	if id := c.consultation.Initiator; id != 0 {
		asked.Initiator = &id
	}
	q, err := plan.Read(c.view.sight(), c.view.language, c.view.today, &asked)
	if err != nil {
		return nil
	}
	target, speaksFor, err := q.SpokenFor()
	if err != nil {
		return nil
	}
	direct, byPath := c.recorded().Coverage(target, speaksFor)
	return &ConsultationCoverage{direct, byPath}
}

// Unanswered are the proposed actions without an answer in the record.
func (c Consultation) Unanswered() []ProposedAction {
	return shownAll(c.view, governance.KindProposedAction, c.recorded().Unanswered(), c.view.proposedAction)
}

// RefusedWithoutReason are the actions that a source tells refused, and no
// reason.
func (c Consultation) RefusedWithoutReason() []ProposedAction {
	return shownAll(c.view, governance.KindProposedAction, c.recorded().RefusedWithoutReason(), c.view.proposedAction)
}
