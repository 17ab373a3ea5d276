package access_test

import (
	"slices"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
)

// The records around the commands: H sits at table T and belongs to coalition
// C; B is H's own board; O has nothing to do with them.
const (
	table governance.ID = iota + 1
	holder
	coalition
	board
	other
	seat
	freeSeat
	tenure
	membership
	capacity
	delegation
	person
	meeting
	cadence
	grant
	disclosure
	duplicate
	shared    // somebody who sits for two groups
	former    // somebody who sits for none
	elsewhere // somebody who sits for O alone, at another table
	invitation
	incident
)

var today = governance.NewDate(2026, 6, 15)

func around() governance.Facts {
	is := func(id governance.ID) governance.Record { return governance.Record{ID: id, Version: 7} }
	name := governance.LocalizedText{Fr: "Nom"}
	f := governance.Facts{
		Memberships: []governance.Membership{{Record: is(membership), Member: holder, Group: coalition}},
		Seats:       []governance.Seat{{Record: is(seat), Body: table}, {Record: is(freeSeat), Body: table}},
		Tenures:     []governance.Tenure{{Record: is(tenure), Seat: seat, Holder: holder, Delegates: 1}},
		Persons:     []governance.Person{{Record: is(person), Name: "Quelqu’un"}, {Record: is(shared), Name: "Quelqu’autre"}, {Record: is(former), Name: "Personne"}, {Record: is(elsewhere), Name: "Autre"}},
		Delegations: []governance.Delegation{{Record: is(delegation), Seat: seat, Holder: holder, Person: person, Kind: governance.Titular}},
		Capacities:  []governance.Capacity{{Record: is(capacity), Group: holder, FTE: 1, HoursPerFTE: 1820}},
		Meetings:    []governance.Meeting{{Record: is(meeting), Body: table, Date: today - 3, Status: governance.Planned}},
		Cadences:    []governance.Cadence{{Record: is(cadence), Body: table}},
		Grants:      []governance.RoleGrant{{Record: is(grant), Account: 901, Role: governance.RoleViewer, Group: holder}},
		Incidents:   []governance.Incident{{Record: is(incident), Group: holder, Aware: governance.PartialDateOf(today)}},
		RoleInvitations: []governance.RoleInvitation{{
			Record: is(invitation), Role: governance.RoleEditor, Group: holder, Digest: governance.DigestOfSecret("secret"), Expires: today + 5,
		}},
		Disclosures: []governance.Disclosure{{Record: is(disclosure), Owner: holder, With: coalition, Fact: governance.PrivateLimit}},
	}
	for i, h := range []governance.ID{holder, other} {
		f.Delegations = append(f.Delegations, governance.Delegation{Record: is(shared + 10 + governance.ID(i)), Seat: seat, Holder: h, Person: shared, Kind: governance.Titular})
	}
	f.Delegations = append(f.Delegations, governance.Delegation{Record: is(shared + 20), Seat: shared + 21, Holder: other, Person: elsewhere, Kind: governance.Titular})
	f.Seats = append(f.Seats, governance.Seat{Record: is(shared + 21), Body: coalition})
	for _, id := range []governance.ID{table, holder, coalition, board, other, duplicate} {
		f.Groups = append(f.Groups, governance.Group{Record: is(id), Kind: governance.Organization, Name: name})
	}
	f.Groups[3].Kind, f.Groups[3].Within = governance.Organ, holder
	f.Sort()
	return f
}

// writers are those who ask: roles for a group, or for the whole deployment.
func writers() map[string]access.Actor {
	out := map[string]access.Actor{"the deployment": access.Deployment(), "the public": access.Anyone()}
	for name, group := range map[string]governance.ID{"H": holder, "T": table, "C": coalition, "O": other, "": 0} {
		roles := governance.GroupRoles
		if group == 0 {
			roles = governance.DeploymentRoles
		}
		for _, role := range roles {
			who := strings.TrimSpace(strings.ToLower(string(role)) + " " + name)
			account := governance.AccountID("test", who)
			out[who] = access.Of(access.Person{Account: account, Grants: []governance.RoleGrant{{Account: account, Role: role, Group: group}}}, today)
		}
	}
	return out
}

// went is what went wrong, at a group or in the whole deployment.
func went(group string) command.IncidentDescription {
	d := command.IncidentDescription{Circumstances: governance.LocalizedText{Fr: "égaré"}, Aware: governance.PartialDateOf(today)}
	if group == "H" {
		d.Group = holder
	}
	return d
}

// keeping are those who keep a group's facts.
func keeping(groups ...string) (out []string) {
	for _, g := range groups {
		out = append(out, "coordinator "+g, "editor "+g, "facilitator "+g)
	}
	return out
}

