package web

import (
	"net/http"
	"net/url"

	"github.com/google/uuid"
)

// maxInvitation bounds what is read of the form, in bytes.
const maxInvitation = 4 << 10

// invitationBody is what the page of an invitation to a role shows.
type invitationBody struct {
	ID, Secret, Key string // of the form that takes it
	Path            string
	Open            *invitation // nil: there is none, or it is over
	Known           bool        // the reader has signed in
	SignIn          string      // where to, and back here
	Refused         []string    // why it was not taken
	Taken           bool
	Group           *link // whose page follows; nil: the whole deployment
}

type invitation struct {
	Role    string
	Group   *named
	Until   string
	Expires string

	Addressed bool
	State     string
}

// invitationPage shows what a link invites to. The address holds a secret: no
// link on the page carries it elsewhere.
func invitationPage(q request) (view, error) {
	given := q.URL.Query()
	return q.invitation(given.Get("id"), given.Get("secret"), nil)
}

func (q request) invitation(id, secret string, refused []string) (view, error) {
	var answer struct {
		Me             *struct{ Name string }
		RoleInvitation *invitation
	}
	if _, err := q.ask("invitation.graphql", map[string]any{"id": id, "secret": secret}, &answer); err != nil {
		return view{}, err
	}
	here := address(q.language.path(invited), url.Values{"id": {id}, "secret": {secret}})
	b := invitationBody{
		ID: id, Secret: secret, Key: uuid.NewString(), Path: q.language.path(invited), Known: answer.Me != nil,
		SignIn: address(signInPath, url.Values{"return": {here}}), Refused: refused,
	}
	v := view{Template: "invitation", Title: q.language.say("invitation.title"), Other: address(q.language.other().path(invited), url.Values{"id": {id}, "secret": {secret}})}
	if i := answer.RoleInvitation; i != nil && i.State == "OPEN" {
		b.Open = i
		if i.Group != nil {
			b.Group = new(q.link(*i.Group))
		}
	} else {
		v.Status = http.StatusNotFound
	}
	v.Body = b
	return v, nil
}

// acceptInvitation takes the role. Who was refused sees the invitation again,
// and why.
func acceptInvitation(q request) (view, error) {
	q.Body = http.MaxBytesReader(nil, q.Body, maxInvitation)
	if err := q.ParseForm(); err != nil {
		return view{}, errAddress
	}
	id, secret, key := q.PostForm.Get("id"), q.PostForm.Get("secret"), q.PostForm.Get("key")
	var answer struct {
		AcceptRoleInvitation struct {
			RoleInvitation *struct {
				Role  string
				Group *struct{ ID string }
			}
			UserErrors []struct{ Message string }
		}
	}
	input := map[string]any{"idempotencyKey": key, "roleInvitation": id, "secret": secret}
	if _, err := q.ask("accept_invitation.graphql", map[string]any{"input": input}, &answer); err != nil {
		return view{}, err
	}
	taken := answer.AcceptRoleInvitation.RoleInvitation
	if taken == nil {
		var refused []string
		for _, e := range answer.AcceptRoleInvitation.UserErrors {
			refused = append(refused, e.Message)
		}
		return q.invitation(id, secret, refused)
	}
	next := q.language.path(account)
	if taken.Group != nil {
		next = q.language.path(groups) + "/" + taken.Group.ID
	}
	return view{Template: "invitation", Title: q.language.say("invitation.taken"), Body: invitationBody{
		Taken: true, SignIn: address(signInPath, url.Values{"return": {next}}),
	}}, nil
}
