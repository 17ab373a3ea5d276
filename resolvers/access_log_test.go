package resolvers_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/resolvers"
)

// limitOfB is a question that shows a private number, and one that does not.
var (
	limitOfB = `query Limits { group(id: "` + groupB.String() + `") { limits { hours } } }`
	nameOfB  = `query Names { group(id: "` + groupB.String() + `") { name { text } limits { hours } } }`
)

// matrixOver is the matrix served with a log.
func matrixOver(t *testing.T, log resolvers.AccessLog) http.Handler {
	t.Helper()
	return matrixHandler(t, newMatrix(), func(o *resolvers.Options) { o.Access = log })
}

// TestWhatCannotBeNotedIsNotShown: with a log that does not write, and without
// one, an answer that shows something private is held back, and no other.
func TestWhatCannotBeNotedIsNotShown(t *testing.T) {
	for reason, log := range map[string]resolvers.AccessLog{"broken": &accessMemory{broken: true}, "forgotten": nil} {
		handler := matrixOver(t, log)
		for _, reader := range []string{"auditor", "administrator", "member of A"} {
			answer := askAs(t, handler, reader, limitOfB)
			if !strings.Contains(answer, "UNAVAILABLE") || strings.Contains(answer, "55.") || strings.Contains(answer, `"data"`) {
				t.Errorf("%s, %s: %s", reason, reader, answer)
			}
		}
		for _, reader := range []string{"anonymous", "policymaker", "member of B"} {
			if answer := askAs(t, handler, reader, nameOfB); !strings.Contains(answer, "groupe B") {
				t.Errorf("%s: %s is shown nothing private that is another's: %s", reason, reader, answer)
			}
		}
	}
}

// TestHeldBackIsUnavailable: the status says so, where the client lets it.
func TestHeldBackIsUnavailable(t *testing.T) {
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/graphql", strings.NewReader(bodyOf(t, limitOfB)))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/graphql-response+json")
	r.Header.Set("Reader", "auditor")
	w := httptest.NewRecorder()
	matrixOver(t, nil).ServeHTTP(w, r)
	if w.Code != http.StatusServiceUnavailable {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}

// TestWhoReadsTheLog: one entry for each group and operation, with the right by
// which it was shown; to be read by who audits the group.
func TestWhoReadsTheLog(t *testing.T) {
	log := &accessMemory{}
	handler := matrixOver(t, log)
	for _, reader := range []string{"auditor", "member of A", "member of B", "anonymous"} {
		askAs(t, handler, reader, limitOfB)
	}
	got := log.taken()
	for i := range got {
		if got[i].ID == 0 || got[i].At.IsZero() {
			t.Errorf("%+v has no identity or no time", got[i])
		}
		got[i].ID, got[i].At = 0, governance.AccessEntry{}.At
	}
	entry := func(reader string, by governance.AccessReason) governance.AccessEntry {
		return governance.AccessEntry{
			Actor: readers()[reader].Name, Owner: groupB, Operation: "Limits",
			Facts: []governance.PrivateFact{governance.PrivateLimit}, Reasons: []governance.AccessReason{by},
		}
	}
	want := []governance.AccessEntry{entry("auditor", governance.ByAuditor), entry("member of A", governance.ByDisclosure)}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	log.entries = slices.Concat(got, []governance.AccessEntry{{ID: 3, Owner: groupA}, {ID: 4}})
	for _, c := range []struct {
		reason, reader, argument string
		want                     string
	}{
		{"everything", "auditor", ``, `"totalCount":4`},
		{"everything", "administrator", ``, `"totalCount":4`},
		{"one group's", "auditor", `group: "` + groupB.String() + `", `, `"totalCount":2`},
		{"its own group's", "coordinator of A", `group: "` + groupA.String() + `", `, `"totalCount":1`},
		{"another group's", "coordinator of A", `group: "` + groupB.String() + `", `, `"totalCount":0,"nodes":[]`},
		{"everybody's", "coordinator of A", ``, `"totalCount":0,"nodes":[]`},
		{"no coordinator", "member of A", `group: "` + groupA.String() + `", `, `"totalCount":0,"nodes":[]`},
		{"the public", "anonymous", ``, `"totalCount":0,"nodes":[]`},
		{"nobody's", "auditor", `group: "0000000000zzz", `, `"totalCount":0,"nodes":[]`},
		{"too many", "auditor", `first: 101, `, `BAD_USER_INPUT`},
		{"a cursor that is none", "auditor", `after: "x", `, `BAD_USER_INPUT`},
	} {
		first := ", first: 10"
		if strings.Contains(c.argument, "first") {
			first = ""
		}
		argument := strings.TrimPrefix(strings.TrimSuffix(c.argument, ", ")+first, ", ")
		answer := askAs(t, handler, c.reader, `{ accessLog(`+argument+`) { totalCount nodes { id } } }`)
		if !strings.Contains(answer, c.want) {
			t.Errorf("%s, %s: %s, want %s", c.reader, c.reason, answer, c.want)
		}
	}
}

