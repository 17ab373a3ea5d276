package network_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/command"
)

// anID draws one of the identities, or now and then one of something else.
func (d *drawer) anID(what string, ids []governance.ID) governance.ID {
	if len(ids) == 0 || d.sometimes(12, what+" of something else") {
		return governance.ID(1 + d.upTo(scattered, what+" of anything"))
	}
	return one(d, what, ids...)
}

func identities[T any, P interface {
	*T
	Base() *governance.Record
}](records []T) []governance.ID {
	out := make([]governance.ID, len(records))
	for i := range records {
		out[i] = P(&records[i]).Base().ID
	}
	return out
}

func (d *drawer) request() command.Request {
	d.births++
	return command.Request{IdempotencyKey: fmt.Sprint("key ", d.births), Source: one(d, "source", "", "", "lettre")}
}

func (d *drawer) editing() command.Edit {
	return command.Edit{Request: d.request(), ExpectedVersion: one(d, "expected version", 1, 1, 1, 1, 1, 1, 2)}
}

// declaring declares anew, or puts one of the records right.
func (d *drawer) declaring(ids []governance.ID) (command.Declaration, governance.ID) {
	if len(ids) == 0 || d.sometimes(2, "anew") {
		return command.Declaration{Request: d.request()}, 0
	}
	return command.Declaration{Request: d.request(), ExpectedVersion: new(1)}, d.anID("put right", ids)
}

func (d *drawer) span() command.Interval {
	i, _ := d.interval("asked")
	return command.Interval{Since: i.Since, Until: i.Until, EndUnknown: i.Ended, LastSeen: i.LastSeen}
}

func (d *drawer) ending() command.Ending {
	if d.sometimes(5, "end unknown") {
		return command.Ending{EndUnknown: true, LastSeen: d.date("last seen")}
	}
	return command.Ending{On: d.date("on")}
}

func (d *drawer) day(what string) governance.Date {
	return worldStart + governance.Date(d.upTo(worldDays, what))
}

func (d *drawer) group() governance.ID   { return d.anID("a group", identities(d.f.Groups)) }
func (d *drawer) seat() governance.ID    { return d.anID("a seat", identities(d.f.Seats)) }
func (d *drawer) tenure() governance.ID  { return d.anID("a tenure", identities(d.f.Tenures)) }
func (d *drawer) meeting() governance.ID { return d.anID("a meeting", identities(d.f.Meetings)) }

func (d *drawer) somebody() command.Somebody {
	if d.sometimes(2, "somebody new") {
		return command.Somebody{Name: new("Quelqu’un")}
	}
	return command.Somebody{ID: new(d.anID("a person", identities(d.f.Persons)))}
}

func (d *drawer) description() command.GroupDescription {
	return command.GroupDescription{
		Kind: one(d, "kind", governance.GroupKinds...), Name: governance.LocalizedText{Fr: "Nouveau"},
		Identifiers: []governance.Identifier{{Scheme: "test", Value: fmt.Sprint("g", d.upTo(20, "identifier"))}},
		Within:      one(d, "within", 0, 0, d.group()), Founded: one(d, "founded", governance.PartialDate{}, d.date("founded on")),
	}
}

// command draws something to be asked of the world.
func (d *drawer) command() command.Command {
	return one(d, "asked", d.ofGroups, d.ofSeats, d.ofSeats, d.ofResources, d.ofMeetings, d.ofMeetings, d.ofRoles)()
}

func (d *drawer) ofGroups() command.Command {
	switch d.upTo(4, "of groups") {
	case 0:
		return command.RegisterGroup{Request: d.request(), GroupDescription: d.description()}
	case 1:
		return command.DescribeGroup{Edit: d.editing(), Group: d.group(), GroupDescription: d.description()}
	case 2:
		return command.DissolveGroup{Edit: d.editing(), Group: d.group(), Ending: d.ending()}
	case 3:
		return command.JoinGroup{Request: d.request(), Member: d.group(), Group: d.group(), Interval: d.span()}
	}
	return command.EndMembership{Edit: d.editing(), Membership: d.anID("a membership", identities(d.f.Memberships)), By: command.GroupSide, Ending: d.ending()}
}

