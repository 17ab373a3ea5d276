package network_test

import (
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
