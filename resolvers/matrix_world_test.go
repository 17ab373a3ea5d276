package resolvers_test

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// The groups of the matrix: organizations A and B sit at table T and at U,
// where nobody of T has a say, and belong to coalition K. B lets A see its
// limit, and K its delegates, one of whom sits as a user.
const (
	groupA governance.ID = iota + 101
	groupB
	groupK
	groupT
	groupU
)

var matrixDay = governance.NewDate(2025, 10, 1)

// mark is something that only some may see: a text, or a number as it is
// written, of one group, of one kind.
type mark struct {
	text  string
	owner governance.ID
	fact  governance.PrivateFact
	at    governance.ID // the body where it takes place; 0: nowhere
}

// matrix is a world of which every private fact carries its owner's mark.
type matrix struct {
	still
	facts governance.Facts
	marks []mark
	next  governance.ID
	told  accessMemory // the log that is read
	noted accessMemory // what answers show
}

func (m *matrix) is() governance.Record {
	m.next++
	return governance.Record{ID: 1000 + m.next, Version: 1}
}

// from is a record with a source that nothing else cites.
func (m *matrix) from(owner governance.ID, fact governance.PrivateFact) governance.Record {
	r, name := m.is(), fmt.Sprintf("secret %d source of %s %d", owner, fact, m.next)
	source := m.is()
	m.facts.Sources = append(m.facts.Sources, governance.Source{Record: source, Name: name, Title: governance.LocalizedText{Fr: name}})
	r.Source = source.ID
	m.hide(name, owner, fact, 0)
	return r
}

func (m *matrix) hide(text string, owner governance.ID, fact governance.PrivateFact, at governance.ID) {
	m.marks = append(m.marks, mark{text, owner, fact, at})
}

// number is a number that is nowhere else.
func (m *matrix) number(x float64, owner governance.ID, fact governance.PrivateFact) *float64 {
	x += float64(owner-groupA) / 64
	m.hide(fmt.Sprint(x), owner, fact, 0)
	return &x
}

func newMatrix() *matrix {
	m := &matrix{}
	kinds := map[governance.ID]governance.GroupKind{
		groupA: governance.Organization, groupB: governance.Organization, groupK: governance.Coalition,
		groupT: governance.Roundtable, groupU: governance.Roundtable,
	}
	for id, kind := range kinds {
		m.facts.Groups = append(m.facts.Groups, governance.Group{
			Record: governance.Record{ID: id, Version: 1}, Kind: kind, Nature: governance.Community,
			Name: governance.LocalizedText{Fr: fmt.Sprintf("groupe %c", 'A'+rune(id-groupA))},
		})
	}
	for _, body := range []governance.ID{groupT, groupU} {
		m.facts.Cadences = append(m.facts.Cadences, governance.Cadence{Record: m.is(), Body: body, MeetingsPerYear: new(8.0), Hours: new(2.5), PrepHours: new(1.0), TravelHours: new(0.5)})
		m.facts.Meetings = append(m.facts.Meetings, governance.Meeting{Record: m.is(), Body: body, Date: matrixDay - 20, Status: governance.Held, Hours: new(2.0)})
	}
	for _, org := range []governance.ID{groupA, groupB} {
		m.facts.Memberships = append(m.facts.Memberships, governance.Membership{Record: m.is(), Member: org, Group: groupK, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll}})
		m.addResources(org)
		for i, body := range []governance.ID{groupT, groupU} {
			m.addSeat(org, body, m.facts.Meetings[i].ID)
		}
	}
	m.addUser(groupB, groupT, m.facts.Meetings[0].ID)
	m.consult(groupB)
	m.facts.Disclosures = append(m.facts.Disclosures, governance.Disclosure{Record: m.is(), Owner: groupB, With: groupA, Fact: governance.PrivateLimit},
		governance.Disclosure{Record: m.is(), Owner: groupB, With: groupK, Fact: governance.PrivateDelegates})
	m.facts.Sort()
	m.still = still{facts: m.facts}
	for _, org := range []governance.ID{groupA, groupB} {
		m.hideFigures(org)
		m.tell(org)
	}
	return m
}

