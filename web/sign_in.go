package web

import (
	"net/http"
	"net/url"
)

// The addresses at which people come in and go out.
const (
	signInPath  = "/auth/login"
	signOutPath = "/auth/logout"
)

// reader is who looks at a page.
type reader struct {
	Known           bool
	Name            string
	SignIn, SignOut string // addresses; empty where nobody can sign in
	Account         string // the address of the reader's own page
}

// reader asks the API who it answers. A page is shown to somebody whom it does
// not know as to anybody.
func (q request) reader() reader {
	if !q.site.SignIn {
		return reader{}
	}
	r := reader{SignIn: signInPath + "?" + url.Values{"return": {q.back()}}.Encode(), SignOut: signOutPath, Account: q.language.path(account)}
	var said struct{ Me *struct{ Name string } }
	if _, err := q.ask("me.graphql", nil, &said); err != nil {
		q.site.Log.WarnContext(q.Context(), "who reads a page is not known", "error", err)
	}
	if said.Me != nil {
		r.Known, r.Name = true, said.Me.Name
	}
	return r
}

// back is where to go after signing in: to the page itself, or, when a form was
// sent to it, to the start.
func (q request) back() string {
	if q.Method != http.MethodGet {
		return q.language.path(front)
	}
	return q.URL.RequestURI()
}
