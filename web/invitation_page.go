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
	Key     string // of the form that takes it
	Path    string
	Open    *invitation // nil: there is none, or it is over
	Known   bool        // the reader has signed in
	SignIn  string      // where to, and back here
	Refused []string    // why it was not taken
	Taken   bool
	Group   *link // whose page follows; nil: the whole deployment
}

type invitation struct {
	Role    string
	Group   *named
	Until   string
	Expires string

	Addressed bool
	State     string
}

// invitationPage shows what the link invites to that was opened last.
func invitationPage(q request) (view, error) { return q.invitation(nil) }

func (q request) invitation(refused []string) (view, error) {
	var answer struct {
		Me             *struct{ Name string }
		RoleInvitation *invitation
	}
	id, secret := q.invitationOf()
	if _, err := q.ask("invitation.graphql", map[string]any{"id": id, "secret": secret}, &answer); err != nil {
		return view{}, err
	}
	here := q.language.path(invited)
	b := invitationBody{
		Key: uuid.NewString(), Path: here, Known: answer.Me != nil,
		SignIn: address(signInPath, url.Values{"return": {here}}), Refused: refused,
	}
	v := view{Template: "invitation", Title: q.language.say("invitation.title"), Other: q.language.other().path(invited)}
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
	var answer struct {
		AcceptRoleInvitation struct {
			RoleInvitation *struct{ Group *struct{ ID string } }
			UserErrors     []struct{ Message string }
		}
	}
	id, secret := q.invitationOf()
	input := map[string]any{"idempotencyKey": q.PostForm.Get("key"), "roleInvitation": id, "secret": secret}
	if _, err := q.ask("accept_invitation.graphql", map[string]any{"input": input}, &answer); err != nil {
		return view{}, err
	}
	taken := answer.AcceptRoleInvitation.RoleInvitation
	if taken == nil {
		var refused []string
		for _, e := range answer.AcceptRoleInvitation.UserErrors {
			refused = append(refused, e.Message)
		}
		return q.invitation(refused)
	}
	next := q.language.path(account)
	if taken.Group != nil {
		next = q.language.path(groups) + "/" + taken.Group.ID
	}
	return view{Template: "invitation", Title: q.language.say("invitation.taken"), Over: true, Body: invitationBody{
		Taken: true, SignIn: address(signInPath, url.Values{"return": {next}}),
	}}, nil
}
