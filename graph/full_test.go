package graph_test

import (
	"reflect"
	"testing"

	"tablee/governance"
)

// fullFacts is one record of every kind, of which nothing is left out.
func fullFacts() governance.Facts {
	id := func(name string) governance.ID { return governance.IDOf("full", name) }
	record := func(name string) governance.Record {
		return governance.Record{ID: id(name), Source: id("source"), Reading: true}
	}
	text := governance.LocalizedText{Fr: "Été", En: "Summer"}
	identifiers := []governance.Identifier{{Scheme: "full", Value: "x"}, {Scheme: "other", Value: "y"}}
	over := governance.Interval{Since: partial("2020"), Until: partial("2024-03"), LastSeen: partial("2023-01-02")}
	ended := governance.Interval{Since: partial("2020-05-06"), LastSeen: partial("2021"), Ended: true}
	half, three := 0.5, 3
	word := governance.Word{Says: governance.SaysEnded, On: partial("2021"), Asked: partial("2020-05")}
	f := governance.Facts{
		Sources: []governance.Source{{Record: record("source"), Name: "s", Title: text, Published: partial("2023-12-06")}},
		Territories: []governance.Territory{
			{Record: record("root"), Scheme: "full", Code: "0", Name: text, Nestings: []governance.Nesting{{Interval: ended}}},
			{Record: record("territory"), Scheme: "full", Code: "1", Name: text, Nestings: []governance.Nesting{{Within: id("root"), Interval: over}}},
		},
		Topics: []governance.Topic{
			{Record: record("broad"), Identifiers: identifiers, Kind: governance.FieldTopic, Label: text, Broader: []governance.ID{id("top")}},
			{Record: record("top"), Identifiers: identifiers, Kind: governance.FieldTopic, Label: text, Broader: []governance.ID{id("broad")}},
		},
		Groups: []governance.Group{{
			Record: record("group"), Kind: governance.Coalition, Nature: governance.Community, Level: governance.Regional,
			Name: text, Acronym: "G", Description: text, FormerNames: []governance.FormerName{{Name: text, Until: partial("2019")}},
			Identifiers: identifiers, Topics: []governance.ID{id("broad")}, Home: id("territory"),
			Serves: []governance.Service{{Territory: id("territory"), Interval: over}}, Within: id("group"),
			Interval: ended, EndReason: text, Confirmed: partial("2024"), Absorbed: []governance.ID{id("duplicate")},
		}},
		Memberships: []governance.Membership{{
			Record: record("membership"), Member: id("group"), Group: id("group"), Standing: governance.Ally,
			Mandate:  governance.Mandate{Scope: governance.MandateTopics, Topics: []governance.ID{id("broad")}},
			Interval: over, EndReason: text, MemberWord: word, GroupWord: word,
		}},
		Seats: []governance.Seat{{
			Record: record("seat"), Identifiers: identifiers, Body: id("group"), Constituency: "c",
			Standing: governance.Chair, Voting: true, Votes: 2, Population: &three, Interval: over, EndReason: text,
		}},
		Tenures: []governance.Tenure{{
			Record: record("tenure"), Seat: id("seat"), Holder: id("group"), Delegates: 2, TravelHours: &half, PrepHours: &half,
			RequiredBy: "r", Interval: ended, EndReason: text, HolderWord: word, BodyWord: word,
		}},
		Supports: []governance.Support{{Record: record("support"), On: id("tenure"), Kind: governance.Expenses, Interval: over}},
		Persons:  []governance.Person{{Record: record("person"), Identifiers: identifiers, Name: "n", Pseudonym: true, Consent: governance.Consent{Given: partial("2024-02"), Withdrawn: partial("2025")}}},
		Delegations: []governance.Delegation{{
			Record: record("delegation"), Seat: id("seat"), Holder: id("group"), Person: id("person"),
			Kind: governance.Alternate, SeatedAs: governance.SeatedAsUser, SuppliedBy: id("group"), Interval: over, EndReason: text,
		}},
		Capacities: []governance.Capacity{{Record: record("capacity"), Group: id("group"), Interval: over, FTE: 1.5, HoursPerFTE: 1750, VolunteerHours: &half}},
		Limits:     []governance.Limit{{Record: record("limit"), Group: id("group"), Interval: over, Hours: &half, Rate: &half, Beyond: governance.Inform}},
		Fundings:   []governance.Funding{{Record: record("funding"), Group: id("group"), Year: 2024, Form: governance.MissionFunding, Amount: &half, Money: governance.MovedMoney, Funder: "f"}},
		Cadences:   []governance.Cadence{{Record: record("cadence"), Body: id("group"), Interval: over, MeetingsPerYear: &half, Hours: &half, PrepHours: &half, TravelHours: &half, Confirmed: partial("2024")}},
		Calendars:  []governance.CompleteCalendar{{Record: record("calendar"), Body: id("group"), Interval: over}},
		Meetings:   []governance.Meeting{{Record: record("meeting"), Identifiers: identifiers, Body: id("group"), Date: governance.NewDate(2024, 2, 29), Status: governance.Held, Mode: governance.Hybrid, Hours: &half, PrepHours: &half, CancelReason: text}},
		Attendances: []governance.Attendance{{
			Record: record("attendance"), Meeting: id("meeting"), Seat: id("seat"), Member: id("group"),
			Status: governance.AlternatePresent, Person: id("person"),
		}},
		Successions: []governance.Succession{{Record: record("succession"), Predecessor: id("group"), Successor: id("group"), On: partial("2015-04-01")}},

		Scenarios: []governance.SavedScenario{{
			Record: record("scenario"), Name: "s", Changes: []governance.ChangeInput{{LeaveSeat: &governance.LeaveSeatChange{Seat: id("seat")}}},
			Period: governance.Period{From: governance.NewDate(2025, 1, 1), Until: governance.NewDate(2026, 1, 1)}, On: governance.NewDate(2025, 10, 1), Data: 3, By: "b",
		}},
		Representations: []governance.Representation{{Record: record("representation"), Group: id("group"), Date: governance.NewDate(2024, 3, 1), Hours: 2.5, With: "w"}},
		Grants:          []governance.RoleGrant{{Record: record("grant"), Account: id("account"), Role: governance.RoleEditor, Group: id("group"), Name: "n", Interval: over}},
		Incidents: []governance.Incident{{
			Record: record("incident"), Group: id("group"), Information: text, Circumstances: text, Occurred: partial("2025"), OccurredUntil: partial("2025-03"),
			Aware: partial("2025-04-05"), PersonsConcerned: &three, Approximate: true, SeriousRisk: new(true), RiskReasons: text, Measures: text,
			AuthorityTold: partial("2025-05"), PersonsTold: partial("2025-06"), PublicNotice: text,
		}},
		RoleInvitations: []governance.RoleInvitation{{
			Record: record("roleInvitation"), Role: governance.RoleViewer, Group: id("group"), Email: "e", Digest: "d",
			Until: partial("2026"), Expires: governance.NewDate(2025, 3, 4), Accepted: partial("2025-02"), Withdrawn: partial("2025-03-01"),
		}},
		Disclosures: []governance.Disclosure{{Record: record("disclosure"), Owner: id("group"), With: id("group"), Fact: governance.PrivateLimit, Interval: over}},
	}
	f.Sort()
	consulted := fullConsultation(id, record, text, identifiers, over)
	f = f.With(consulted)
	f.Sort()
	return f
}