// tell has the access log tell of a group.
func (m *matrix) tell(org governance.ID) {
	e := governance.AccessEntry{
		ID: m.is().ID, At: time.Unix(0, 0), Actor: "account:X", Owner: org, Operation: fmt.Sprintf("secret %d question", org),
		Facts: []governance.PrivateFact{governance.PrivateLimit}, Reasons: []governance.AccessReason{governance.ByAuditor},
	}
	m.told.entries = append(m.told.entries, e)
	m.hide(e.Operation, org, "ACCESS", 0)
	m.hide(e.ID.String(), org, "ACCESS", 0)
}

// consult opens a consultation with a draft that is not public, and a statement
// on it.
func (m *matrix) consult(initiator governance.ID) {
	draft := fmt.Sprintf("secret %d draft", initiator)
	c := governance.Consultation{
		Record: m.is(), Initiator: initiator, Title: governance.LocalizedText{Fr: "consultation"},
		Drafts: []governance.Draft{{Title: governance.LocalizedText{Fr: draft}}},
	}
	m.hide(draft, initiator, governance.PrivateDrafts, 0)
	m.facts.Consultations = append(m.facts.Consultations, c)
	m.facts.Statements = append(m.facts.Statements, governance.Statement{Record: m.is(), Title: governance.LocalizedText{Fr: "lettre"}, Consultation: c.ID})
}

// hideFigures marks what is worked out from private facts.
func (m *matrix) hideFigures(org governance.ID) {
	group, err := network.NewView(network.Build(1, m.facts.Clone()), access.Deployment(), governance.French, matrixDay).Group(&org, nil)
	if err != nil {
		panic(err)
	}
	load, err := group.RepresentationLoad(governance.Period{From: governance.NewDate(2025, 1, 1), Until: governance.NewDate(2026, 1, 1)}, hours.Committed)
	if err != nil {
		panic(err)
	}
	m.hide(fmt.Sprint(*load.CapacityHours()), org, governance.PrivateCapacity, 0)
	m.hide(fmt.Sprint(*load.Rate()), org, governance.PrivateRate, 0)
	m.hide(fmt.Sprint(*load.DirectHours()), org, "HOURS", 0)
}

func (m *matrix) addResources(org governance.ID) {
	f := &m.facts
	f.Capacities = append(f.Capacities, governance.Capacity{
		Record: m.from(org, governance.PrivateCapacity), Group: org,
		FTE: *m.number(7.0078125, org, governance.PrivateCapacity), HoursPerFTE: *m.number(1771.0078125, org, governance.PrivateCapacity),
		VolunteerHours: m.number(333.0078125, org, governance.PrivateCapacity),
	})
	f.Fundings = append(f.Fundings, governance.Funding{
		Record: m.from(org, governance.PrivateCapacity), Group: org, Year: 2025, Form: governance.MissionFunding,
		Amount: m.number(77001.0078125, org, governance.PrivateCapacity),
	})
	f.Limits = append(f.Limits, governance.Limit{Record: m.from(org, governance.PrivateLimit), Group: org, Hours: m.number(55.0078125, org, governance.PrivateLimit)})
	with := fmt.Sprintf("secret %d forum", org)
	f.Representations = append(f.Representations, governance.Representation{
		Record: m.from(org, governance.PrivateAdHoc), Group: org, Date: matrixDay - 30,
		Hours: *m.number(9.0078125, org, governance.PrivateAdHoc), With: with,
	})
	m.hide(with, org, governance.PrivateAdHoc, 0)
	grant := governance.RoleGrant{Record: m.is(), Account: governance.AccountID("matrix", fmt.Sprint("coordinates ", org)), Role: governance.RoleCoordinator, Group: org}
	grant.Name = fmt.Sprintf("secret %d coordinates", org)
	f.Grants = append(f.Grants, grant)
	m.hide(grant.Account.String(), org, "ROLES", 0)
	m.hide(grant.Name, org, "ROLES", 0)
	m.addOffice(org)
}

