package show

import (
	"slices"
	"sort"

	"tablee/governance"
)

// Tally is how many records of a kind a change makes and changes.
type Tally struct {
	kind         recordKind
	new, changed int
}

// TallyChanges counts the changed records by kind, and leaves out the kinds
// that stay as they are. Both sets are sorted.
func TallyChanges(before, changed *governance.Facts) []Tally {
	all := []Tally{
		tallyOf(sources, before.Sources, changed.Sources),
		tallyOf(territories, before.Territories, changed.Territories),
		tallyOf(topics, before.Topics, changed.Topics),
		tallyOf(groups, before.Groups, changed.Groups),
		tallyOf(successions, before.Successions, changed.Successions),
		tallyOf(memberships, before.Memberships, changed.Memberships),
		tallyOf(seats, before.Seats, changed.Seats),
		tallyOf(tenures, before.Tenures, changed.Tenures),
		tallyOf(supports, before.Supports, changed.Supports),
		tallyOf(persons, before.Persons, changed.Persons),
		tallyOf(delegations, before.Delegations, changed.Delegations),
		tallyOf(capacities, before.Capacities, changed.Capacities),
		tallyOf(limits, before.Limits, changed.Limits),
		tallyOf(fundings, before.Fundings, changed.Fundings),
		tallyOf(cadences, before.Cadences, changed.Cadences),
		tallyOf(calendars, before.Calendars, changed.Calendars),
		tallyOf(meetings, before.Meetings, changed.Meetings),
		tallyOf(attendances, before.Attendances, changed.Attendances),
		tallyOf(representations, before.Representations, changed.Representations),
		tallyOf(scenarios, before.Scenarios, changed.Scenarios),
		tallyOf(grants, before.Grants, changed.Grants),
		tallyOf(disclosures, before.Disclosures, changed.Disclosures),
		tallyOf(roleInvitations, before.RoleInvitations, changed.RoleInvitations),
		tallyOf(incidents, before.Incidents, changed.Incidents),
		tallyOf(consultations, before.Consultations, changed.Consultations),
		tallyOf(consultationInvitations, before.ConsultationInvitations, changed.ConsultationInvitations),
		tallyOf(contributions, before.Contributions, changed.Contributions),
		tallyOf(observations, before.Observations, changed.Observations),
		tallyOf(proposedActions, before.ProposedActions, changed.ProposedActions),
		tallyOf(statements, before.Statements, changed.Statements),
		tallyOf(signatures, before.Signatures, changed.Signatures),
	}
	return slices.DeleteFunc(all, func(t Tally) bool { return t.new+t.changed == 0 })
}

// recordKind is a kind of record, as programs read it.
type recordKind string

const (
	sources         recordKind = "sources"
	territories     recordKind = "territories"
	topics          recordKind = "topics"
	groups          recordKind = "groups"
	successions     recordKind = "successions"
	scenarios       recordKind = "scenarios"
	grants          recordKind = "grants"
	disclosures     recordKind = "disclosures"
	roleInvitations recordKind = "roleInvitations"
	incidents       recordKind = "incidents"
	memberships     recordKind = "memberships"
	seats           recordKind = "seats"
	tenures         recordKind = "tenures"
	supports        recordKind = "supports"
	persons         recordKind = "persons"
	delegations     recordKind = "delegations"
	capacities      recordKind = "capacities"
	limits          recordKind = "limits"
	fundings        recordKind = "fundings"
	cadences        recordKind = "cadences"
	calendars       recordKind = "calendars"
	meetings        recordKind = "meetings"
	attendances     recordKind = "attendances"
	representations recordKind = "representations"

	consultations           recordKind = "consultations"
	consultationInvitations recordKind = "consultationInvitations"
	contributions           recordKind = "contributions"
	observations            recordKind = "observations"
	proposedActions         recordKind = "proposedActions"
	statements              recordKind = "statements"
	signatures              recordKind = "signatures"
)

// record is any kind of record.
type record[T any] interface {
	*T
	Base() *governance.Record
}

func tallyOf[T any, P record[T]](kind recordKind, before, changed []T) Tally {
	t := Tally{kind: kind}
	for i := range changed {
		id := P(&changed[i]).Base().ID
		if hasRecord[T, P](before, id) {
			t.changed++
		} else {
			t.new++
		}
	}
	return t
}

func hasRecord[T any, P record[T]](records []T, id governance.ID) bool {
	i := sort.Search(len(records), func(i int) bool { return P(&records[i]).Base().ID >= id })
	return i < len(records) && P(&records[i]).Base().ID == id
}
