package network

import (
	"tablee/governance"
)

// lastAsked is when a group was last invited, by the question's date, to a
// consultation on its topics; nil when the record tells of none. An invitation
// that is dated to a month or a year counts on its first day.
func (q *question) lastAsked(group int32) *governance.Date {
	n := q.net
	var last *governance.Date
	for _, at := range n.invitationsOf.of(group) {
		sent := n.Records.ConsultationInvitations.At(at).Sent
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
	n := q.net
	return consultation >= 0 && n.topics.anyMarked(n.Records.Consultations.At(consultation).Topics, q.meeting)
}
