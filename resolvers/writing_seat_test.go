package resolvers_test

import (
	"strings"
	"testing"
)

// seatAt is a new seat at a body, and its version.
func (s *service) seatAt(body string, n int) (id, version any) {
	s.t.Helper()
	made := s.must("createSeat", "seat { id version vacant standing }", map[string]any{"idempotencyKey": key(n), "body": body, "since": "2020"})
	if in(s.t, made, "seat", "vacant") != true || in(s.t, made, "seat", "standing") != "MEMBER" {
		s.t.Fatalf("a new seat: %v", made)
	}
	return in(s.t, made, "seat", "id"), in(s.t, made, "seat", "version")
}

const hoursOf2025 = `{ representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours supportedHours } }`

// TestTheLifeOfASeat: created, taken, supported, handed over and abolished;
// each answer shows its own write, figures included.
func TestTheLifeOfASeat(t *testing.T) {
	s := newService(t)
	w, x, t1 := s.idOf("four-tables", "W"), s.idOf("four-tables", "X"), s.idOf("four-tables", "T1")
	before := s.load("four-tables", "W", "COMMITTED")["directHours"].(float64)
	seat, _ := s.seatAt(t1, 1)
	taken := s.must("takeSeat", "tenure { id version delegateCount requiredBy holder "+hoursOf2025+" }", map[string]any{
		"idempotencyKey": key(2), "seat": seat, "holder": w, "delegates": 2, "since": "2020-01-01", "travelHours": 0, "prepHours": 0.5, "requiredBy": "Entente 3",
	})
	hours := in(t, taken, "tenure", "holder", "representationLoad", "directHours").(float64)
	if hours <= before || in(t, taken, "tenure", "delegateCount") != 2.0 {
		t.Fatalf("%v hours after %v: %v", hours, before, taken)
	}
	refused := s.do("takeSeat", "tenure { id }", map[string]any{"idempotencyKey": key(3), "seat": seat, "holder": x, "since": "2025-03", "until": "2025-06"})
	message := in(t, refused, "userErrors", 0, "message").(string)
	if refused["tenure"] != nil || in(t, refused, "userErrors", 0, "code") != "OVERLAPPING_TENURE" || in(t, refused, "userErrors", 0, "field") != "input.since" ||
		!strings.Contains(message, "2020-01-01 → …") || !strings.Contains(message, "2025-03 → 2025-06") {
		t.Errorf("two holders at once: %v", refused)
	}
	tenure, version := in(t, taken, "tenure", "id"), in(t, taken, "tenure", "version")
	supported := s.must("declareSupport", "support { kind tenure { support supports { id } holder "+hoursOf2025+" } }", map[string]any{
		"idempotencyKey": key(4), "on": map[string]any{"tenure": tenure}, "kind": "HONORARIUM", "since": "2020",
	})
	if got := in(t, supported, "support", "tenure", "holder", "representationLoad", "supportedHours").(float64); !same(got, hours-before) {
		t.Errorf("supported: %v hours, want those of the seat, %v", got, hours-before)
	}
	handing := map[string]any{"idempotencyKey": key(5), "expectedVersion": version, "tenure": tenure, "to": x, "on": "2025-07-01"}
	const shown = `tenure { id since delegateCount support prepHours requiredBy holder { id } } ended { id until } warnings { code message } version`
	handed := s.must("handOverSeat", shown, handing)
	if in(t, handed, "tenure", "holder", "id") != x || in(t, handed, "tenure", "since") != "2025-07-01" || in(t, handed, "ended", "until") != "2025-07-01" ||
		in(t, handed, "tenure", "delegateCount") != 2.0 || in(t, handed, "tenure", "support") != nil || in(t, handed, "tenure", "prepHours") != nil || in(t, handed, "tenure", "requiredBy") != nil {
		t.Errorf("handed over: %v", handed)
	}
	if in(t, handed, "warnings", 0, "code") != "SEAT_REQUIRED" {
		t.Errorf("an agreement requires the seat: %v", handed["warnings"])
	}
	if again := s.must("handOverSeat", shown, handing); in(t, again, "tenure", "id") != in(t, handed, "tenure", "id") || in(t, again, "warnings", 0, "code") != "SEAT_REQUIRED" {
		t.Errorf("the same request again: %v", again)
	}
	abolished := s.must("abolishSeat", "seat { until endReason { text } tenures { inForce(on: \"2025-12-31\") } }", map[string]any{
		"idempotencyKey": key(6), "expectedVersion": s.versionOf(seat), "seat": seat, "on": "2025-12-01", "reason": map[string]any{"fr": "refonte"},
	})
	if in(t, abolished, "seat", "until") != "2025-12-01" || in(t, abolished, "seat", "tenures", 1, "inForce") != "NO" {
		t.Errorf("abolished: %v", abolished)
	}
}

