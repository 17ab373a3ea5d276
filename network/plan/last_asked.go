package plan

import "tablee/governance"

// LastAsked is when a group was last invited, by the question's date, to a
// consultation on its topics; nil when the record tells of none. An invitation
// that is dated to a month or a year counts on its first day.
func (q *Question) LastAsked(group int32) *governance.Date {
	n := q.Net
	var last *governance.Date
	for _, at := range n.InvitationsOf.Of(group) {
		sent := n.Records.ConsultationInvitations.At(at).Sent
		if sent.IsZero() || sent.First() > q.On || !q.concernsTopics(n.InvitationsTo.Owner(at)) {
			continue
		}
		if day := sent.First(); last == nil || day > *last {
			last = &day
		}
	}
	return last
}

// concernsTopics reports whether a consultation is on the question's topics.
func (q *Question) concernsTopics(consultation int32) bool {
	if len(q.Topics) == 0 {
		return true
	}
	n := q.Net
	return consultation >= 0 && n.Topics.AnyMarked(n.Records.Consultations.At(consultation).Topics, q.meeting)
}
