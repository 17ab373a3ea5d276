package network_test

import (
	"fmt"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// consultations asks for the record of every consultation, and for every
// statement.
func (a *answering) consultations() {
	all, err := a.v.Consultations(nil, 100, nil)
	a.page("consultations", idsOf(all.Nodes()), err, all.TotalCount)
	for _, c := range all.Nodes() {
		a.consultation(c)
	}
	statements, err := a.v.Statements(100, nil)
	a.page("statements", idsOf(statements.Nodes()), err, statements.TotalCount)
	for _, s := range statements.Nodes() {
		signed, err := s.Signatures(100, nil)
		a.page("signatures of "+s.ID().String(), idsOf(signed.Nodes()), err, signed.TotalCount)
	}
}

func (a *answering) consultation(c network.Consultation) {
	a.say("consultation %d: by %t, %d drafts, ways %v, on it %v", c.ID(), c.Initiator() != nil, len(c.Drafts()), idsOf(c.Mechanisms()), idsOf(c.Statements()))
	invited, err := c.Invitations(100, nil)
	a.page("invited", idsOf(invited.Nodes()), err, invited.TotalCount)
	said, err := c.Contributions(100, nil)
	a.page("said", idsOf(said.Nodes()), err, said.TotalCount)
	for _, x := range said.Nodes() {
		o := x.Outcome()
		a.say("became of %d: %t %v %v", x.ID(), o.Complete(), idsOf(o.Observations()), idsOf(o.ProposedActions()))
	}
	heard, err := c.Observations(100, nil)
	a.page("heard", idsOf(heard.Nodes()), err, heard.TotalCount)
	for _, o := range heard.Nodes() {
		a.say("%d: from %v to %v", o.ID(), idsOf(o.Contributions()), idsOf(o.ProposedActions()))
	}
	proposed, err := c.ProposedActions(100, nil)
	a.page("proposed", idsOf(proposed.Nodes()), err, proposed.TotalCount)
	m := c.Measures()
	a.say("linked %v, answered %v, before a draft %v, unanswered %v", m.ContributionsLinked(), m.ProposalsAnswered(), m.ConsultedBeforeDraft(), idsOf(c.Unanswered()))
	if coverage := m.Coverage(); coverage != nil {
		a.say("covers %v, by path %v", coverage.Direct, coverage.ByPath)
	}
}

// answers asks a network everything, on the first day of a period, and writes
// down each answer.
func answers(t *rapid.T, n *network.Network, period governance.Period) []string {
	v := network.NewView(n, access.Deployment(), governance.French, period.From)
	a := &answering{t: t, v: v, out: []string{fmt.Sprint("version ", n.Version(), v.Version())}}
	facts := n.FactsForImport()
	for _, id := range facts.IDs() {
		node, err := v.Node(id)
		a.say("node %d: %T %v", id, node, err)
	}
	for _, order := range []network.GroupOrder{network.ByName, network.ByIdentifier} {
		groups, err := v.Groups(nil, order, nil, 100, nil)
		a.page("groups by "+string(order), groupIDs(groups), err, groups.TotalCount)
	}
	topics, err := v.Topics(nil, 100, nil)
	a.page("topics", idsOf(topics.Nodes()), err, topics.TotalCount)
	for i := range facts.Topics {
		about, err := v.Groups(&governance.GroupFilter{Topics: []governance.ID{facts.Topics[i].ID}}, network.ByName, nil, 100, nil)
		a.page(fmt.Sprint("about ", facts.Topics[i].ID), groupIDs(about), err, about.TotalCount)
	}
	alike, err := v.Duplicates(nil, 100, nil)
	a.page("alike", nil, err, alike.TotalCount)
	for _, d := range alike.Nodes() {
		a.say("%d and %d: %v", d.A.ID(), d.B.ID(), d.Reasons)
	}
	for i := range facts.Groups {
		a.group(facts.Groups[i].ID, period)
	}
	a.consultations()
	return a.out
}

type answering struct {
	t   *rapid.T
	v   *network.View
	out []string
}

func (a *answering) say(format string, args ...any) {
	a.out = append(a.out, fmt.Sprintf(format, args...))
}

func (a *answering) page(what string, ids []governance.ID, err error, count func() int) {
	if err != nil {
		a.t.Fatal(err)
	}
	a.say("%s: %v of %d", what, ids, count())
}

func (a *answering) group(id governance.ID, period governance.Period) {
	g, err := a.v.Group(&id, nil)
	if err != nil {
		a.t.Fatal(err)
	}
	a.say("group %d %s %v within %v", id, g.Name().Text(nil), g.Identifiers(), g.Within() != nil)
	memberships, err := g.Memberships(nil, 100, nil)
	a.page("memberships", idsOf(memberships.Nodes()), err, memberships.TotalCount)
	members, err := g.Members(nil, 100, nil)
	a.page("members", idsOf(members.Nodes()), err, members.TotalCount)
	organs, err := g.Organs(nil, 100, nil)
	a.page("organs", groupIDs(organs), err, organs.TotalCount)
	tenures, err := g.Tenures(nil, 100, nil)
	a.page("tenures", idsOf(tenures.Nodes()), err, tenures.TotalCount)
	for _, t := range tenures.Nodes() {
		a.say("%d: %v at %d, delegations %v, support %v", t.ID(), t.InForce(nil), t.Seat().Body().ID(), idsOf(t.Delegations(nil)), t.Support(nil) != nil)
	}
	seats, err := g.Seats(nil, 100, nil)
	a.page("seats", idsOf(seats.Nodes()), err, seats.TotalCount)
	for _, s := range seats.Nodes() {
		a.say("%d: held by %v, vacant %t", s.ID(), idsOf(s.Tenures()), s.Vacant(nil))
	}
	meetings, err := g.Meetings(nil, 100, nil)
	a.page("meetings", idsOf(meetings.Nodes()), err, meetings.TotalCount)
	for _, m := range meetings.Nodes() {
		a.say("%d: %s, %d on the roll", m.ID(), m.Date(), len(m.Attendance()))
	}
	a.say("cadences %v, complete %v, capacities %v, limits %v", idsOf(g.Cadences()), idsOf(g.CompleteCalendars()), idsOf(g.Capacities()), idsOf(g.Limits()))
	for _, r := range g.RoleGrants(nil) {
		a.say("role %d: %s of %d", r.ID(), r.Role(), r.Account())
	}
	a.say("invited to roles %v", idsOf(g.RoleInvitations()))
	incidents, err := g.Incidents(100, nil)
	a.page("incidents", idsOf(incidents.Nodes()), err, incidents.TotalCount)
	for _, s := range append(g.Disclosures(nil), g.Received(nil)...) {
		a.say("shared %d: %s of %d with %d", s.ID(), s.Fact(), s.Group().ID(), s.With().ID())
	}
	invited, err := g.ConsultationInvitations(100, nil)
	a.page("invitations", idsOf(invited.Nodes()), err, invited.TotalCount)
	said, err := g.Contributions(100, nil)
	a.page("contributions", idsOf(said.Nodes()), err, said.TotalCount)
	for _, x := range said.Nodes() {
		heard, err := x.Consultation().Contributions(100, nil)
		a.page("beside "+x.ID().String(), idsOf(heard.Nodes()), err, heard.TotalCount)
	}
	a.say("signed %v", idsOf(g.StatementsSigned()))
	represented, err := g.Representations(nil, 100, nil)
	a.page("representations", idsOf(represented.Nodes()), err, represented.TotalCount)
	for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
		load, err := g.RepresentationLoad(period, measure)
		if err != nil {
			a.t.Fatal(err)
		}
		a.say("%s: %v, pending %g", measure, textOf(load), load.PendingHours)
	}
}
