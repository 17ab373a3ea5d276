package resolvers_test

import (
	"maps"
	"testing"
)

// opened is a consultation of W that asks P for 6 hours and V for 4.
func opened(s *service) (w, p, v, consultation string) {
	w, p, v = s.idOf("four-tables", "W"), s.idOf("four-tables", "P"), s.idOf("four-tables", "V")
	payload := s.must("openConsultation", "consultation { id }", map[string]any{
		"idempotencyKey": key(1), "title": map[string]any{"fr": "Le transport"}, "initiator": w, "influenceClaimed": "CONSULT",
		"since": "2025-02-01", "until": "2025-06-01",
		"drafts":      []any{map[string]any{"title": map[string]any{"fr": "Version cachée"}, "public": false}},
		"mechanisms":  []any{map[string]any{"kind": "HEARING", "announced": "2025-01-15", "since": "2025-02-01", "languages": []any{"FR"}}},
		"invitations": []any{map[string]any{"group": p, "hours": 6, "sent": "2025-01-20"}, map[string]any{"group": v, "hours": 4, "sent": "2025-01-20"}},
	})
	return w, p, v, in(s.t, payload, "consultation", "id").(string)
}

const consultationQuery = `query ($id: ID!) { consultation(id: $id) {
	version until influenceObserved drafts { public } mechanisms { id noticeDays }
	invitations(first: 10) { nodes { id version answer group { id } } }
	unanswered { id } refusedWithoutReason { id }
	measures { contributionsLinked { numerator denominator share } proposalsAnswered { numerator denominator } consultedBeforeDraft { numerator } daysToAnswer { median counted answered } }
	contributions(first: 10) { nodes { id outcome { complete observations { id } proposedActions { response { verdict } milestones { on } } } } }
} }`

// TestAConsultationFromOpeningToClosing: what is asked is pending, what is
// accepted or said enters the load, and each contributor sees what became of
// its words.
func TestAConsultationFromOpeningToClosing(t *testing.T) {
	s := newService(t)
	_, p, v, id := opened(s)
	show := func() map[string]any {
		got := s.ask(consultationQuery, map[string]any{"id": id})
		if len(got.Errors) > 0 {
			t.Fatalf("%+v", got.Errors)
		}
		return in(t, got.Data, "consultation").(map[string]any)
	}
	load := func(group string) (direct, pending any) {
		l := s.load("four-tables", group, "COMMITTED")
		return l["directHours"], s.pending(group)
	}
	before, pending := load("P")
	if !same(pending, 6.0) || !same(in(t, show(), "mechanisms", 0, "noticeDays"), 17.0) {
		t.Errorf("opened: %v pending, %v", pending, show())
	}
	for n, i := range in(t, show(), "invitations", "nodes").([]any) {
		answer, hours := "DECLINED", map[string]any{}
		if in(t, i, "group", "id") == p {
			answer, hours = "ACCEPTED", map[string]any{"hours": 8}
		}
		input := map[string]any{"idempotencyKey": key(2 + n), "expectedVersion": in(t, i, "version"), "invitation": in(t, i, "id"), "answer": answer, "on": "2025-01-25"}
		maps.Copy(input, hours)
		s.must("acceptInvitation", "invitation { answer }", input)
	}
	after, pending := load("P")
	if !same(pending, 0.0) || !same(after, before.(float64)+8) {
		t.Errorf("accepted: %v after %v, %v pending", after, before, pending)
	}
	said := s.must("contribute", "contribution { id }", map[string]any{"idempotencyKey": key(20), "consultation": id, "group": v, "position": "OPPOSES", "on": "2025-03-01", "hours": 3, "mechanism": in(t, show(), "mechanisms", 0, "id")})
	many := s.must("contribute", "contribution { id individuals }", map[string]any{"idempotencyKey": key(21), "consultation": id, "individuals": 9, "on": "2025-03"})
	heard := s.must("recordObservation", "observation { id version }", map[string]any{"idempotencyKey": key(22), "consultation": id, "text": map[string]any{"fr": "Trop loin"}, "contributions": []any{in(t, many, "contribution", "id")}})
	s.must("linkObservation", "observation { contributions { id } }", map[string]any{"idempotencyKey": key(23), "observation": in(t, heard, "observation", "id"), "expectedVersion": in(t, heard, "observation", "version"), "contributions": []any{in(t, said, "contribution", "id")}})
	proposed := s.must("proposeAction", "action { id version }", map[string]any{"idempotencyKey": key(24), "consultation": id, "text": map[string]any{"fr": "Un autobus"}, "on": "2025-04-01", "observations": []any{in(t, heard, "observation", "id")}})
	if got := in(t, show(), "unanswered").([]any); len(got) != 1 {
		t.Errorf("unanswered: %v", got)
	}
	answered := s.must("respond", "action { id version response { verdict } }", map[string]any{"idempotencyKey": key(25), "action": in(t, proposed, "action", "id"), "expectedVersion": in(t, proposed, "action", "version"), "verdict": "PARTLY", "on": "2025-04-11"})
	s.must("addMilestone", "action { milestones { on } }", map[string]any{"idempotencyKey": key(26), "action": in(t, answered, "action", "id"), "expectedVersion": in(t, answered, "action", "version"), "text": map[string]any{"fr": "Une ligne"}, "on": "2025-05"})
	got := show()
	measures := in(t, got, "measures")
	if !same(in(t, measures, "contributionsLinked", "numerator"), 10.0) || !same(in(t, measures, "contributionsLinked", "share"), 1.0) ||
		!same(in(t, measures, "daysToAnswer", "median"), 10.0) || !same(in(t, measures, "proposalsAnswered", "numerator"), 1.0) || in(t, measures, "consultedBeforeDraft") != nil {
		t.Errorf("measures: %v", measures)
	}
	for _, x := range in(t, got, "contributions", "nodes").([]any) {
		if in(t, x, "outcome", "complete") != true || in(t, x, "outcome", "proposedActions", 0, "milestones", 0, "on") != "2025-05" {
			t.Errorf("outcome: %v", x)
		}
	}
	s.must("publishDraft", "consultation { id }", map[string]any{"idempotencyKey": key(27), "consultation": id, "expectedVersion": got["version"], "title": map[string]any{"fr": "Version"}, "on": "2025-05-01"})
	s.must("addMechanism", "consultation { id }", map[string]any{"idempotencyKey": key(28), "consultation": id, "expectedVersion": show()["version"], "kind": "PLATFORM"})
	got = show()
	if len(in(t, got, "drafts").([]any)) != 2 || len(in(t, got, "mechanisms").([]any)) != 2 || !same(in(t, got, "measures", "consultedBeforeDraft", "numerator"), 1.0) {
		t.Errorf("published: %v", got)
	}
}

