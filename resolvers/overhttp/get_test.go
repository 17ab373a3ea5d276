package overhttp_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// address is a GET's, of names and values in turn.
func address(parameters ...string) string {
	query := url.Values{}
	for i := 0; i+1 < len(parameters); i += 2 {
		query.Add(parameters[i], parameters[i+1])
	}
	return "/graphql?" + query.Encode()
}

func TestGet(t *testing.T) {
	server := newServer()
	for _, c := range []struct {
		reason, address, field string // no field: it is answered
	}{
		{"a query", address("query", "{ dataVersion }"), ""},
		{"all parameters", address("query", "query Q { dataVersion }", "operationName", "Q", "variables", "{}", "extensions", `{"a": 1}`), ""},
		{"empty ones", address("query", "{ dataVersion }", "operationName", "", "variables", "", "extensions", ""), ""},
		{"null objects", address("query", "{ dataVersion }", "variables", "null", "extensions", "null"), ""},
		{"the operation that is named null", address("query", "query null { dataVersion } query B { __typename }", "operationName", "null"), ""},
		{"others' names", address("query", "{ dataVersion }", "x", "1", "x", "2"), ""},
		{"nothing", "/graphql", "query"},
		{"an empty query", "/graphql?query=", "query"},
		{"a query twice", address("query", "{ dataVersion }", "query", secret), "query"},
		{"a query that is not UTF-8", "/graphql?query=%7B+dataVersion+%7D+%23%ff", "query"},
		{"variables that are no JSON", address("query", "{ dataVersion }", "variables", secret), "variables"},
		{"variables and more", address("query", "{ dataVersion }", "variables", "{} {}"), "variables"},
		{"variables in a list", address("query", "{ dataVersion }", "variables", "[]"), "variables"},
		{"extensions that are a text", address("query", "{ dataVersion }", "extensions", `"a"`), "extensions"},
		{"an address cut", "/graphql?query=%7", "-"},
		{"semicolons", "/graphql?query=%7B%7D;x=1", "-"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := send(t, server, http.MethodGet, c.address, "")
			if c.field == "" {
				if got.status != http.StatusOK || !strings.Contains(got.text, `"data":{"dataVersion":7}`) {
					t.Errorf("%d %s", got.status, got.text)
				}
				return
			}
			if got.status != http.StatusBadRequest {
				t.Errorf("%d, want 400", got.status)
			}
			refusedAs(t, got, "BAD_REQUEST", strings.Trim(c.field, "-"))
		})
	}
}

// TestGetChangesNothing: what is executed decides, not what else is there.
func TestGetChangesNothing(t *testing.T) {
	server := serverOf(newEcho(t))
	const both = "query Q { echo } mutation M { write }"
	for _, c := range []struct {
		reason, address string
		status          int
	}{
		{"a mutation", address("query", "mutation { write }"), http.StatusMethodNotAllowed},
		{"the mutation of two operations", address("query", both, "operationName", "M"), http.StatusMethodNotAllowed},
		{"a mutation with wrong variables", address("query", "mutation ($n: Int!) { write(n: $n) }"), http.StatusMethodNotAllowed},
		{"the query of two operations", address("query", both, "operationName", "Q"), http.StatusOK},
	} {
		for _, media := range []string{modern, legacy} {
			got := send(t, server, http.MethodGet, c.address, "", "Accept", media)
			if got.status != c.status {
				t.Errorf("%s: %d %s, want %d", c.reason, got.status, got.text, c.status)
			}
			if c.status == http.StatusOK {
				continue
			}
			refusedAs(t, got, "BAD_REQUEST", "")
			if allow := got.header.Get("Allow"); allow != http.MethodPost {
				t.Errorf("%s: Allow %q, want POST", c.reason, allow)
			}
		}
	}
	if got := post(t, server, document(t, "mutation { write }")); got.status != http.StatusOK || got.body["errors"] != nil {
		t.Errorf("by POST: %d %s", got.status, got.text)
	}
}
