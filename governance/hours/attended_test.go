package hours

import (
	"testing"

	"tablee/governance"
)

// rolls gives rolls by date. Other dates have none.
func rolls(t testing.TB, taken map[string]Roll) func(governance.ID, governance.Date) (Roll, bool) {
	t.Helper()
	return func(_ governance.ID, on governance.Date) (Roll, bool) {
		r, ok := taken[on.String()]
		return r, ok
	}
}

func TestAttendedHours(t *testing.T) {
	january, march := held(t, "2025-01-10"), held(t, "2025-03-10")
	meetings := []*governance.Meeting{january, march}
	year := []*governance.CompleteCalendar{complete(t, "2025", "2025")}
	half := []*governance.CompleteCalendar{complete(t, "2025-01", "2025-06")}
	body := func(spans []*governance.CompleteCalendar, m []*governance.Meeting) *Calendar {
		return NewCalendar([]*governance.Cadence{usual()}, spans, m)
	}
	for _, c := range []struct {
		reason   string
		calendar *Calendar
		rolls    map[string]Roll
		hours    *float64
	}{
		{"present at one, no roll of the other", body(year, meetings), map[string]Roll{"2025-01-10": {Delegates: 1}}, new(4.0)},
		{"present at both, whatever the calendar", body(nil, meetings), map[string]Roll{"2025-01-10": {Delegates: 1}, "2025-03-10": {Delegates: 1}}, new(8.0)},
		{"absent is a known zero", body(nil, meetings), map[string]Roll{"2025-01-10": {}}, new(0.0)},
		{"remote: no travel", body(nil, meetings), map[string]Roll{"2025-01-10": {Delegates: 1, Remote: 1}}, new(3.0)},
		{"two came, one of them remotely", body(nil, meetings), map[string]Roll{"2025-01-10": {Delegates: 2, Remote: 1}}, new(7.0)},
		{"no roll was taken", body(year, meetings), nil, nil},
		{"a complete calendar without meetings is 0", body(year, nil), nil, new(0.0)},
		{"complete for a part only", body(half, nil), nil, nil},
		{"nothing is recorded", nil, nil, nil},
	} {
		line := oneDelegate(c.calendar).Attended(LoadLine{}, rolls(t, c.rolls))
		if !near(line.Hours(), c.hours) || line.Basis != Recorded || line.Floor {
			t.Errorf("%s: %v hours, %s, floor %t; want %v", c.reason, show(line.Hours()), line.Basis, line.Floor, show(c.hours))
		}
	}
}

// TestHoursPerMeetingAreOfOnePersonWhoCame: one of two delegates came, and gave
// the hours of one delegate at one meeting.
func TestHoursPerMeetingAreOfOnePersonWhoCame(t *testing.T) {
	c := oneDelegate(NewCalendar([]*governance.Cadence{usual()}, nil, []*governance.Meeting{held(t, "2025-01-10")}))
	c.Delegates[0].Delegates = 2
	if got := c.Committed(LoadLine{}).HoursPerMeeting(); !near(got, new(4.0)) {
		t.Errorf("committed: %v hours per meeting, want 4", show(got))
	}
	line := c.Attended(LoadLine{}, rolls(t, map[string]Roll{"2025-01-10": {Delegates: 1}}))
	if !near(line.Hours(), new(4.0)) || !near(line.HoursPerMeeting(), new(4.0)) || !near(line.Meetings(), new(1.0)) {
		t.Errorf("attended: %v hours, %v per meeting", show(line.Hours()), show(line.HoursPerMeeting()))
	}
	if got := oneDelegate(NewCalendar(nil, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, nil)).Committed(LoadLine{}).HoursPerMeeting(); got != nil {
		t.Errorf("without meetings: %v hours per meeting", *got)
	}
}