// pending is what open invitations ask of a group in 2025.
func (s *service) pending(group string) any {
	got := s.ask(`query ($v: String!) { group(identifier: {scheme: "four-tables", value: $v}) { representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { pendingHours } } }`, map[string]any{"v": group})
	return in(s.t, got.Data, "group", "representationLoad", "pendingHours")
}

// TestConsultationsRefuse what cannot be, name the field, and write nothing.
func TestConsultationsRefuse(t *testing.T) {
	s := newService(t)
	w, p, _, id := opened(s)
	title := map[string]any{"fr": "X"}
	action := in(t, s.must("proposeAction", "action { id version }", map[string]any{"idempotencyKey": key(2), "consultation": id, "text": title}), "action")
	edit := map[string]any{"action": in(t, action, "id"), "expectedVersion": in(t, action, "version")}
	const nobody = "0000000000001"
	before := s.live.Now().Version()
	type fields = map[string]any
	for i, c := range []struct {
		reason, verb string
		input        fields
		code, field  string
	}{
		{"an end before the start", "openConsultation", fields{"title": title, "since": "2025-02", "until": "2025-01-01"}, "INTERVAL_ORDER", "input.until"},
		{"a mechanism upside down", "openConsultation", fields{"title": title, "mechanisms": []any{fields{"kind": "HEARING", "since": "2025-02", "until": "2025-01-01"}}}, "INTERVAL_ORDER", "input.mechanisms[0].until"},
		{"an unknown initiator", "openConsultation", fields{"title": title, "initiator": nobody}, "UNKNOWN_REFERENCE", "input.initiator"},
		{"an unknown topic", "openConsultation", fields{"title": title, "topics": []any{nobody}}, "UNKNOWN_REFERENCE", "input.topics"},
		{"an unknown group", "openConsultation", fields{"title": title, "invitations": []any{fields{"group": nobody}}}, "UNKNOWN_REFERENCE", "input.invitations[0].group"},
		{"no title", "openConsultation", fields{"title": fields{}}, "INPUT_REQUIRED", "input.title"},
		{"invited again", "inviteGroups", fields{"consultation": id, "invitations": []any{fields{"group": w}, fields{"group": p}}}, "ALREADY_INVITED", "input.invitations[1].group"},
		{"an invitation that nobody knows", "acceptInvitation", fields{"invitation": nobody, "expectedVersion": 1}, "UNKNOWN_REFERENCE", "input.invitation"},
		{"after closing", "contribute", fields{"consultation": id, "group": p, "on": "2025-06-01"}, "CONTRIBUTION_AFTER_CLOSING", "input.on"},
		{"without a date", "contribute", fields{"consultation": id, "group": p}, "CONTRIBUTION_DATE", "input.on"},
		{"by nobody", "contribute", fields{"consultation": id, "on": "2025-03-01"}, "EXACTLY_ONE", "input.group"},
		{"by a mechanism of another", "contribute", fields{"consultation": id, "group": p, "mechanism": nobody, "on": "2025-03-01"}, "UNKNOWN_REFERENCE", "input.mechanism"},
		{"to nothing", "contribute", fields{"consultation": nobody, "group": p, "on": "2025-03-01"}, "UNKNOWN_REFERENCE", "input.consultation"},
		{"heard in nothing", "recordObservation", fields{"consultation": id, "text": title, "contributions": []any{nobody}}, "UNKNOWN_REFERENCE", "input.contributions"},
		{"led to by nothing", "proposeAction", fields{"consultation": id, "text": title, "observations": []any{nobody}}, "UNKNOWN_REFERENCE", "input.observations"},
		{"a response to nothing", "respond", fields{"action": nobody, "expectedVersion": 1, "verdict": "ACCEPTED"}, "UNKNOWN_REFERENCE", "input.action"},
		{"a refusal without a reason", "respond", with(edit, fields{"verdict": "REFUSED"}), "REFUSAL_REASON", "input.reason"},
		{"a reason not given, by the initiator", "respond", with(edit, fields{"verdict": "REFUSED", "reasonNotGiven": true}), "REFUSAL_REASON", "input.reason"},
		{"closed before it opened", "closeConsultation", fields{"consultation": nobody, "expectedVersion": 1, "on": "2025"}, "UNKNOWN_REFERENCE", "input.consultation"},
		{"a statement on nothing", "issueStatement", fields{"title": title, "denouncesAbsence": true}, "UNKNOWN_REFERENCE", "input.consultation"},
		{"signed by a group and a person", "issueStatement", fields{"title": title, "signatories": []any{fields{"group": p, "function": title}}}, "EXACTLY_ONE", "input.signatories[0].group"},
		{"signed twice", "issueStatement", fields{"title": title, "signatories": []any{fields{"group": p}, fields{"group": p}}}, "ALREADY_SIGNED", "input.signatories[1].group"},
		{"nothing signed", "signStatement", fields{"statement": nobody, "group": p}, "UNKNOWN_REFERENCE", "input.statement"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			payload := s.do(c.verb, "", with(c.input, fields{"idempotencyKey": key(100 + i)}))
			refusals := payload["userErrors"].([]any)
			if len(refusals) == 0 || in(t, refusals, 0, "code") != c.code || in(t, refusals, 0, "field") != c.field {
				t.Errorf("%v, want %s of %s", refusals, c.code, c.field)
			}
		})
	}
	if after := s.live.Now().Version(); after != before {
		t.Errorf("version %d, was %d", after, before)
	}
}