// TestAWriteShowsAndIsNoted on a real graph: the payload too is shown to
// somebody. What was written stays when it cannot be noted; the same request
// again is answered as it was.
func TestAWriteShowsAndIsNoted(t *testing.T) {
	s := newService(t)
	memory := &accessMemory{broken: true}
	o := options(t, s.live, s.graph)
	o.Access = memory
	asked := 0
	o.Clock = func() time.Time { // each question comes later than the one before
		asked++
		return time.Date(2025, 10, 1, 12, 0, asked, 0, time.UTC)
	}
	administrator := readers()["administrator"]
	o.Actor = func(*http.Request) (access.Actor, error) { return administrator, nil }
	handler, err := resolvers.NewHandler(o)
	if err != nil {
		t.Fatal(err)
	}
	v := s.idOf("four-tables", "V")
	s.handler = handler
	declare := func() reply {
		return s.ask(`mutation Declare($input: DeclareLimitInput!) { declareLimit(input: $input) { version limit { hours } } }`,
			map[string]any{"input": map[string]any{"idempotencyKey": key(1), "group": v, "hours": 40}})
	}
	if got := declare(); len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "UNAVAILABLE" || got.Data != nil {
		t.Errorf("held back: %+v", got)
	}
	written := s.live.Now().Version()
	o.Access, memory.broken = s.graph, false
	if s.handler, err = resolvers.NewHandler(o); err != nil {
		t.Fatal(err)
	}
	if got := declare(); in(t, got.Data, "declareLimit", "limit", "hours") != 40.0 || s.live.Now().Version() != written {
		t.Errorf("the same request again: %+v, at version %d after %d", got, s.live.Now().Version(), written)
	}
	const log = `query ($group: ID!, $after: String) { accessLog(group: $group, first: 1, after: $after) {
		totalCount pageInfo { hasNextPage endCursor } nodes { actor operation facts reasons people exported request group { id } } } }`
	s.ask(`query Again($id: ID!) { group(id: $id) { capacities { fullTimeEquivalents } } }`, map[string]any{"id": v})
	newest := s.ask(log, map[string]any{"group": v})
	oldest := s.ask(log, map[string]any{"group": v, "after": in(t, newest.Data, "accessLog", "pageInfo", "endCursor")})
	if in(t, newest.Data, "accessLog", "nodes", 0, "operation") != "Again" || in(t, newest.Data, "accessLog", "pageInfo", "hasNextPage") != true {
		t.Errorf("the last one first: %+v", newest)
	}
	want := map[string]any{
		"totalCount": 2.0, "pageInfo": map[string]any{"hasNextPage": false, "endCursor": in(t, oldest.Data, "accessLog", "pageInfo", "endCursor")},
		"nodes": []any{map[string]any{
			"actor": administrator.Name, "operation": "Declare", "facts": []any{"LIMIT"}, "reasons": []any{"ADMINISTRATOR"},
			"people": false, "exported": []any{}, "request": nil, "group": map[string]any{"id": v},
		}},
	}
	if diff := cmp.Diff(any(want), in(t, oldest.Data, "accessLog")); diff != "" {
		t.Error(diff)
	}
}
