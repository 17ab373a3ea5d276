package web

import "net/url"

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
}

// reader asks the API who it answers. A page is shown to somebody whom it does
// not know as to anybody.
func (q request) reader() reader {
	if !q.site.SignIn {
		return reader{}
	}
	r := reader{SignIn: signInPath + "?" + url.Values{"return": {q.URL.RequestURI()}}.Encode(), SignOut: signOutPath}
	var said struct{ Me *struct{ Name string } }
	if _, err := q.ask("me.graphql", nil, &said); err != nil {
		q.site.Log.WarnContext(q.Context(), "who reads a page is not known", "error", err)
	}
	if said.Me != nil {
		r.Known, r.Name = true, said.Me.Name
	}
	return r
}