// seatOf is a seat that a group holds.
func (m *matrix) seatOf(holder governance.ID) string {
	i := slices.IndexFunc(m.facts.Tenures, func(t governance.Tenure) bool { return t.Holder == holder })
	return m.facts.Tenures[i].Seat.String()
}

// addOffice adds what only those see who answer for a group: whom it invites to
// roles, and its register of incidents.
func (m *matrix) addOffice(org governance.ID) {
	f := &m.facts
	invitation := governance.RoleInvitation{
		Record: m.is(), Role: governance.RoleEditor, Group: org, Email: fmt.Sprintf("secret-%d@example.org", org),
		Digest: governance.DigestOfSecret("matrix"), Expires: matrixDay + 5,
	}
	what := fmt.Sprintf("secret %d incident", org)
	incident := governance.Incident{Record: m.is(), Group: org, Information: governance.LocalizedText{Fr: what}, Aware: governance.PartialDateOf(matrixDay)}
	f.RoleInvitations, f.Incidents = append(f.RoleInvitations, invitation), append(f.Incidents, incident)
	for _, text := range []string{invitation.Email, invitation.ID.String(), what, incident.ID.String()} {
		m.hide(text, org, "ROLES", 0)
	}
}

func (m *matrix) addSeat(org, body, meeting governance.ID) {
	f := &m.facts
	seat := governance.Seat{Record: m.is(), Body: body, Standing: governance.SeatMember, Voting: true}
	name, reason := fmt.Sprintf("secret %d person at %d", org, body), fmt.Sprintf("secret %d reason at %d", org, body)
	person := governance.Person{Record: m.is(), Name: name}
	f.Seats, f.Persons = append(f.Seats, seat), append(f.Persons, person)
	f.Tenures = append(f.Tenures, governance.Tenure{
		Record: m.is(), Seat: seat.ID, Holder: org, Delegates: 41 + int(org-groupA)*2,
		TravelHours: m.number(3.0078125, org, governance.PrivateOverrides), PrepHours: m.number(5.0078125, org, governance.PrivateOverrides),
	})
	delegation := governance.Delegation{
		Record: m.from(org, "DELEGATION AT"), Seat: seat.ID, Holder: org, Person: person.ID, Kind: governance.Titular,
		EndReason: governance.LocalizedText{Fr: reason},
	}
	m.marks[len(m.marks)-1] = mark{m.marks[len(m.marks)-1].text, org, governance.PrivateDelegates, body}
	f.Delegations = append(f.Delegations, delegation)
	f.Attendances = append(f.Attendances, governance.Attendance{Record: m.is(), Meeting: meeting, Seat: seat.ID, Person: person.ID, Status: governance.Present})
	m.hide(name, org, governance.PrivateDelegates, body)
	m.hide(reason, org, governance.PrivateDelegates, body)
	m.hide(person.ID.String(), org, governance.PrivateDelegates, body)
	m.hide(delegation.ID.String(), org, governance.PrivateDelegates, body)
}

// addUser names somebody who sits at a body as a user of the organization, and
// who was there: that is not part of what it shares of its delegates.
func (m *matrix) addUser(org, body, meeting governance.ID) {
	f := &m.facts
	seat := governance.Seat{Record: m.is(), Body: body, Standing: governance.SeatMember, Voting: true}
	name := fmt.Sprintf("secret %d user person at %d", org, body)
	person := governance.Person{Record: m.is(), Name: name, Consent: governance.Consent{Given: governance.PartialDateOf(matrixDay - 900)}}
	tenure := governance.Tenure{Record: m.is(), Seat: seat.ID, Holder: org, Delegates: 1}
	delegation := governance.Delegation{Record: m.is(), Seat: seat.ID, Holder: org, Person: person.ID, Kind: governance.Titular, SeatedAs: governance.SeatedAsUser}
	f.Seats, f.Persons, f.Tenures, f.Delegations = append(f.Seats, seat), append(f.Persons, person), append(f.Tenures, tenure), append(f.Delegations, delegation)
	f.Attendances = append(f.Attendances, governance.Attendance{Record: m.is(), Meeting: meeting, Seat: seat.ID, Person: person.ID, Status: governance.Present})
	for _, text := range []string{name, person.ID.String(), delegation.ID.String(), (matrixDay - 900).String()} {
		m.hide(text, org, "USERS", body)
	}
}

