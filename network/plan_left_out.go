package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// LeftOut is a group of the target that the plan does not reach.
type LeftOut struct {
	plan   *ConsultationPlan
	group  int32
	Reason governance.LeftOutReason
}

// LeftOut are the groups of the target that the plan does not reach, each with
// its reason: nobody is left out in silence.
func (p ConsultationPlan) LeftOut() []LeftOut {
	out := []LeftOut{}
	for e, g := range p.target.groups {
		if !p.reached[e] {
			out = append(out, LeftOut{&p, g, p.whyLeftOut(g)})
		}
	}
	return out
}

func (p *ConsultationPlan) whyLeftOut(g int32) governance.LeftOutReason {
	if p.question.isMustNot(g) {
		return governance.LeftOutMustNot
	}
	for _, c := range p.invitees.spared {
		if c.group != g || p.invitees.isSpokenFor(p.target.element[g]) {
			continue
		}
		p.tells(c)
		switch {
		case !p.question.view.group(g).maySee(access.Limit): // shared for planning alone
			return governance.LeftOutNotAvailable
		case c.beyond == governance.Inform:
			return governance.LeftOutInform
		}
		return governance.LeftOutDoNotAsk
	}
	if !p.isFeasible() {
		return governance.LeftOutNoPlan
	}
	return governance.LeftOutNotNeeded
}

// isSpokenFor reports whether some group that may be invited covers an element.
func (c *invitees) isSpokenFor(element int32) bool {
	return slices.ContainsFunc(c.list, func(i invitee) bool { return slices.Contains(i.covers, element) })
}

// Group is the group.
func (l LeftOut) Group() Group { return l.plan.question.view.group(l.group) }

// Explanation says the reason in words.
func (l LeftOut) Explanation() LocalizedText {
	q := l.plan.question
	text := leftOutWords[l.Reason]
	if l.Reason == governance.LeftOutMustNot {
		for _, m := range q.mustNots {
			if m.group == l.group {
				text = filledIn(text, untranslated(m.reason))
			}
		}
	}
	return q.view.text(text)
}

// HowToTakePart says how the group can take part all the same.
func (l LeftOut) HowToTakePart() LocalizedText {
	q := l.plan.question
	initiator := planWords.whoeverRuns
	if q.initiator >= 0 {
		initiator = q.view.group(q.initiator).Name().LocalizedText
		initiator = governance.LocalizedText{Fr: initiator.In(governance.French), En: initiator.In(governance.English)}
	}
	if l.Reason == governance.LeftOutInform {
		return q.view.text(filledIn(planWords.takePartInformed, initiator))
	}
	return q.view.text(filledIn(planWords.takePart, initiator))
}

// Interlocutor is a Nation that is to be spoken to directly: a rights-holder,
// never reached through someone else.
type Interlocutor struct {
	question *question
	group    int32
}

// DirectInterlocutors are the Nations that the question concerns, whatever the
// topic: those whose declared territory meets the question's, and those that
// declared none. They are outside the target and the optimization.
func (p ConsultationPlan) DirectInterlocutors() []Interlocutor {
	out := make([]Interlocutor, len(p.target.nations))
	for i, g := range p.target.nations {
		out[i] = Interlocutor{p.question, g}
	}
	return out
}

// DirectInterlocutorsNote says that an empty list discharges no duty; nil when
// the list is not empty.
func (p ConsultationPlan) DirectInterlocutorsNote() *LocalizedText {
	if len(p.target.nations) > 0 {
		return nil
	}
	note := p.question.view.text(planWords.noNation)
	return &note
}

// Group is the Nation.
func (i Interlocutor) Group() Group { return i.question.view.group(i.group) }

// Channel is how the Nation declared that it is to be spoken to; nil: it
// declared none here.
func (Interlocutor) Channel() *string { return nil }

// HowToReach says how the Nation is to be spoken to.
func (i Interlocutor) HowToReach() LocalizedText { return i.question.view.text(planWords.askNation) }
