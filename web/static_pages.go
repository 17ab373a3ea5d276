package web

import (
	"errors"
	"net/http"
	"strings"
)

func methodPage(q request) (view, error) {
	m := q.moment()
	return view{Template: "method", Title: q.language.say("method.title"), Other: m.keep(q.language.other().path(method))}, nil
}

// exampleQuestion is what the explorer opens with.
const exampleQuestion = `# Ctrl+Enter
query {
  groups(filter: { kinds: [ORGANIZATION] }, first: 3) {
    totalCount
    nodes {
      name { text }
      representationLoad(period: { from: "2025-01-01", until: "2026-01-01" }) {
        directHours
        complete
        lines { kind basis meetings delegates hoursPerMeeting hours body { name { text } } }
      }
    }
  }
}
`

func explorerPage(q request) (view, error) {
	m := q.moment()
	return view{
		Template: "explorer", Title: q.language.say("api.title"), Other: m.keep(q.language.other().path(explorer)),
		Body: exampleQuestion,
	}, nil
}

// failureBody is what a page that cannot be shown says instead.
type failureBody struct{ Key, Again string }

// failure is the page for a reader whom the pages cannot serve.
func (q request) failure(err error) view {
	l := q.language
	v := view{Template: "failure", Status: http.StatusServiceUnavailable}
	key := "error.503"
	switch {
	case errors.Is(err, errNotFound):
		v.Status, key = http.StatusNotFound, "error.404"
	case errors.Is(err, errAddress):
		v.Status, key = http.StatusBadRequest, "error.400"
	default:
		q.site.Log.ErrorContext(q.Context(), "a page could not be shown", "error", err)
	}
	v.Title = l.say(key + ".title")
	v.Body = failureBody{key, q.again(v.Status)}
	return v
}

// again is the address to try next.
func (q request) again(status int) string {
	here := "/" + strings.TrimLeft(q.URL.Path, "/") // one slash: never another host
	if status == http.StatusBadRequest {
		return q.moment().keep(here)
	}
	return address(here, q.URL.Query())
}