// fullConsultation is the record of a consultation, with a statement on it.
func fullConsultation(id func(string) governance.ID, record func(string) governance.Record, text governance.LocalizedText, identifiers []governance.Identifier, over governance.Interval) governance.Facts {
	half := 0.5
	f := governance.Facts{
		Consultations: []governance.Consultation{{
			Record: record("consultation"), Identifiers: identifiers, Title: text, Initiator: id("group"), Decision: text,
			Claimed: governance.InfluenceInvolve, Observed: governance.InfluenceNone, Topics: []governance.ID{id("broad")},
			Territories: []governance.ID{id("territory")}, FromSource: true, Interval: over,
			Drafts: []governance.Draft{
				{Title: text, Published: partial("2020-05"), Public: true, Observed: governance.InfluenceConsult, Reading: true},
				{Title: text},
			},
			Mechanisms: []governance.ConsultationMechanism{
				{ID: id("mechanism"), Kind: governance.Hearing, Title: text, Announced: partial("2020-02"), Languages: []governance.Language{governance.English, governance.French}, Interval: over},
				{ID: id("other"), Kind: governance.Platform, Interval: governance.Interval{Since: partial("2021"), Ended: true}},
			},
			AllInvited: true, AllLinked: true, AllAnswers: true,
		}},
		ConsultationInvitations: []governance.ConsultationInvitation{{
			Record: record("invitation"), Consultation: id("consultation"), Group: id("group"), Sent: partial("2020-03-04"), Hours: &half,
			Answer: governance.InvitationDeclined, Answered: partial("2020-04"), Declared: &half,
		}},
		Contributions: []governance.Contribution{
			{Record: record("contribution"), Consultation: id("consultation"), Group: id("group"), Title: text, Mechanism: id("mechanism"), Language: governance.English, Position: governance.PositionReserves, Hours: &half, On: partial("2020-06")},
			{Record: record("individuals"), Consultation: id("consultation"), Individuals: 500, Position: governance.PositionNotStated},
		},
		Observations: []governance.Observation{{Record: record("observation"), Consultation: id("consultation"), Code: "O-1", Theme: text, Text: text, Contributions: []governance.ID{id("contribution"), id("individuals")}}},
		ProposedActions: []governance.ProposedAction{{
			Record: record("action"), Consultation: id("consultation"), Code: "P-1", Theme: text, Text: text, Proposed: partial("2020-07"),
			Observations: []governance.ID{id("observation")}, Contributions: []governance.ID{id("contribution")},
			Response:   &governance.Response{Verdict: governance.VerdictRefused, Reason: text, ReasonNotGiven: true, On: partial("2020-08-09")},
			Milestones: []governance.Milestone{{Text: text, On: partial("2021")}, {Text: text}},
		}},
		Statements: []governance.Statement{{
			Record: record("statement"), Identifiers: identifiers, Title: text, Text: text, On: partial("2022"), Position: governance.PositionOpposes,
			Topics: []governance.ID{id("broad")}, Consultation: id("consultation"), DenouncesAbsence: true,
		}},
		Signatures: []governance.Signature{{Record: record("signature"), Statement: id("statement"), Group: id("group"), Function: text, Affiliation: text, On: partial("2022-02")}},
	}
	f.Sort()
	return f
}

