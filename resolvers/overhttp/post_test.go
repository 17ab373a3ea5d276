package overhttp_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"
)

// refusedAs checks what every refusal has: a code, a field, no data, nothing
// of what was sent, and the version of the data.
func refusedAs(t *testing.T, got reply, code, field string) {
	t.Helper()
	if c, f := got.code(t); c != code || f != field {
		t.Errorf("%s at %q, want %s at %q: %s", c, f, code, field, got.text)
	}
	if _, given := got.body["data"]; given || strings.Contains(got.text, secret) {
		t.Errorf("data, or what was sent: %s", got.text)
	}
	if extensions, _ := got.body["extensions"].(map[string]any); extensions["dataVersion"] != 7.0 {
		t.Errorf("no version of the data: %s", got.text)
	}
}

func TestBodiesThatAreNoRequest(t *testing.T) {
	server := newServer()
	for _, c := range []struct{ reason, body, field string }{
		{"nothing", ``, ""},
		{"no JSON", secret, ""},
		{"cut JSON", `{"query": "` + secret, ""},
		{"JSON and more", `{"query": "{ dataVersion }"} {}`, ""},
		{"a comma too many", `{"query": "{ dataVersion }",}`, ""},
		{"null", `null`, ""},
		{"a text", `"{ dataVersion }"`, ""},
		{"a batch", `[{"query": "{ dataVersion }"}]`, ""},
		{"a batch of none", `[]`, ""},
		{"too deep", `{"query": ` + strings.Repeat("[", 100_000), ""},
		{"not UTF-8", "{\"query\": \"{ dataVersion } # \xe9t\xe9\"}", ""},
		{"UTF-16", "\xff\xfe{\x00}\x00", ""},
		{"no query", `{"qeury": "{ dataVersion }"}`, "query"},
		{"another letter case", `{"Query": "{ dataVersion }"}`, "query"},
		{"query null", `{"query": null}`, "query"},
		{"query empty", `{"query": ""}`, "query"},
		{"query blank", `{"query": " \n\t"}`, "query"},
		{"query an object", `{"query": {"` + secret + `": 1}}`, "query"},
		{"query a number", `{"query": 5}`, "query"},
		{"query twice", `{"query": "{ dataVersion }", "query": "{ __typename }"}`, "query"},
		{"query twice, once escaped", `{"query": "{ dataVersion }", "qu\u0065ry": "{ __typename }"}`, "query"},
		{"operationName a list", `{"query": "{ dataVersion }", "operationName": ["` + secret + `"]}`, "operationName"},
		{"operationName false", `{"query": "{ dataVersion }", "operationName": false}`, "operationName"},
		{"variables a list", `{"query": "{ dataVersion }", "variables": ["` + secret + `"]}`, "variables"},
		{"variables a text", `{"query": "{ dataVersion }", "variables": "{}"}`, "variables"},
		{"variables twice", `{"query": "{ dataVersion }", "variables": {}, "variables": {}}`, "variables"},
		{"extensions a number", `{"query": "{ dataVersion }", "extensions": 0}`, "extensions"},
		{"extensions a list", `{"query": "{ dataVersion }", "extensions": []}`, "extensions"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			for _, media := range []string{modern, legacy} {
				got := post(t, server, c.body, "Accept", media)
				if got.status != http.StatusBadRequest || got.media() != media {
					t.Errorf("%d %s, want 400 %s", got.status, got.media(), media)
				}
				refusedAs(t, got, "BAD_REQUEST", c.field)
			}
		})
	}
}

func TestBodiesThatAreRequests(t *testing.T) {
	server := newServer()
	for reason, body := range map[string]string{
		"a query":                    `{"query": "{ dataVersion }"}`,
		"after a byte order mark":    "\uFEFF" + `{"query": "{ dataVersion }"}`,
		"among blanks":               " \r\n" + `{ "query" : "{ dataVersion }" }` + "\n",
		"all parameters null":        `{"query": "{ dataVersion }", "operationName": null, "variables": null, "extensions": null}`,
		"all parameters":             `{"query": "query Q { dataVersion }", "operationName": "Q", "variables": {}, "extensions": {"a": 1}}`,
		"an empty name":              `{"query": "{ dataVersion }", "operationName": ""}`,
		"others' names, twice":       `{"id": 1, "query": "{ dataVersion }", "id": 2}`,
		"one of two operations":      `{"query": "query A { __typename } query B { dataVersion }", "operationName": "B"}`,
		"letters beyond the basic":   `{"query": "{ dataVersion } # 🏃"}`,
		"variables that nobody uses": `{"query": "{ dataVersion }", "variables": {"x": [1, {"y": null}]}}`,
	} {
		got := post(t, server, body, "Accept", modern)
		if got.status != http.StatusOK || got.text != `{"data":{"dataVersion":7},"extensions":{"dataVersion":7}}` {
			t.Errorf("%s: %d %s", reason, got.status, got.text)
		}
	}
}

