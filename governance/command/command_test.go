package command_test

import (
	"errors"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/rule"
)

// The records of the small world that commands are judged on here.
const (
	body governance.ID = iota + 1
	holder
	other
	seat
	freeSeat
	tenure
	pastTenure
	support
	person
	delegation
	capacity
	limit
	funding
	cadence
	calendar
	planned
	held
	cancelled
	seatRoll
	personRoll
	memberRoll
	representation
	coordinator
	secondCoordinator
	viewerToCome
	sharing
	auditing
	offered
	incident
	consultation
	closed
	mechanism
	invitation
	contribution
	contributionToClosed
	observation
	action
	statement
	signature
	unknown
)

var today = governance.NewDate(2025, 10, 1)

func record(id governance.ID) governance.Record { return governance.Record{ID: id, Version: 7} }

// moment is a body with two seats. The group that holds one of them declared
// everything that a group may declare.
func moment() command.Moment {
	since := governance.Interval{Since: date("2021-01-01")}
	term := governance.Interval{Since: date("2020-01-01"), Until: date("2021-01-01")}
	f := governance.Facts{
		Groups:      []governance.Group{{Record: record(body)}, {Record: record(holder)}, {Record: record(other)}},
		Seats:       []governance.Seat{{Record: record(seat), Body: body}, {Record: record(freeSeat), Body: body}},
		Supports:    []governance.Support{{Record: record(support), On: tenure, Kind: governance.Expenses, Interval: since}},
		Persons:     []governance.Person{{Record: record(person), Name: "Quelqu’un"}},
		Delegations: []governance.Delegation{{Record: record(delegation), Seat: seat, Holder: holder, Person: person, Kind: governance.Titular, Interval: since}},
		Capacities:  []governance.Capacity{{Record: record(capacity), Group: holder, FTE: 1, HoursPerFTE: 1820, Interval: since}},
		Limits:      []governance.Limit{{Record: record(limit), Group: holder, Interval: since}},
		Fundings:    []governance.Funding{{Record: record(funding), Group: holder, Year: 2024, Form: governance.MissionFunding}},
		Cadences:    []governance.Cadence{{Record: record(cadence), Body: body, Confirmed: date("2024")}},
		Calendars:   []governance.CompleteCalendar{{Record: record(calendar), Body: body, Interval: term}},
	}
	f.Tenures = []governance.Tenure{
		{Record: record(tenure), Seat: seat, Holder: holder, Delegates: 2, PrepHours: new(1.0), RequiredBy: "entente", Interval: since},
		{Record: record(pastTenure), Seat: seat, Holder: other, Delegates: 1, Interval: term},
	}
	f.Meetings = []governance.Meeting{
		{Record: record(planned), Body: body, Date: today - 30, Status: governance.Planned, Mode: governance.Remote},
		{Record: record(held), Body: body, Date: today - 10, Status: governance.Held, Hours: new(2.0)},
		{Record: record(cancelled), Body: body, Date: today - 5, Status: governance.Cancelled},
	}
	f.Attendances = []governance.Attendance{
		{Record: record(seatRoll), Meeting: held, Seat: freeSeat, Status: governance.Absent},
		{Record: record(personRoll), Meeting: held, Seat: seat, Person: person, Status: governance.Present},
		{Record: record(memberRoll), Meeting: held, Member: other, Status: governance.Present},
	}
	f.Representations = []governance.Representation{{Record: record(representation), Group: holder, Date: today, Hours: 2, With: "la ministre"}}
	f.Grants = []governance.RoleGrant{
		{Record: record(coordinator), Account: 501, Role: governance.RoleCoordinator, Group: holder, Interval: since},
		{Record: record(secondCoordinator), Account: 502, Role: governance.RoleCoordinator, Group: body, Interval: since},
		{Record: record(viewerToCome), Account: 503, Role: governance.RoleViewer, Group: holder, Interval: governance.Interval{Since: date("2026-01-01")}},
		{Record: record(auditing), Account: 505, Role: governance.RoleAuditor, Interval: since},
	}
	f.Incidents = []governance.Incident{{Record: record(incident), Group: holder, Aware: date("2025-08")}}
	f.RoleInvitations = []governance.RoleInvitation{{
		Record: record(offered), Role: governance.RoleEditor, Group: holder, Email: "camille@example.org",
		Digest: governance.DigestOfSecret("the secret"), Until: date("2026"), Expires: today + 3,
	}}
	f.Disclosures = []governance.Disclosure{{Record: record(sharing), Owner: holder, With: other, Fact: governance.PrivateLimit, Interval: since}}
	consulting(&f)
	return command.Moment{Facts: f, Today: today}
}