// versionOf is the version of a node.
func (s *service) versionOf(id any) any {
	s.t.Helper()
	got := s.ask(`query ($id: ID!) { node(id: $id) { ... on Seat { version } ... on Tenure { version } ... on Meeting { version } } }`, map[string]any{"id": id})
	return in(s.t, got.Data, "node", "version")
}

// tenureAt is the tenure of a seat of a worked example on a day, by holder and
// body.
func (s *service) tenureAt(holder, body string) map[string]any {
	s.t.Helper()
	got := s.ask(`query ($id: ID!) { group(id: $id) { tenures(first: 20) { nodes { id version seat { body { identifiers { value } } } } } } }`,
		map[string]any{"id": s.idOf("four-tables", holder)})
	for _, n := range in(s.t, got.Data, "group", "tenures", "nodes").([]any) {
		if in(s.t, n, "seat", "body", "identifiers", 0, "value") == body {
			return n.(map[string]any)
		}
	}
	s.t.Fatalf("%s holds no seat at %s", holder, body)
	return nil
}

// TestLeavingARequiredSeatWarns: it is done, and the holder is told; so is who
// asks again with the same key.
func TestLeavingARequiredSeatWarns(t *testing.T) {
	s := newService(t)
	tenure := s.tenureAt("S", "T3")
	input := map[string]any{"idempotencyKey": key(1), "expectedVersion": tenure["version"], "tenure": tenure["id"], "by": "HOLDER", "endUnknown": true, "lastSeen": "2025-03"}
	for range 2 {
		left := s.must("leaveSeat", "tenure { interval { endUnknown } } warnings { code message }", input)
		if in(t, left, "tenure", "interval", "endUnknown") != true || !strings.Contains(in(t, left, "warnings", 0, "message").(string), "Agreement 12") {
			t.Errorf("left: %v", left)
		}
	}
	free := s.tenureAt("W", "T2")
	if left := s.must("leaveSeat", "warnings { code }", map[string]any{"idempotencyKey": key(2), "expectedVersion": free["version"], "tenure": free["id"], "on": "2025-06-01"}); len(left["warnings"].([]any)) != 0 {
		t.Errorf("a seat that nothing requires: %v", left)
	}
}

// TestWhoSits: hours count at the group that supplies the person; a name is
// shown to who may see it, and told nowhere.
func TestWhoSits(t *testing.T) {
	s := newService(t)
	tenure, x := s.tenureAt("M", "T2"), s.idOf("four-tables", "X")
	before := s.load("four-tables", "X", "COMMITTED")["directHours"].(float64)
	named := s.must("appointDelegate", "delegation { id version person { id name } suppliedBy "+hoursOf2025+" }", map[string]any{
		"idempotencyKey": key(1), "tenure": tenure["id"], "person": map[string]any{"name": "Camille Roy"}, "suppliedBy": x, "since": "2021-01-01",
	})
	if in(t, named, "delegation", "person", "name") != "Camille Roy" || in(t, named, "delegation", "suppliedBy", "representationLoad", "directHours").(float64) <= before {
		t.Errorf("appointed: %v, %v hours before", named, before)
	}
	person := in(t, named, "delegation", "person", "id")
	alternate := s.must("nameAlternate", "delegation { kind person { name } }", map[string]any{
		"idempotencyKey": key(2), "tenure": tenure["id"], "person": map[string]any{"id": person},
	})
	if in(t, alternate, "delegation", "kind") != "ALTERNATE" || in(t, alternate, "delegation", "person", "name") != "Camille Roy" {
		t.Errorf("alternate: %v", alternate)
	}
	ended := s.must("endDelegation", "delegation { until endReason { text } }", map[string]any{
		"idempotencyKey": key(3), "expectedVersion": in(t, named, "delegation", "version"), "delegation": in(t, named, "delegation", "id"), "on": "2025-01-01", "reason": map[string]any{"fr": "départ"},
	})
	if in(t, ended, "delegation", "endReason", "text") != "départ" || !same(s.load("four-tables", "X", "COMMITTED")["directHours"], before) {
		t.Errorf("ended: %v", ended)
	}
	told := s.ask(`{ changes(after: 2, first: 10) { summary { fr en } } }`, nil)
	for _, c := range in(t, told.Data, "changes").([]any) {
		if text := in(t, c, "summary", "fr").(string); strings.Contains(text, "Camille") || strings.Contains(text, "{") {
			t.Errorf("told: %s", text)
		}
	}
}
