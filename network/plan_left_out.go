package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// leftOut is a group of the target that a plan does not reach, and why.
type leftOut struct {
	group  int32
	reason governance.LeftOutReason
}

// leftOut are the groups of the target that the plan does not reach: nobody is
// left out in silence.
func (p *consultationPlan) leftOut() []leftOut {
	var out []leftOut
	for e, g := range p.target.groups {
		if !p.reached[e] {
			out = append(out, leftOut{g, p.whyLeftOut(g)})
		}
	}
	return out
}

func (p *consultationPlan) whyLeftOut(g int32) governance.LeftOutReason {
	if p.question.isMustNot(g) {
		return governance.LeftOutMustNot
	}
	for _, c := range p.invitees.spared {
		if c.group != g || p.invitees.isSpokenFor(p.target.element[g]) {
			continue
		}
		p.note(c)
		switch {
		case !p.question.reader.seesFact(access.Limit, p.question.net.Records.Groups.At(g).ID): // shared for planning alone
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

// mustNotReason is why the question rules a group out; "" when it does not.
func (q *question) mustNotReason(g int32) string {
	for _, m := range q.mustNots {
		if m.group == g {
			return m.reason
		}
	}
	return ""
}