func (d *drawer) ofSeats() command.Command {
	switch d.upTo(8, "of seats") {
	case 0:
		return command.CreateSeat{Request: d.request(), Body: d.group(), Votes: 1, Interval: d.span()}
	case 1:
		return command.AbolishSeat{Edit: d.editing(), Seat: d.seat(), Ending: d.ending()}
	case 2:
		return command.TakeSeat{Request: d.request(), Seat: d.seat(), Holder: d.group(), Delegates: 1, Interval: d.span()}
	case 3:
		return command.LeaveSeat{Edit: d.editing(), Tenure: d.tenure(), By: command.HolderSide, Ending: d.ending()}
	case 4:
		return command.HandOverSeat{Edit: d.editing(), Tenure: d.tenure(), To: d.group(), On: d.day("handed over on")}
	case 5:
		declaration, id := d.declaring(identities(d.f.Supports))
		on := command.Supported{Tenure: new(d.tenure())}
		if d.sometimes(2, "of a seat") {
			on = command.Supported{Seat: new(d.seat())}
		}
		return command.DeclareSupport{Declaration: declaration, Support: id, On: on, Kind: governance.Expenses, Interval: d.span()}
	case 6:
		return command.EndDelegation{Edit: d.editing(), Delegation: d.anID("a delegation", identities(d.f.Delegations)), Ending: d.ending()}
	}
	naming := command.Delegating{Request: d.request(), Tenure: d.tenure(), Person: d.somebody(), SuppliedBy: one(d, "supplier", 0, d.group()), Interval: d.span()}
	if d.sometimes(2, "alternate") {
		return command.NameAlternate{Delegating: naming}
	}
	return command.AppointDelegate{Delegating: naming}
}

func (d *drawer) ofResources() command.Command {
	switch d.upTo(5, "of resources") {
	case 0:
		declaration, id := d.declaring(identities(d.f.Capacities))
		return command.DeclareCapacity{Declaration: declaration, Capacity: id, Group: d.group(), FullTimeEquivalents: 1, HoursPerFullTimeEquivalent: 1820, Interval: d.span()}
	case 1:
		declaration, id := d.declaring(identities(d.f.Limits))
		return command.DeclareLimit{Declaration: declaration, Limit: id, Group: d.group(), Hours: new(40.0), Interval: d.span()}
	case 2:
		declaration, id := d.declaring(identities(d.f.Cadences))
		return command.DeclareCadence{Declaration: declaration, Cadence: id, Body: d.group(), HoursPerMeeting: new(2.0), Interval: d.span()}
	case 3:
		declaration, id := d.declaring(identities(d.f.Calendars))
		return command.DeclareCalendarComplete{Declaration: declaration, Calendar: id, Body: d.group(), Since: d.date("complete since"), Until: d.date("complete until")}
	case 4:
		declaration, id := d.declaring(identities(d.f.Fundings))
		return command.DeclareFunding{Declaration: declaration, Funding: id, Group: d.group(), Year: 2024, Form: governance.MissionFunding}
	}
	declaration, id := d.declaring(identities(d.f.Representations))
	return command.DeclareRepresentation{Declaration: declaration, Representation: id, Group: d.group(), Date: d.day("represented on"), Hours: 2, With: "la ministre"}
}

func (d *drawer) ofMeetings() command.Command {
	edit := command.MeetingEdit{Edit: d.editing(), Meeting: d.meeting()}
	switch d.upTo(5, "of meetings") {
	case 0:
		return command.PlanMeeting{Request: d.request(), Body: d.group(), Date: d.day("planned for")}
	case 1:
		return command.RescheduleMeeting{MeetingEdit: edit, Date: d.day("moved to")}
	case 2:
		return command.CancelMeeting{MeetingEdit: edit, Reason: governance.LocalizedText{Fr: "tempête"}}
	case 3:
		return command.HoldMeeting{MeetingEdit: edit, Sitting: command.Sitting{Hours: new(3.0)}}
	}
	roll := command.RecordAttendance{MeetingEdit: edit, Whole: d.sometimes(2, "whole roll")}
	for range d.upTo(3, "lines of the roll") {
		e := command.Entry{Status: one(d, "status", governance.AttendanceStatuses...)}
		if d.sometimes(2, "a member came") {
			e.Member = new(d.group())
		} else {
			e.Seat = new(d.seat())
		}
		if d.sometimes(4, "person named") {
			e.Person = new(d.somebody())
		}
		roll.Entries = append(roll.Entries, e)
	}
	return roll
}
