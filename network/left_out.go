package network

import "tablee/governance"

// LeftOut is a group of the target that the plan does not reach.
type LeftOut struct {
	plan   ConsultationPlan
	group  int32
	Reason governance.LeftOutReason
}

// LeftOut are the groups of the target that the plan does not reach, each with
// its reason: nobody is left out in silence.
func (p ConsultationPlan) LeftOut() []LeftOut {
	out := []LeftOut{}
	for _, l := range p.LeftOutOf() {
		out = append(out, LeftOut{p, l.Group, l.Reason})
	}
	return out
}

// Group is the group.
func (l LeftOut) Group() Group { return l.plan.view.group(l.group) }

// Explanation says the reason in words.
func (l LeftOut) Explanation() LocalizedText { return l.plan.view.text(l.explanation()) }

func (l LeftOut) explanation() governance.LocalizedText {
	switch l.Reason {
	case governance.LeftOutDoNotAsk:
		return governance.Sentence("leftOutDoNotAsk")
	case governance.LeftOutInform:
		return governance.Sentence("leftOutInform")
	case governance.LeftOutMustNot:
		return governance.Sentence("leftOutMustNot", governance.Untranslated(l.plan.Question.MustNotReason(l.group)))
	case governance.LeftOutNoPlan:
		return governance.Sentence("leftOutNoPlan")
	case governance.LeftOutNotAvailable:
		return governance.Sentence("leftOutNotAvailable")
	}
	return governance.Sentence("leftOutNotNeeded")
}

// HowToTakePart says how the group can take part all the same.
func (l LeftOut) HowToTakePart() LocalizedText {
	q := l.plan.Question
	initiator := governance.Sentence("planWhoeverRuns")
	if q.Initiator >= 0 {
		name := q.Net.Records.Groups.At(q.Initiator).Name
		initiator = governance.LocalizedText{Fr: name.In(governance.French), En: name.In(governance.English)}
	}
	if l.Reason == governance.LeftOutInform {
		return l.plan.view.text(governance.Sentence("planTakePartInformed", initiator))
	}
	return l.plan.view.text(governance.Sentence("planTakePart", initiator))
}
