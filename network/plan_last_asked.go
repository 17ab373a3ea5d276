package network

import (
	"slices"

	"tablee/governance"
)

// LastAsked is when the group was last invited, by the question's date, to a
// consultation on one of its topics, or a narrower or broader one; any
// consultation where the question has none. An invitation that is dated to a
// month or a year counts on its first day. Nil: the record tells of none.
func (i Invitation) LastAsked() *governance.Date {
	q := i.plan.question
	n := q.view.net
	var last *governance.Date
	for _, at := range n.invitationsOf.of(i.group) {
		sent := n.facts.ConsultationInvitations[at].Sent
		if sent.IsZero() || sent.First() > q.on || !q.concernsTopics(n.invitationsTo.owner(at)) {
			continue
		}
		if day := sent.First(); last == nil || day > *last {
			last = &day
		}
	}
	return last
}

// concernsTopics reports whether a consultation is on the question's topics.
func (q *question) concernsTopics(consultation int32) bool {
	if len(q.topics) == 0 {
		return true
	}
	n := q.view.net
	return consultation >= 0 && slices.ContainsFunc(n.facts.Consultations[consultation].Topics, func(id governance.ID) bool {
		t := n.index(kindTopic, id)
		return t >= 0 && q.meeting[t]
	})
}
