package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"
)

// A link of an invitation holds a secret. It is taken out of the address at
// once and kept in a cookie, so that no history, no referrer and no sign-in on
// the way keeps it.
const (
	invitationCookie = "tablee-invitation"
	invitationKept   = 30 * time.Minute
)

// openLink keeps what a link holds, and goes on to the page without it. A
// request that holds nothing is not one; ok is false then.
func (s *site) openLink(w http.ResponseWriter, r *http.Request, l language) (ok bool) {
	given := r.URL.Query()
	id, secret := given.Get("id"), given.Get("secret")
	if id == "" && secret == "" {
		return false
	}
	s.keepInvitation(w, url.Values{"id": {id}, "secret": {secret}}.Encode(), int(invitationKept.Seconds()))
	secretive(w.Header())
	http.Redirect(w, r, l.path(invited), http.StatusSeeOther)
	return true
}

// keepInvitation keeps a value for some seconds; less than none: no longer.
func (s *site) keepInvitation(w http.ResponseWriter, value string, seconds int) {
	c := http.Cookie{
		Name: invitationCookie, Value: value, Path: "/", MaxAge: seconds,
		HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	}
	if s.Secure {
		c.Name = "__Host-" + c.Name
	}
	http.SetCookie(w, &c)
}

// invitationOf is what a request's cookie keeps of a link.
func (q request) invitationOf() (id, secret string) {
	for _, c := range q.Cookies() {
		if strings.TrimPrefix(c.Name, "__Host-") != invitationCookie {
			continue
		}
		if v, err := url.ParseQuery(c.Value); err == nil {
			return v.Get("id"), v.Get("secret")
		}
	}
	return "", ""
}

// secretive has an answer stored nowhere, and its address told to nobody.
func secretive(h http.Header) {
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
}