func partial(s string) governance.PartialDate {
	p, err := governance.ParsePartialDate(s)
	if err != nil {
		panic(err)
	}
	return p
}

// TestFullFactsLeaveNothingOut: a field added to a record is added here, and
// so is written, read and planned for.
func TestFullFactsLeaveNothingOut(t *testing.T) {
	facts := reflect.ValueOf(fullFacts())
	for i := range facts.NumField() - 1 { // the last field takes records out
		seen := map[string]bool{}
		records := facts.Field(i)
		for r := range records.Len() {
			visit(records.Index(r), facts.Type().Field(i).Name, seen)
		}
		for path, set := range seen {
			if !set {
				t.Errorf("%s is left out", path)
			}
		}
		if len(seen) == 0 {
			t.Errorf("there is no record in %s", facts.Type().Field(i).Name)
		}
	}
}

// visit notes which fields are set in one record at least.
func visit(v reflect.Value, path string, seen map[string]bool) {
	if _, isDate := reflect.TypeAssert[governance.PartialDate](v); isDate || v.Kind() != reflect.Struct {
		if !versionPath(path) {
			seen[path] = seen[path] || !v.IsZero()
		}
		return
	}
	for i := range v.NumField() {
		visit(v.Field(i), path+"."+v.Type().Field(i).Name, seen)
	}
}

// versionPath: the version is the ledger's to give; an interval ends at a date
// or at an unknown one, never both, so its two ends are seen by the round trip.
func versionPath(path string) bool {
	for _, end := range []string{".Record.Version", ".Interval.Until", ".Interval.Ended"} {
		if len(path) > len(end) && path[len(path)-len(end):] == end {
			return true
		}
	}
	return false
}

// TestNothingSpeaksOfAGroupThatIsRenamed: a kind of record that speaks of
// groups is among those that a merge gives to the group that is kept.
func TestNothingSpeaksOfAGroupThatIsRenamed(t *testing.T) {
	f := fullFacts()
	from, to := f.Groups[0].ID, governance.IDOf("full", "kept")
	after := f.With(f.Renamed(from, to))
	if n := after.ReferencesTo(from); n != 0 || after.ReferencesTo(to) != f.ReferencesTo(from) {
		t.Errorf("%d records still speak of it, %d of the other, of %d", n, after.ReferencesTo(to), f.ReferencesTo(from))
	}
}