// TestWhoMayWrite tries every command as each role. The table names those who
// may, besides the deployment and its administrator, who always may.
func TestWhoMayWrite(t *testing.T) {
	edit := command.Edit{ExpectedVersion: 7}
	ending := command.Ending{On: governance.PartialDateOf(today)}
	seventh := command.Declaration{ExpectedVersion: new(7)}
	naming := command.Delegating{Tenure: tenure, Person: command.Somebody{Name: new("Quelqu’une")}}
	sitting := command.MeetingEdit{Edit: edit, Meeting: meeting}
	described := command.GroupDescription{Kind: governance.Organization, Name: governance.LocalizedText{Fr: "Autre"}}
	organ := described
	organ.Kind, organ.Within = governance.Organ, holder
	for name, c := range map[string]struct {
		command command.Command
		may     []string
	}{
		"registers":                      {command.RegisterGroup{GroupDescription: described}, []string{"coordinator H", "coordinator T", "coordinator C", "coordinator O"}},
		"registers an organ of H":        {command.RegisterGroup{GroupDescription: organ}, keeping("H")},
		"describes H":                    {command.DescribeGroup{Edit: edit, Group: holder, GroupDescription: described}, keeping("H")},
		"describes H’s board":            {command.DescribeGroup{Edit: edit, Group: board, GroupDescription: organ}, keeping("H")},
		"puts O inside H":                {command.DescribeGroup{Edit: edit, Group: other, GroupDescription: organ}, nil},
		"dissolves H":                    {command.DissolveGroup{Edit: edit, Group: holder, Ending: ending}, keeping("H")},
		"C joins T":                      {command.JoinGroup{Member: coalition, Group: table}, keeping("C", "T")},
		"ends the membership":            {command.EndMembership{Edit: edit, Membership: membership, Ending: ending}, keeping("H", "C")},
		"ends it, as C says":             {command.EndMembership{Edit: edit, Membership: membership, By: command.GroupSide, Ending: ending}, keeping("C")},
		"H confirms the membership":      {command.ConfirmMembership{Membership: membership, Side: command.MemberSide}, keeping("H")},
		"C confirms the membership":      {command.ConfirmMembership{Membership: membership, Side: command.GroupSide}, keeping("C")},
		"H confirms the tenure":          {command.ConfirmTenure{Tenure: tenure, Side: command.HolderSide}, keeping("H")},
		"T confirms the tenure":          {command.ConfirmTenure{Tenure: tenure, Side: command.BodySide}, keeping("T")},
		"asks H to confirm":              {command.RequestConfirmation{About: membership, Of: holder}, keeping("H", "C")},
		"O succeeds H":                   {command.SucceedGroup{Predecessor: holder, Successor: other, On: governance.PartialDateOf(today)}, nil},
		"merges duplicates":              {command.MergeDuplicateGroups{Edit: edit, Keep: holder, Duplicate: duplicate}, nil},
		"creates a seat":                 {command.CreateSeat{Body: table}, keeping("T")},
		"abolishes a seat":               {command.AbolishSeat{Edit: edit, Seat: freeSeat, Ending: ending}, keeping("T")},
		"O takes a seat":                 {command.TakeSeat{Seat: freeSeat, Holder: other, Delegates: 1}, keeping("O", "T")},
		"leaves a seat":                  {command.LeaveSeat{Edit: edit, Tenure: tenure, Ending: ending}, keeping("H", "T")},
		"hands the seat over to O":       {command.HandOverSeat{Edit: edit, Tenure: tenure, To: other, On: today}, keeping("T")},
		"declares support":               {command.DeclareSupport{On: command.Supported{Tenure: new(tenure)}, Kind: governance.Expenses}, keeping("H", "T")},
		"declares support of the seat":   {command.DeclareSupport{On: command.Supported{Seat: new(freeSeat)}, Kind: governance.Expenses}, keeping("T")},
		"appoints a delegate":            {command.AppointDelegate{Delegating: naming}, append(keeping("H"), "facilitator T")},
		"names an alternate":             {command.NameAlternate{Delegating: naming}, append(keeping("H"), "facilitator T")},
		"names who sits for O already":   {command.AppointDelegate{Delegating: command.Delegating{Tenure: tenure, Person: command.Somebody{ID: new(elsewhere)}}}, nil},
		"names who sits for H already":   {command.NameAlternate{Delegating: command.Delegating{Tenure: tenure, Person: command.Somebody{ID: new(person)}}}, append(keeping("H"), "facilitator T")},
		"ends a delegation":              {command.EndDelegation{Edit: edit, Delegation: delegation, Ending: ending}, append(keeping("H"), "facilitator T")},
		"declares capacity":              {command.DeclareCapacity{Group: holder, FullTimeEquivalents: 1, HoursPerFullTimeEquivalent: 1820, Interval: command.Interval{Since: governance.PartialDateOf(today)}}, keeping("H")},
		"puts capacity right":            {command.DeclareCapacity{Declaration: seventh, Capacity: capacity, Group: holder, HoursPerFullTimeEquivalent: 1820}, keeping("H")},
		"declares a limit":               {command.DeclareLimit{Group: holder, Hours: new(10.0)}, keeping("H")},
		"declares funding":               {command.DeclareFunding{Group: holder, Year: 2026, Form: governance.MissionFunding}, keeping("H")},
		"declares a cadence":             {command.DeclareCadence{Declaration: seventh, Cadence: cadence, Body: table, HoursPerMeeting: new(2.0)}, keeping("T")},
		"declares a calendar complete":   {command.DeclareCalendarComplete{Body: table, Since: governance.PartialDateOf(today - 30), Until: governance.PartialDateOf(today)}, keeping("T")},
		"plans a meeting":                {command.PlanMeeting{Body: table, Date: today + 3}, keeping("T")},
		"moves a meeting":                {command.RescheduleMeeting{MeetingEdit: sitting, Date: today + 3}, keeping("T")},
		"cancels a meeting":              {command.CancelMeeting{MeetingEdit: sitting, Reason: governance.LocalizedText{Fr: "tempête"}}, keeping("T")},
		"holds a meeting":                {command.HoldMeeting{MeetingEdit: sitting}, keeping("T")},
		"takes the roll":                 {command.RecordAttendance{MeetingEdit: sitting, Entries: []command.Entry{{Seat: new(seat), Status: governance.Present}}}, keeping("T")},
		"declares representation":        {command.DeclareRepresentation{Group: holder, Date: today, Hours: 2, With: "la ministre"}, []string{"coordinator H", "editor H", "delegate H"}},
		"voids the membership":           {command.VoidRecord{Edit: edit, Record: membership}, keeping("H", "C")},
		"voids the capacity":             {command.VoidRecord{Edit: edit, Record: capacity}, keeping("H")},
		"describes somebody":             {command.DescribePerson{Edit: edit, Person: person, Name: "Autrement"}, []string{"coordinator H"}},
		"somebody takes consent back":    {command.WithdrawConsent{Edit: edit, Person: person}, []string{"coordinator H"}},
		"who sits for two takes it back": {command.WithdrawConsent{Edit: edit, Person: shared}, []string{"coordinator H", "coordinator O"}},
		"describes who sits for two":     {command.DescribePerson{Edit: edit, Person: shared, Name: "Autrement"}, nil},
		"describes nobody's delegate":    {command.DescribePerson{Edit: edit, Person: former, Name: "Autrement"}, nil},
		"erases somebody":                {command.ErasePerson{Edit: edit, Person: person}, nil},
		"gives a role for H":             {command.GrantRole{Account: 7, Role: governance.RoleViewer, Group: holder}, []string{"coordinator H"}},
		"gives a role for everything":    {command.GrantRole{Account: 7, Role: governance.RoleAuditor}, nil},
		"registers an incident of H":     {command.RecordIncident{IncidentDescription: went("H")}, []string{"coordinator H"}},
		"registers an incident":          {command.RecordIncident{IncidentDescription: went("")}, nil},
		"describes an incident of H":     {command.DescribeIncident{Edit: edit, Incident: incident, IncidentDescription: went("H")}, []string{"coordinator H"}},
		"invites to a role for H":        {command.InviteToRole{Request: command.Request{IdempotencyKey: "00000000-0000-4000-8000-000000000001"}, Role: governance.RoleViewer, Group: holder}, []string{"coordinator H"}},
		"invites to a role for all":      {command.InviteToRole{Request: command.Request{IdempotencyKey: "00000000-0000-4000-8000-000000000001"}, Role: governance.RoleAuditor}, nil},
		"takes an invitation back":       {command.WithdrawRoleInvitation{Edit: edit, RoleInvitation: invitation}, []string{"coordinator H"}},
		"erases an account":              {command.EraseAccount{Account: 901}, nil},
		"takes a role back":              {command.RevokeRole{Edit: edit, RoleGrant: grant}, []string{"coordinator H"}},
		"shares with T":                  {command.ShareWith{Group: holder, With: table, Fact: governance.PrivateCapacity}, []string{"coordinator H"}},
		"shares no longer, as H chooses": {command.Unshare{Edit: edit, Disclosure: disclosure}, []string{"coordinator H"}},
	} {
		effect, err := c.command.Apply(command.Moment{Facts: around(), Today: today})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		effect.Writes.Sort()
		may := slices.Concat(c.may, []string{"the deployment", "administrator"})
		for who, actor := range writers() {
			actingFor, got := access.MayWrite(actor, c.command.Verb(), around(), effect.Writes)
			if want := slices.Contains(may, who); got != want {
				t.Errorf("%s, %s: %t, want %t", who, name, got, want)
			}
			if got && actingFor != 0 && actor.Role != access.Administrator && !slices.Contains(actor.Groups(), actingFor) {
				t.Errorf("%s, %s: for %d, which it does not act for", who, name, actingFor)
			}
			if got && !access.Writes(actor, c.command.Verb()) {
				t.Errorf("%s, %s: does not come as far", who, name)
			}
		}
	}
}
