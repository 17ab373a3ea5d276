package auth

import "net/http"

// askLogout asks before it ends anything: a link of another site may lead here.
func (g *Gate) askLogout(w http.ResponseWriter, r *http.Request) {
	g.write(w, r, http.StatusOK, page{Title: "logout.title", Text: "logout.ask", Button: "logout.title"})
}

// logout ends the session here, and leads on to the provider to end its own.
// The browser goes there by itself from a page of ours: a form may send people
// to this site only.
func (g *Gate) logout(w http.ResponseWriter, r *http.Request) {
	var s session
	_, found, err := load(r.Context(), g.sessions.SessionManager, r, &s)
	if err == nil {
		err = end(w, r, g.sessions.SessionManager)
	}
	if err != nil {
		g.fail(w, r, "/", err)
		return
	}
	if found {
		g.Log.InfoContext(r.Context(), "signed out", "account", s.Account().String())
	}
	g.write(w, r, http.StatusOK, g.goodbye(r, s.IDToken))
}

// goodbye leads to where the provider ends its session and sends the browser
// back; to the start when it ends none, or is away: the session here is over
// anyhow.
func (g *Gate) goodbye(r *http.Request, idToken string) page {
	over := page{Title: "logout.done", Text: "logout.here", Link: "/", Onward: true}
	provider, err := g.provider.find(r.Context())
	if err != nil || provider.endSession == "" || idToken == "" {
		return over
	}
	u, err := safeURL(provider.endSession)
	if err != nil {
		return over
	}
	query := u.Query()
	query.Set("id_token_hint", idToken)
	query.Set("client_id", g.ClientID)
	query.Set("post_logout_redirect_uri", g.at("/", nil))
	u.RawQuery = query.Encode()
	return page{Title: "logout.done", Text: "logout.there", Link: u.String(), Onward: true}
}
