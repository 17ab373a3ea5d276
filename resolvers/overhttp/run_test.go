package overhttp_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

// TestWellFormedAndRefused: the modern form says so by its status, the legacy
// one in its body alone.
func TestWellFormedAndRefused(t *testing.T) {
	server := newServer()
	two := "query A { dataVersion } query B { dataVersion }"
	for _, c := range []struct{ reason, body, code, field string }{
		{"no GraphQL", document(t, "{"), "GRAPHQL_PARSE_FAILED", ""},
		{"a comment alone", document(t, "# nothing"), "GRAPHQL_VALIDATION_FAILED", ""},
		{"fields that are none", document(t, "{ nothing }"), "GRAPHQL_VALIDATION_FAILED", ""},
		{"a mutation where there is none", document(t, "mutation { nothing }"), "GRAPHQL_VALIDATION_FAILED", ""},
		{"a subscription", document(t, "subscription { nothing }"), "GRAPHQL_VALIDATION_FAILED", ""},
		{"a variable that is missing", document(t, "query ($id: ID!) { node(id: $id) { id } }"), "GRAPHQL_VALIDATION_FAILED", ""},
		{"two operations, and no name", document(t, two), "BAD_REQUEST", "operationName"},
		{"a name that no operation has", `{"query": "` + two + `", "operationName": "` + secret + `"}`, "BAD_REQUEST", "operationName"},
		{"parts for later", document(t, "{ node(id: \"x\") { ... @defer { id } } }"), "BAD_REQUEST", "query"},
		{"parts for later, hidden", document(t, "{ ...F } fragment F on Query { ...G @ # \n defer(if: false) } fragment G on Query { dataVersion }"), "BAD_REQUEST", "query"},
	} {
		for media, status := range map[string]int{modern: http.StatusBadRequest, legacy: http.StatusOK} {
			got := post(t, server, c.body, "Accept", media)
			if got.status != status || got.media() != media {
				t.Errorf("%s: %d %s, want %d %s", c.reason, got.status, got.media(), status, media)
			}
			refusedAs(t, got, c.code, c.field)
		}
	}
}

// TestExecuted: once executed it is 200, with data, whatever came of it.
func TestExecuted(t *testing.T) {
	server := newServer()
	for _, c := range []struct{ query, data, code string }{
		{`{ node(id: "x") { id } defer: __typename }`, `{"node":null,"defer":"Query"}`, "NOT_FOUND"},
		{`{ nodes(ids: []) { id } }`, `null`, "INTERNAL"},
	} {
		for _, media := range []string{modern, legacy} {
			got := post(t, server, document(t, c.query), "Accept", media)
			if got.status != http.StatusOK || !strings.Contains(got.text, `,"data":`+c.data+`,"extensions":{"dataVersion":7}}`) {
				t.Errorf("%d %s, want data %s", got.status, got.text, c.data)
			}
			if code, _ := got.code(t); code != c.code || strings.Contains(got.text, secret) {
				t.Errorf("%s, want %s, and no detail", got.text, c.code)
			}
		}
	}
}

// TestNothingIsSuggested: the schema is not to be guessed from refusals.
func TestNothingIsSuggested(t *testing.T) {
	server := newServer()
	for _, query := range []string{
		`{ dataVersio }`,
		`{ group }`,
		`{ node(id: "x") { name } }`,
		`{ node(ix: "x") { id } }`,
		`{ groups(first: 1, orderBy: NAM) { totalCount } }`,
		`{ groups(first: 1, orderBy: "NAME") { totalCount } }`,
		`{ groups(first: 1, filter: {kind: [ORGANIZATION]}) { totalCount } }`,
		`{ groups(first: 1, filter: {kinds: [ORGANISATION]}) { totalCount } }`,
		`{ node(id: "x") { ... on Grou { id } } }`,
		`query ($k: GroupKin) { groups(first: 1) { totalCount } }`,
		`{ node(id: "x") { ...F } } fragment F on Grou { id }`,
		`{ dataVersion @skp(if: true) }`,
		`{ dataVersion @skip(i: true) }`,
		`{ ...G } fragment F on Query { dataVersion }`,
	} {
		got := post(t, server, document(t, query), "Accept", modern)
		if got.status != http.StatusBadRequest || strings.Contains(strings.ToLower(got.text), "did you mean") {
			t.Errorf("%s: %d %s", query, got.status, got.text)
		}
	}
}

// TestRefusalsAreSmall, however large what is refused.
func TestRefusalsAreSmall(t *testing.T) {
	server := newServer()
	for _, query := range []string{
		"{ " + strings.Repeat("é", 100_000) + " }",
		"{ " + strings.Repeat("x", 200_000) + " }",
		"{ dataVersion" + strings.Repeat(" x", 500) + " }",
		"{ dataVersion" + strings.Repeat(" x", 50_000) + " }",
		`{ node(id: "` + strings.Repeat("é", 100_000) + `", x: "é") }`,
	} {
		if got := post(t, server, document(t, query), "Accept", modern); got.status != http.StatusBadRequest || len(got.text) > 1<<14 {
			t.Errorf("%d, %d bytes: %.200s", got.status, len(got.text), got.text)
		}
	}
}

// TestPanicOutsideOfResolvers is answered as one inside is.
func TestPanicOutsideOfResolvers(t *testing.T) {
	server := newServer()
	server.AroundOperations(func(context.Context, graphql.OperationHandler) graphql.ResponseHandler { panic(secret) })
	for _, media := range []string{modern, legacy} {
		got := post(t, server, document(t, "{ dataVersion }"), "Accept", media)
		_, data := got.body["data"]
		if got.status != http.StatusInternalServerError || got.media() != media || data || strings.Contains(got.text, secret) {
			t.Errorf("%d %s: %s", got.status, got.media(), got.text)
		}
		if code, _ := got.code(t); code != "INTERNAL" {
			t.Error(code)
		}
	}
}

// TestTimeIsOver before the operation began: gqlgen has no response then.
func TestTimeIsOver(t *testing.T) {
	server := newServer()
	late := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancel(r.Context())
		cancel()
		server.ServeHTTP(w, r.WithContext(ctx))
	})
	for _, media := range []string{modern, legacy} {
		got := post(t, late, document(t, "{ dataVersion }"), "Accept", media)
		if got.status != http.StatusServiceUnavailable {
			t.Errorf("%d %s, want 503", got.status, got.text)
		}
		refusedAs(t, got, "TIMEOUT", "")
	}
}
