package plan

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// LeftOut is a group of the target that a plan does not reach, and why.
type LeftOut struct {
	Group  int32
	Reason governance.LeftOutReason
}

// LeftOutOf are the groups of the target that the plan does not reach: nobody is
// left out in silence.
func (p *Plan) LeftOutOf() []LeftOut {
	var out []LeftOut
	for e, g := range p.Sought.Groups {
		if !p.reached[e] {
			out = append(out, LeftOut{g, p.whyLeftOut(g)})
		}
	}
	return out
}

func (p *Plan) whyLeftOut(g int32) governance.LeftOutReason {
	if p.Question.isMustNot(g) {
		return governance.LeftOutMustNot
	}
	for _, c := range p.Invitees.spared {
		if c.Group != g || p.Invitees.isSpokenFor(p.Sought.element[g]) {
			continue
		}
		p.Note(c)
		switch {
		case !p.Question.reader.SeesFact(access.Limit, p.Question.Net.Records.Groups.At(g).ID): // shared for planning alone
			return governance.LeftOutNotAvailable
		case c.Beyond == governance.Inform:
			return governance.LeftOutInform
		}
		return governance.LeftOutDoNotAsk
	}
	if !p.IsFeasible() {
		return governance.LeftOutNoPlan
	}
	return governance.LeftOutNotNeeded
}

// isSpokenFor reports whether some group that may be invited covers an element.
func (c *Candidates) isSpokenFor(element int32) bool {
	return slices.ContainsFunc(c.List, func(i Candidate) bool { return slices.Contains(i.Covers, element) })
}

// MustNotReason is why the question rules a group out; "" when it does not.
func (q *Question) MustNotReason(g int32) string {
	for _, m := range q.MustNots {
		if m.Group == g {
			return m.Reason
		}
	}
	return ""
}
