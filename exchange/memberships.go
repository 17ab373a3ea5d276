package exchange

import (
	"strings"

	"tablee/governance"
)

var membershipsFile = file{
	name:     "memberships.csv",
	columns:  []string{"member", "group", "standing", "mandate", "since", "until", "end_reason", "end_reason_en", "last_seen"},
	required: [][]string{{"member"}, {"group"}},
	key:      []string{"member", "group", "since"},
	read:     readMembership,
}

func readMembership(r *row) {
	member, group := r.need("group", "member"), r.need("group", "group")
	id := r.old.identify("membership", member.String(), group.String(), r.cell("since"))
	m := existingOr(r.old.facts.Memberships, id, governance.Membership{
		Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateUndeclared},
	})
	m.Member, m.Group = member, group
	choice(r, &m.Standing, "standing", governance.MemberStandings, governance.Full)
	r.mandate(&m.Mandate)
	r.interval(&m.Interval)
	r.localized(&m.EndReason, "end_reason", "end_reason_en")
	r.base(&m.Record)
	put(r, &r.facts().Memberships, m)
}

// mandate reads NONE, ALL or a list of topics; empty is not declared.
func (r *row) mandate(to *governance.Mandate) {
	if !r.has("mandate") {
		return
	}
	switch cell := r.cell("mandate"); {
	case cell == "":
		*to = governance.Mandate{Scope: governance.MandateUndeclared}
	case strings.EqualFold(cell, string(governance.MandateNone)):
		*to = governance.Mandate{Scope: governance.MandateNone}
	case strings.EqualFold(cell, string(governance.MandateAll)):
		*to = governance.Mandate{Scope: governance.MandateAll}
	case len(r.list("mandate")) == 0:
		r.refuse("mandate", cell, badInput("mandate", noSuch["topic"], shown(cell)))
	default:
		*to = governance.Mandate{Scope: governance.MandateTopics, Topics: r.references("topic", "mandate")}
	}
}
