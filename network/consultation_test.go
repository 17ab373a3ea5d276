package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/rule"
	"tablee/network"
)

// consulted is a coalition that speaks for two organizations on housing, and
// two consultations: one on housing, that asked the coalition twice as long
// ago, and one on another topic.
func consulted(t *testing.T) *network.Network {
	t.Helper()
	const housing, tenants, other, initiator, coalition, first, second governance.ID = 1, 2, 3, 4, 5, 6, 7
	rec := func(id governance.ID) governance.Record { return governance.Record{ID: id} }
	org := func(id governance.ID, name string) governance.Group {
		return governance.Group{
			Record: rec(id), Kind: governance.Organization, Nature: governance.Community, Topics: []governance.ID{tenants},
			Name: governance.LocalizedText{Fr: name}, Identifiers: []governance.Identifier{{Scheme: "t", Value: name}},
		}
	}
	name := governance.LocalizedText{Fr: "Thème"}
	joint := org(coalition, "C")
	joint.Kind = governance.Coalition
	all := governance.Mandate{Scope: governance.MandateAll}
	day := governance.NewDate(2025, 3, 1)
	f := governance.Facts{
		Topics: []governance.Topic{{Record: rec(housing), Kind: governance.FieldTopic, Label: name}, {Record: rec(tenants), Kind: governance.FieldTopic, Label: name, Broader: []governance.ID{housing}}, {Record: rec(other), Kind: governance.FieldTopic, Label: name}},
		Groups: []governance.Group{org(initiator, "I"), joint, org(first, "A"), org(second, "B")},
		Memberships: []governance.Membership{
			{Record: rec(8), Member: first, Group: coalition, Standing: governance.Full, Mandate: all},
			{Record: rec(9), Member: second, Group: coalition, Standing: governance.Full, Mandate: all},
		},
		Consultations: []governance.Consultation{
			{Record: rec(10), Initiator: initiator, Topics: []governance.ID{tenants}, Interval: governance.Interval{Since: governance.PartialDateOf(day)}, Drafts: []governance.Draft{{Public: true}, {}}},
			{Record: rec(11), Topics: []governance.ID{other}},
		},
		ConsultationInvitations: []governance.ConsultationInvitation{
			{Record: rec(12), Consultation: 10, Group: coalition, Sent: governance.PartialDateOf(day - 20), Hours: new(5.0)},
			{Record: rec(13), Consultation: 11, Group: coalition, Sent: governance.PartialDateOf(day + 20)},
		},
		Contributions: []governance.Contribution{{Record: rec(14), Consultation: 10, Group: coalition, On: governance.PartialDateOf(day + 1)}},
	}
	f.Sort()
	if broken := rule.Check(&f); len(broken) > 0 {
		t.Fatal(broken)
	}
	return network.Build(1, f)
}

// TestLastAsked: on the question's topics alone, and not after its date.
func TestLastAsked(t *testing.T) {
	v := network.NewView(consulted(t), access.Anyone(), governance.French, governance.NewDate(2025, 6, 1))
	for _, c := range []struct {
		reason string
		topics []governance.ID
		on     string
		want   string
	}{
		{"on a narrower topic", []governance.ID{1}, "2025-05-01", "2025-02-09"},
		{"on any topic", nil, "2025-05-01", "2025-03-21"},
		{"before", []governance.ID{1}, "2025-02-01", ""},
	} {
		on, err := governance.ParsePartialDate(c.on)
		if err != nil {
			t.Fatal(err)
		}
		most := 1
		plan, err := v.ConsultationPlan(governance.ConsultationQuestion{Topics: c.topics, Hours: 1, On: new(on.First()), MaxInvitations: &most, Musts: []governance.ID{5}, Coverage: new("0.1")}, governance.LeastCost)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if last := plan.Invitations()[0].LastAsked(); last != nil {
			got = last.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

// TestWhatAConsultationShows: who is spoken for counts by path, and a draft
// that is not public is its initiator's.
func TestWhatAConsultationShows(t *testing.T) {
	n := consulted(t)
	for _, actor := range []access.Actor{access.Anyone(), access.Deployment()} {
		c := network.NewView(n, actor, governance.French, governance.NewDate(2025, 6, 1)).Consultation(10)
		coverage := c.Measures().Coverage()
		if coverage == nil || coverage.Direct.Numerator != 0 || coverage.ByPath.Numerator != 2 || coverage.ByPath.Denominator != 2 {
			t.Errorf("%s: %+v", actor.Name, coverage)
		}
		if drafts := len(c.Drafts()); drafts == 2 != (actor.Role == access.Administrator) {
			t.Errorf("%s sees %d drafts", actor.Name, drafts)
		}
	}
}
