package overhttp_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
	"tablee/resolvers/overhttp"
)

func TestMethods(t *testing.T) {
	server := newServer()
	for method, status := range map[string]int{
		http.MethodGet: http.StatusOK, http.MethodPost: http.StatusOK, http.MethodOptions: http.StatusNoContent,
		http.MethodHead: http.StatusMethodNotAllowed, http.MethodPut: http.StatusMethodNotAllowed,
		http.MethodPatch: http.StatusMethodNotAllowed, http.MethodDelete: http.StatusMethodNotAllowed, "QUERY": http.StatusMethodNotAllowed,
	} {
		got := send(t, server, method, address("query", "{ dataVersion }"), `{"query": "{ dataVersion }"}`, "Content-Type", "application/json")
		if got.status != status {
			t.Errorf("%s: %d, want %d", method, got.status, status)
		}
		if allow := got.header.Get("Allow"); status != http.StatusOK && allow != "GET, POST" {
			t.Errorf("%s: Allow %q", method, allow)
		}
		if status == http.StatusMethodNotAllowed {
			refusedAs(t, got, "BAD_REQUEST", "")
		}
		for name := range got.header {
			if strings.HasPrefix(name, "Access-Control-") {
				t.Errorf("%s: other sites are let in by %s", method, name)
			}
		}
	}
}

// TestRefusalsInFrench: the presenter of the handler words them, as it words
// all errors; the catalogue's own test sees to both languages.
func TestRefusalsInFrench(t *testing.T) {
	got := post(t, newServer(), `[]`)
	if !strings.Contains(got.text, "une demande à la fois") {
		t.Error(got.text)
	}
}

// counting is a writer that counts, and may fail.
type counting struct {
	*httptest.ResponseRecorder
	headers, writes int
	err             error
}

func (c *counting) WriteHeader(status int) {
	c.headers++
	c.ResponseRecorder.WriteHeader(status)
}

func (c *counting) Write(text []byte) (int, error) {
	c.writes++
	if c.err != nil {
		return 0, c.err
	}
	return c.ResponseRecorder.Write(text)
}

// TestAnswersAreWrittenOnce, with their length; nothing comes after a client
// that is gone.
func TestAnswersAreWrittenOnce(t *testing.T) {
	for _, query := range []string{"{ dataVersion }", "{", ""} {
		for _, gone := range []error{nil, errors.New("broken pipe")} {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, address("query", query), nil)
			w := &counting{ResponseRecorder: httptest.NewRecorder(), err: gone}
			newServer().ServeHTTP(w, r)
			if w.headers != 1 || w.writes != 1 {
				t.Errorf("%q, %v: %d headers and %d bodies were written", query, gone, w.headers, w.writes)
			}
			if length := w.Header().Get("Content-Length"); gone == nil && length != strconv.Itoa(w.Body.Len()) {
				t.Errorf("%q: Content-Length %s of %d", query, length, w.Body.Len())
			}
			for name, want := range map[string]string{"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Vary": "Accept, Accept-Language"} {
				if got := w.Header().Get(name); got != want {
					t.Errorf("%q: %s %q, want %q", query, name, got, want)
				}
			}
		}
	}
}

// TestRefuse: what is in front of the handler refuses in the same form.
func TestRefuse(t *testing.T) {
	for code, status := range map[governance.Code]int{
		governance.CodeBadUserInput: http.StatusBadRequest, governance.CodeForbidden: http.StatusForbidden,
		governance.CodeUnauthenticated: http.StatusUnauthorized, governance.CodeRateLimited: http.StatusTooManyRequests,
		governance.CodeUnavailable: http.StatusServiceUnavailable, governance.CodeTimeout: http.StatusServiceUnavailable,
		governance.CodeInternal: http.StatusInternalServerError,
	} {
		for _, media := range []string{modern, legacy} {
			front := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				overhttp.Refuse(w, r, &gqlerror.Error{Message: "no", Extensions: map[string]any{"code": code}})
			})
			got := post(t, front, "{}", "Accept", media)
			want := `{"errors":[{"message":"no","extensions":{"code":"` + string(code) + `"}}]}`
			if got.status != status || got.media() != media || got.text != want {
				t.Errorf("%s: %d %s %s, want %d %s %s", code, got.status, got.media(), got.text, status, media, want)
			}
		}
	}
}
