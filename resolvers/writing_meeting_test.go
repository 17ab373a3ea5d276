package resolvers_test

import "testing"

// lineAt is the hours of a group's line at a body of the worked example.
func (s *service) lineAt(group, body, measure string) any {
	s.t.Helper()
	for _, l := range s.load("four-tables", group, measure)["lines"].([]any) {
		if in(s.t, l, "body", "identifiers", 0, "value") == body {
			return in(s.t, l, "hours")
		}
	}
	return "no line"
}

// TestTheLifeOfAMeeting: planned, moved, held; another cancelled with its
// reason. What is committed follows at once.
func TestTheLifeOfAMeeting(t *testing.T) {
	s := newService(t)
	t4 := s.idOf("four-tables", "T4")
	s.must("declareCalendarComplete", "version", map[string]any{"idempotencyKey": key(1), "body": t4, "since": "2025", "until": "2025"})
	plan := func(n int, date string) (any, any) {
		made := s.must("planMeeting", "meeting { id version status }", map[string]any{"idempotencyKey": key(n), "body": t4, "date": date, "mode": "REMOTE", "hours": 2, "prepHours": 1})
		if in(t, made, "meeting", "status") != "PLANNED" {
			t.Fatalf("planned: %v", made)
		}
		return in(t, made, "meeting", "id"), in(t, made, "meeting", "version")
	}
	meeting, version := plan(2, "2025-09-15")
	if got := s.lineAt("P", "T4", "COMMITTED"); !same(got, 3.0) {
		t.Fatalf("planned: %v", got)
	}
	moved := s.must("rescheduleMeeting", "meeting { version date mode hours }", map[string]any{"idempotencyKey": key(3), "expectedVersion": version, "meeting": meeting, "date": "2025-09-20"})
	if in(t, moved, "meeting", "date") != "2025-09-20" || in(t, moved, "meeting", "mode") != "REMOTE" || in(t, moved, "meeting", "hours") != 2.0 {
		t.Errorf("moved: %v", moved)
	}
	took := s.must("holdMeeting", "meeting { version status }", map[string]any{"idempotencyKey": key(4), "expectedVersion": in(t, moved, "meeting", "version"), "meeting": meeting, "hours": 3})
	if in(t, took, "meeting", "status") != "HELD" || !same(s.lineAt("P", "T4", "COMMITTED"), 4.0) {
		t.Errorf("held: %v, %v", took, s.lineAt("P", "T4", "COMMITTED"))
	}
	other, version := plan(5, "2025-11-15")
	off := s.must("cancelMeeting", "meeting { status cancelReason { text } }", map[string]any{"idempotencyKey": key(6), "expectedVersion": version, "meeting": other, "reason": map[string]any{"fr": "tempête"}})
	if in(t, off, "meeting", "status") != "CANCELLED" || in(t, off, "meeting", "cancelReason", "text") != "tempête" || !same(s.lineAt("P", "T4", "COMMITTED"), 4.0) {
		t.Errorf("cancelled: %v", off)
	}
	ahead, version := plan(7, "2025-12-15")
	early := s.do("holdMeeting", "meeting { id }", map[string]any{"idempotencyKey": key(8), "expectedVersion": version, "meeting": ahead})
	if in(t, early, "userErrors", 0, "code") != "MEETING_AHEAD" || in(t, early, "userErrors", 0, "field") != "input.meeting" {
		t.Errorf("held before its day: %v", early)
	}
}

// TestTheRollOfAMeeting: attended hours follow the roll; what is said again of
// a seat takes the place of what was said, and a whole roll of all of it.
func TestTheRollOfAMeeting(t *testing.T) {
	s := newService(t)
	t4, tenure := s.idOf("four-tables", "T4"), s.tenureAt("P", "T4")
	seats := s.ask(`query ($id: ID!) { group(id: $id) { seats(first: 10) { nodes { id tenure { id } } } } }`, map[string]any{"id": t4})
	var seat, otherSeat any
	for _, n := range in(t, seats.Data, "group", "seats", "nodes").([]any) {
		if in(t, n, "tenure", "id") == tenure["id"] {
			seat = in(t, n, "id")
		} else {
			otherSeat = in(t, n, "id")
		}
	}
	made := s.must("planMeeting", "meeting { id version }", map[string]any{"idempotencyKey": key(1), "body": t4, "date": "2025-09-15", "hours": 2, "prepHours": 1})
	meeting, version := in(t, made, "meeting", "id"), in(t, made, "meeting", "version")
	roll := func(n int, whole bool, entries ...any) map[string]any {
		got := s.must("recordAttendance", "meeting { version attendance { status seat { id } person { name } } }", map[string]any{
			"idempotencyKey": key(n), "expectedVersion": version, "meeting": meeting, "whole": whole, "entries": entries,
		})
		version = in(t, got, "meeting", "version")
		return got
	}
	entry := func(seat any, status string, more ...any) map[string]any {
		e := map[string]any{"seat": seat, "status": status}
		if len(more) > 0 {
			e["person"] = more[0]
		}
		return e
	}
	roll(2, false, entry(seat, "PRESENT"), entry(otherSeat, "ABSENT"))
	if got := s.lineAt("P", "T4", "ATTENDED"); !same(got, 3.0) {
		t.Errorf("present: %v", got)
	}
	absent := roll(3, false, entry(seat, "EXCUSED"))
	if len(in(t, absent, "meeting", "attendance").([]any)) != 2 || !same(s.lineAt("P", "T4", "ATTENDED"), 0.0) {
		t.Errorf("put right: %v, %v", absent, s.lineAt("P", "T4", "ATTENDED"))
	}
	whole := roll(4, true, entry(seat, "PRESENT", map[string]any{"name": "Camille Roy"}))
	lines := in(t, whole, "meeting", "attendance").([]any)
	if len(lines) != 1 || in(t, lines[0], "person", "name") != "Camille Roy" {
		t.Errorf("the whole roll: %v", whole)
	}
	foreign, _ := s.seatAt(s.idOf("four-tables", "T1"), 5)
	refused := s.do("recordAttendance", "meeting { id }", map[string]any{
		"idempotencyKey": key(6), "expectedVersion": version, "meeting": meeting, "entries": []any{entry(seat, "PRESENT"), entry(foreign, "PRESENT")},
	})
	if in(t, refused, "userErrors", 0, "code") != "FOREIGN_SEAT" || in(t, refused, "userErrors", 0, "field") != "input.entries[1].seat" {
		t.Errorf("a seat of another body: %v", refused)
	}
}