// consulting adds an open consultation, with what was said, heard and proposed,
// and a past one made from a source, with a statement on it.
func consulting(f *governance.Facts) {
	f.Consultations = []governance.Consultation{
		{
			Record: record(consultation), Initiator: body, Claimed: governance.InfluenceConsult, Observed: governance.InfluenceInform,
			Interval: governance.Interval{Since: date("2025-09-01"), Until: date("2025-12-01")}, Drafts: []governance.Draft{{Title: text("version 1")}},
			Mechanisms: []governance.ConsultationMechanism{{ID: mechanism, Kind: governance.Hearing}},
		},
		{Record: record(closed), FromSource: true, Interval: governance.Interval{Since: date("2024"), Until: date("2025-01-01")}},
	}
	f.ConsultationInvitations = []governance.ConsultationInvitation{{Record: record(invitation), Consultation: consultation, Group: holder, Hours: new(3.0), Sent: date("2025-09-01")}}
	f.Contributions = []governance.Contribution{
		{Record: record(contribution), Consultation: consultation, Group: holder, On: date("2025-09-10")},
		{Record: record(contributionToClosed), Consultation: closed, Individuals: 4},
	}
	f.Observations = []governance.Observation{{Record: record(observation), Consultation: consultation, Contributions: []governance.ID{contribution}}}
	f.ProposedActions = []governance.ProposedAction{{Record: record(action), Consultation: consultation, Proposed: date("2025-09-15"), Observations: []governance.ID{observation}}}
	f.Statements = []governance.Statement{{Record: record(statement), Consultation: closed}}
	f.Signatures = []governance.Signature{{Record: record(signature), Statement: statement, Group: holder}}
}

func text(french string) governance.LocalizedText { return governance.LocalizedText{Fr: french} }

func date(text string) governance.PartialDate {
	d, err := governance.ParsePartialDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

const anyKey = "00000000-0000-4000-8000-000000000001"

func request() command.Request { return command.Request{IdempotencyKey: anyKey} }

func edit(version int) command.Edit {
	return command.Edit{Request: request(), ExpectedVersion: version}
}

func anew() command.Declaration { return command.Declaration{Request: request()} }

func putRight(version int) command.Declaration {
	return command.Declaration{Request: request(), ExpectedVersion: &version}
}

// refused is a command with its refusal: the field and the key of the message.
type refused struct {
	reason        string
	command       command.Command
	field, detail string
}

func areRefused(t *testing.T, all ...refused) {
	t.Helper()
	for _, r := range all {
		_, err := r.command.Apply(moment())
		e, ok := errors.AsType[*governance.Error](err)
		if !ok || e.Field != r.field || e.Detail != r.detail {
			t.Errorf("%s: %v (%+v), want %s of %q", r.reason, err, e, r.detail, r.field)
		}
	}
}

// areLawful checks that commands are not refused, and that their writes break
// no rule.
func areLawful(t *testing.T, all ...command.Command) {
	t.Helper()
	for _, c := range all {
		writes := written(t, c)
		writes.Sort()
		if found := rule.Breaks(moment().Facts, writes); len(found) > 0 {
			t.Errorf("%s %+v: %+v", c.Verb(), c, found)
		}
	}
}

// areBroken checks that the writes of commands break a rule among facts.
func areBroken(t *testing.T, all ...refused) {
	t.Helper()
	for _, r := range all {
		effect, err := r.command.Apply(moment())
		if err != nil {
			t.Errorf("%s: %v", r.reason, err)
			continue
		}
		effect.Writes.Sort()
		found := rule.Breaks(moment().Facts, effect.Writes)
		if len(found) != 1 || found[0].Error.Field != r.field || found[0].Error.Detail != r.detail {
			t.Errorf("%s: %+v, want %s of %q", r.reason, found, r.detail, r.field)
		}
	}
}

// written applies a command that is not refused.
func written(t *testing.T, c command.Command) governance.Facts {
	t.Helper()
	effect, err := c.Apply(moment())
	if err != nil {
		t.Fatalf("%s: %v", c.Verb(), err)
	}
	return effect.Writes
}

// TestASourceIsCitedOnce: an unknown source is written with the record, a known
// one is not written again.
func TestASourceIsCitedOnce(t *testing.T) {
	c := command.CreateSeat{Request: command.Request{IdempotencyKey: anyKey, Source: "lettre"}, Body: body}
	first := written(t, c)
	if len(first.Sources) != 1 || first.Sources[0].Name != "lettre" || first.Seats[0].Source != first.Sources[0].ID {
		t.Fatalf("written: %+v", first)
	}
	at := moment()
	at.Sources = first.Sources
	if effect, err := c.Apply(at); err != nil || len(effect.Writes.Sources) != 0 || effect.Writes.Seats[0].Source != first.Sources[0].ID {
		t.Errorf("%+v, %v", effect.Writes, err)
	}
}
