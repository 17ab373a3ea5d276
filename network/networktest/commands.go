package networktest

import (
	"tablee/governance"
	"tablee/governance/command"
)

// Command draws something to be asked of the world.
func (d *Drawer) Command() command.Command {
	return one(d, "asked", d.ofGroups, d.ofSeats, d.ofSeats, d.ofResources, d.ofMeetings, d.ofMeetings, d.ofRoles)()
}

func (d *Drawer) ofGroups() command.Command {
	switch d.UpTo(4, "of groups") {
	case 0:
		return command.RegisterGroup{Request: d.request(), GroupDescription: d.description()}
	case 1:
		return command.DescribeGroup{Edit: d.editing(), Group: d.group(), GroupDescription: d.description()}
	case 2:
		return command.DissolveGroup{Edit: d.editing(), Group: d.group(), Ending: d.ending()}
	case 3:
		return command.JoinGroup{Request: d.request(), Member: d.group(), Group: d.group(), Interval: d.span()}
	}
	return command.EndMembership{Edit: d.editing(), Membership: d.anID("a membership", identities(d.Facts.Memberships)), By: command.GroupSide, Ending: d.ending()}
}

func (d *Drawer) ofSeats() command.Command {
	switch d.UpTo(8, "of seats") {
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
		declaration, id := d.declaring(identities(d.Facts.Supports))
		on := command.Supported{Tenure: new(d.tenure())}
		if d.sometimes(2, "of a seat") {
			on = command.Supported{Seat: new(d.seat())}
		}
		return command.DeclareSupport{Declaration: declaration, Support: id, On: on, Kind: governance.Expenses, Interval: d.span()}
	case 6:
		return command.EndDelegation{Edit: d.editing(), Delegation: d.anID("a delegation", identities(d.Facts.Delegations)), Ending: d.ending()}
	}
	naming := command.Delegating{Request: d.request(), Tenure: d.tenure(), Person: d.somebody(), SuppliedBy: one(d, "supplier", 0, d.group()), Interval: d.span()}
	if d.sometimes(2, "alternate") {
		return command.NameAlternate{Delegating: naming}
	}
	return command.AppointDelegate{Delegating: naming}
}

func (d *Drawer) ofResources() command.Command {
	switch d.UpTo(5, "of resources") {
	case 0:
		declaration, id := d.declaring(identities(d.Facts.Capacities))
		return command.DeclareCapacity{Declaration: declaration, Capacity: id, Group: d.group(), FullTimeEquivalents: 1, HoursPerFullTimeEquivalent: 1820, Interval: d.span()}
	case 1:
		declaration, id := d.declaring(identities(d.Facts.Limits))
		return command.DeclareLimit{Declaration: declaration, Limit: id, Group: d.group(), Hours: new(40.0), Interval: d.span()}
	case 2:
		declaration, id := d.declaring(identities(d.Facts.Cadences))
		return command.DeclareCadence{Declaration: declaration, Cadence: id, Body: d.group(), HoursPerMeeting: new(2.0), Interval: d.span()}
	case 3:
		declaration, id := d.declaring(identities(d.Facts.Calendars))
		return command.DeclareCalendarComplete{Declaration: declaration, Calendar: id, Body: d.group(), Since: d.date("complete since"), Until: d.date("complete until")}
	case 4:
		declaration, id := d.declaring(identities(d.Facts.Fundings))
		return command.DeclareFunding{Declaration: declaration, Funding: id, Group: d.group(), Year: 2024, Form: governance.MissionFunding}
	}
	declaration, id := d.declaring(identities(d.Facts.Representations))
	return command.DeclareRepresentation{Declaration: declaration, Representation: id, Group: d.group(), Date: d.day("represented on"), Hours: 2, With: "la ministre"}
}

func (d *Drawer) ofMeetings() command.Command {
	edit := command.MeetingEdit{Edit: d.editing(), Meeting: d.meeting()}
	switch d.UpTo(5, "of meetings") {
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
	for range d.UpTo(3, "lines of the roll") {
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

// ofRoles draws what is asked of roles and of sharing.
func (d *Drawer) ofRoles() command.Command {
	switch d.UpTo(3, "of roles") {
	case 0:
		return command.GrantRole{Request: d.request(), Account: 7001, Role: one(d, "role", governance.Roles...), Group: one(d, "for", 0, d.group(), d.group()), Interval: d.span()}
	case 1:
		return command.RevokeRole{Edit: d.editing(), RoleGrant: d.anID("a grant", identities(d.Facts.Grants))}
	case 2:
		return command.ShareWith{Request: d.request(), Group: d.group(), With: d.group(), Fact: governance.PrivateCapacity, Interval: d.span()}
	}
	return command.Unshare{Edit: d.editing(), Disclosure: d.anID("a disclosure", identities(d.Facts.Disclosures))}
}