func TestContentTypes(t *testing.T) {
	server := newServer()
	for _, c := range []struct {
		header []string
		status int
		field  string
	}{
		{[]string{"Content-Type", "application/json"}, http.StatusOK, ""},
		{[]string{"Content-Type", "Application/JSON;charset=UTF-8"}, http.StatusOK, ""},
		{[]string{"Content-Type", `application/json; charset="utf-8"`}, http.StatusOK, ""},
		{[]string{"Content-Type", "application/json; charset=iso-8859-1"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "application/json; charset=utf-16"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "application/json; charset"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "text/plain"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "application/graphql"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "application/x-www-form-urlencoded"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "multipart/form-data; boundary=x"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "application/json", "Content-Type", "text/plain"}, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", ""}, http.StatusUnsupportedMediaType, "Content-Type"},
		{nil, http.StatusUnsupportedMediaType, "Content-Type"},
		{[]string{"Content-Type", "application/json", "Content-Encoding", "identity"}, http.StatusOK, ""},
		{[]string{"Content-Type", "application/json", "Content-Encoding", "gzip"}, http.StatusUnsupportedMediaType, "Content-Encoding"},
	} {
		for _, body := range []string{`{"query": "{ dataVersion }"}`, ""} {
			got := send(t, server, http.MethodPost, "/graphql", body, c.header...)
			if c.status == http.StatusOK && body == "" {
				continue // what is missing then is the query
			}
			if got.status != c.status {
				t.Errorf("%q: %d, want %d", c.header, got.status, c.status)
			}
			if c.status != http.StatusOK {
				refusedAs(t, got, "BAD_REQUEST", c.field)
			}
		}
	}
}

func TestBodyTooLarge(t *testing.T) {
	const limit = 1000
	server := newServer()
	limited := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, limit)
		server.ServeHTTP(w, r)
	})
	body := document(t, "{ dataVersion } # ")
	fits := strings.Replace(body, "#", "#"+strings.Repeat("x", limit-len(body)), 1)
	if got := post(t, limited, fits); len(fits) != limit || got.status != http.StatusOK {
		t.Errorf("%d bytes: %d %s", len(fits), got.status, got.text)
	}
	for _, media := range []string{modern, legacy} {
		got := post(t, limited, fits+" ", "Accept", media)
		if got.status != http.StatusRequestEntityTooLarge || !strings.Contains(got.text, "1000") {
			t.Errorf("%d %s, want 413 and the limit", got.status, got.text)
		}
		refusedAs(t, got, "OPERATION_TOO_LARGE", "")
	}
}

// TestBodyCutOff: why a body did not arrive is nobody's business but ours.
func TestBodyCutOff(t *testing.T) {
	broken := io.MultiReader(strings.NewReader(`{"query": `), iotest.ErrReader(errors.New(secret)))
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", broken)
	r.Header.Set("Content-Type", "application/json")
	got := serve(t, newServer(), r)
	if got.status != http.StatusBadRequest {
		t.Errorf("%d, want 400", got.status)
	}
	refusedAs(t, got, "BAD_REQUEST", "")
}

// TestDigits: a number is not rounded on its way.
func TestDigits(t *testing.T) {
	server := serverOf(newEcho(t))
	const number = "12345678901234567890.10"
	got := post(t, server, `{"query": "query ($v: Any) { echo(value: $v) }", "variables": {"v": {"n": [`+number+`]}}}`)
	if !strings.Contains(got.text, `{"v":{"n":[`+number+`]}}`) {
		t.Error(got.text)
	}
}
