package command_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func of(meeting governance.ID) command.MeetingEdit {
	return command.MeetingEdit{Edit: edit(7), Meeting: meeting}
}

func TestPlanMeeting(t *testing.T) {
	c := command.PlanMeeting{Request: request(), Body: body, Date: today + 40, Sitting: command.Sitting{Mode: governance.Hybrid, Hours: new(1.5)}}
	if got := written(t, c).Meetings[0]; got.ID != c.Object() || got.Status != governance.Planned || got.Mode != governance.Hybrid || *got.Hours != 1.5 || got.PrepHours != nil {
		t.Errorf("%+v", got)
	}
}

func TestMeetingsChange(t *testing.T) {
	moved := written(t, command.RescheduleMeeting{MeetingEdit: of(planned), Date: today + 3}).Meetings[0]
	if moved.Date != today+3 || moved.Mode != governance.Remote || moved.Status != governance.Planned {
		t.Errorf("moved: %+v", moved)
	}
	off := written(t, command.CancelMeeting{MeetingEdit: of(planned), Reason: governance.LocalizedText{Fr: "tempête"}}).Meetings[0]
	if off.Status != governance.Cancelled || off.CancelReason.Fr != "tempête" {
		t.Errorf("cancelled: %+v", off)
	}
	took := written(t, command.HoldMeeting{MeetingEdit: of(planned), Sitting: command.Sitting{Hours: new(2.5)}}).Meetings[0]
	if took.Status != governance.Held || *took.Hours != 2.5 || took.Mode != governance.Remote {
		t.Errorf("held: %+v", took)
	}
	right := written(t, command.HoldMeeting{MeetingEdit: of(held), Sitting: command.Sitting{Hours: new(3.0)}}).Meetings[0]
	if *right.Hours != 3 {
		t.Errorf("put right: %+v", right)
	}
	ahead := moment()
	ahead.Today = today - 31
	if _, err := (command.HoldMeeting{MeetingEdit: of(planned)}).Apply(ahead); err == nil {
		t.Error("a meeting was held before its day")
	}
	areRefused(t,
		refused{"moved after it was held", command.RescheduleMeeting{MeetingEdit: of(held), Date: today}, "meeting", "meetingHeld"},
		refused{"moved after it was cancelled", command.RescheduleMeeting{MeetingEdit: of(cancelled), Date: today}, "meeting", "meetingCancelled"},
		refused{"cancelled after it was held", command.CancelMeeting{MeetingEdit: of(held)}, "meeting", "meetingHeld"},
		refused{"cancelled twice", command.CancelMeeting{MeetingEdit: of(cancelled)}, "meeting", "meetingCancelled"},
		refused{"held after it was cancelled", command.HoldMeeting{MeetingEdit: of(cancelled)}, "meeting", "meetingCancelled"},
		refused{"no such meeting", command.HoldMeeting{MeetingEdit: of(seat)}, "meeting", "unknownReference"},
		refused{"a version that is past", command.HoldMeeting{MeetingEdit: command.MeetingEdit{Edit: edit(6), Meeting: planned}}, "expectedVersion", "conflict"},
	)
}

func roll(meeting governance.ID, entries ...command.Entry) command.RecordAttendance {
	return command.RecordAttendance{MeetingEdit: of(meeting), Entries: entries}
}

func TestRecordAttendance(t *testing.T) {
	somebody := &command.Somebody{ID: new(person)}
	ofSeat := func(s governance.AttendanceStatus, who *command.Somebody) command.Entry {
		return command.Entry{Seat: new(seat), Status: s, Person: who}
	}
	ofMember := command.Entry{Member: new(other), Status: governance.Excused}
	for _, c := range []struct {
		reason string
		roll   command.RecordAttendance
		keeps  []governance.ID // lines that keep their identity
		voids  []governance.ID
		lines  int
	}{
		{"a line that is put right keeps its identity", roll(held, ofSeat(governance.RemotePresent, somebody)), []governance.ID{personRoll}, nil, 1},
		{"what is said of all who sit replaces what was said of one", roll(held, ofSeat(governance.Absent, nil)), nil, []governance.ID{personRoll}, 1},
		{"others stay", roll(held, ofMember), []governance.ID{memberRoll}, nil, 1},
		{"unless the roll is whole", command.RecordAttendance{MeetingEdit: of(held), Entries: []command.Entry{ofMember}, Whole: true}, []governance.ID{memberRoll}, []governance.ID{seatRoll, personRoll}, 1},
		{"two people at a seat", roll(planned, ofSeat(governance.Present, somebody), ofSeat(governance.AlternatePresent, &command.Somebody{Name: new("Camille Roy")})), nil, nil, 2},
	} {
		got := written(t, c.roll)
		var ids []governance.ID
		for _, a := range got.Attendances {
			ids = append(ids, a.ID)
		}
		if len(ids) != c.lines || !slices.Equal(got.Voided, c.voids) || len(got.Meetings) != 1 {
			t.Errorf("%s: %d lines, out %v, %d meetings", c.reason, len(ids), got.Voided, len(got.Meetings))
		}
		for _, id := range c.keeps {
			if !slices.Contains(ids, id) {
				t.Errorf("%s: %v are written, not %v", c.reason, ids, id)
			}
		}
	}
}

func TestRollsThatAreRefused(t *testing.T) {
	present := command.Entry{Seat: new(seat), Status: governance.Present}
	both, neither, unnamed := present, present, present
	both.Member, neither.Seat, unnamed.Person = new(other), nil, &command.Somebody{}
	ahead := moment()
	ahead.Today = today - 31
	if _, err := roll(planned, present).Apply(ahead); err == nil {
		t.Error("the roll of a meeting to come was taken")
	}
	areRefused(t,
		refused{"of a cancelled meeting", roll(cancelled, present), "meeting", "meetingCancelled"},
		refused{"seat and member", roll(held, both), "entries[0].seat", "exactlyOne"},
		refused{"neither of them", roll(held, present, neither), "entries[1].seat", "exactlyOne"},
		refused{"nobody", roll(held, unnamed), "entries[0].person", "exactlyOne"},
		refused{"a seat twice", roll(held, present, present), "entries[1]", "rollTwice"},
		refused{"a member twice", roll(held, command.Entry{Member: new(other)}, command.Entry{Member: new(other), Person: &command.Somebody{ID: new(person)}}), "entries[1]", "rollTwice"},
		refused{"a version that is past", command.RecordAttendance{MeetingEdit: command.MeetingEdit{Edit: edit(2), Meeting: held}}, "expectedVersion", "conflict"},
	)
}