// readers are those of the matrix.
func readers() map[string]access.Actor {
	person := func(name string, role governance.Role, group governance.ID) access.Actor {
		p := access.Person{Account: governance.AccountID("reader", name), Grants: []governance.RoleGrant{{Account: governance.AccountID("reader", name), Role: role, Group: group}}}
		p.Received = []governance.Disclosure{
			{Owner: groupB, With: groupA, Fact: governance.PrivateLimit}, {Owner: groupB, With: groupK, Fact: governance.PrivateDelegates},
		}
		return access.Of(p, matrixDay)
	}
	return map[string]access.Actor{
		"anonymous":        access.Anyone(),
		"member of A":      person("member of A", governance.RoleViewer, groupA),
		"coordinator of A": person("coordinator of A", governance.RoleCoordinator, groupA),
		"member of B":      person("member of B", governance.RoleViewer, groupB),
		"member of K":      person("member of K", governance.RoleViewer, groupK),
		"facilitator":      person("facilitator", governance.RoleFacilitator, groupT),
		"policymaker":      person("policymaker", governance.RolePolicymaker, 0),
		"auditor":          person("auditor", governance.RoleAuditor, 0),
		"administrator":    person("administrator", governance.RoleAdministrator, 0),
	}
}

// circle says who may see a mark, as DOMAIN §11 has it: said here again, by
// name, not asked of the policy.
func (k mark) circle() []string {
	out := []string{"auditor", "administrator"}
	switch {
	case k.owner == groupA && (k.fact == "ROLES" || k.fact == "ACCESS"):
		return append(out, "coordinator of A")
	case k.fact == "ROLES" || k.fact == "ACCESS":
		return out
	case k.owner == groupA:
		out = append(out, "member of A", "coordinator of A")
	case k.owner == groupB:
		out = append(out, "member of B")
	}
	if k.owner == groupB && k.fact == governance.PrivateLimit {
		out = append(out, "member of A", "coordinator of A")
	}
	if (k.fact == governance.PrivateDelegates || k.fact == "USERS") && k.at == groupT {
		out = append(out, "facilitator")
	}
	if k.owner == groupB && k.fact == governance.PrivateDelegates {
		out = append(out, "member of K")
	}
	return out
}

// The texts of the matrix: a history that tells of what A and B keep to
// themselves.
func (m *matrix) entries() []governance.Entry {
	out := []governance.Entry{}
	for _, d := range m.facts.Delegations {
		out = append(out, governance.Entry{Verb: "appointDelegate", Fill: []string{d.Holder.String(), groupT.String(), "2025"}, About: []governance.ID{d.Holder}, IDs: []governance.ID{d.Person, d.ID}})
	}
	out = append(out, governance.Entry{Verb: "mergeDuplicateGroups", Fill: []string{groupA.String(), "x"}, About: []governance.ID{groupA}, IDs: m.facts.IDs()})
	for i := range out {
		out[i].Version, out[i].At, out[i].Actor = int32(i+1), time.Unix(0, 0), "account:X for "+groupA.String()
	}
	return out
}

func (m *matrix) Changes(context.Context, int32, int) ([]governance.Entry, error) {
	return m.entries(), nil
}

func (m *matrix) History(_ context.Context, ids []governance.ID, hidden governance.HiddenChanges, _ int32, first int) ([]governance.Entry, error) {
	out := slices.DeleteFunc(m.entries(), func(e governance.Entry) bool { return !slices.Contains(ids, e.About[0]) || hidden.Hides(&e) })
	return out[:min(first, len(out))], nil
}

func (m *matrix) CountHistory(ctx context.Context, ids []governance.ID, hidden governance.HiddenChanges) (int, error) {
	entries, err := m.History(ctx, ids, hidden, 0, 100)
	return len(entries), err
}

func (*matrix) SearchDescriptions(context.Context, string, int) ([]governance.ID, error) {
	return nil, nil
}
