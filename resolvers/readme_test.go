package resolvers_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

// TestTheReadmeShowsWhatIsAnswered: the README's question, sent as curl sends
// what it reads from a file (without its line ends), has the README's answer.
func TestTheReadmeShowsWhatIsAnswered(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, asked := strings.Cut(string(readme), "-d @- <<'QUESTION'\n")
	question, rest, ended := strings.Cut(rest, "QUESTION\n")
	_, rest, told := strings.Cut(rest, "```json\n")
	answer, _, closed := strings.Cut(rest, "```")
	if !asked || !ended || !told || !closed {
		t.Fatal("the README asks nothing")
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/graphql", strings.NewReader(strings.ReplaceAll(question, "\n", "")))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	newService(t).handler.ServeHTTP(w, r)
	var got, want struct{ Data map[string]any }
	for text, into := range map[string]any{w.Body.String(): &got, answer: &want} {
		if err := json.Unmarshal([]byte(text), into); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
	}
	if diff := gocmp.Diff(want, got); diff != "" || len(want.Data) == 0 {
		t.Errorf("the README's answer (-) is not the service's (+):\n%s", diff)
	}
}