func with(a, b map[string]any) map[string]any {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// TestStatementsAndCollisions: a statement denounces that nobody was asked;
// two consultations that ask the same groups at once are seen before they open.
func TestStatementsAndCollisions(t *testing.T) {
	s := newService(t)
	_, p, v, id := opened(s)
	issued := s.must("issueStatement", "statement { id denouncesAbsence consultation { id } }", map[string]any{
		"idempotencyKey": key(2), "title": map[string]any{"fr": "Lettre"}, "position": "OPPOSES", "consultation": id, "denouncesAbsence": true,
		"signatories": []any{map[string]any{"group": p}, map[string]any{"function": map[string]any{"fr": "Professeure"}, "affiliation": map[string]any{"fr": "Une université"}}},
	})
	s.must("signStatement", "signature { id }", map[string]any{"idempotencyKey": key(3), "statement": in(t, issued, "statement", "id"), "group": v})
	got := s.ask(`query ($id: ID!, $p: ID!, $v: ID!, $c: ID!) {
		statement(id: $id) { signatures(first: 5) { totalCount } }  group(id: $v) { statementsSigned { title { fr } } }
		consultation(id: $c) { statements { id } }
		collisions(draft: {groups: [$p], hours: 3, since: "2025-05-01"}) { with { id } from until hours groups { group { id } hours alreadySaid { id } } }
		none: collisions(draft: {groups: [$p], since: "2025-07-01"}) { hours }
		own: collisions(consultation: $c) { hours } }`,
		map[string]any{"id": in(t, issued, "statement", "id"), "p": p, "v": v, "c": id})
	if len(got.Errors) > 0 || !same(in(t, got.Data, "statement", "signatures", "totalCount"), 3.0) || len(in(t, got.Data, "none").([]any))+len(in(t, got.Data, "own").([]any)) != 0 ||
		in(t, got.Data, "group", "statementsSigned", 0, "title", "fr") != "Lettre" || in(t, got.Data, "consultation", "statements", 0, "id") != in(t, issued, "statement", "id") {
		t.Fatalf("%+v", got)
	}
	c := in(t, got.Data, "collisions", 0)
	if in(t, c, "with", "id") != id || !same(in(t, c, "hours"), 9.0) || in(t, c, "from") != "2025-05-01" || in(t, c, "until") != "2025-06-01" || len(in(t, c, "groups").([]any)) != 1 {
		t.Errorf("%v", c)
	}
	bad := s.ask(`{ collisions { hours } }`, nil)
	if len(bad.Errors) != 1 || bad.Errors[0].Extensions.Code != "BAD_USER_INPUT" {
		t.Errorf("%+v", bad)
	}
}
