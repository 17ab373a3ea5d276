package web

import "net/url"

// accountBody is what a reader sees of themselves.
type accountBody struct {
	Me     *viewer // nil: nobody has signed in
	Roles  []heldRole
	SignIn string
}

type viewer struct {
	Account, Name string
	Roles         []heldRole
}

type heldRole struct {
	Role  string
	Until string
	Group *named
	Link  *link `json:"-"` // of the group; nil: the whole deployment
}

// accountPage says who has signed in, what they may do, and what to tell those
// who are to give them a role.
func accountPage(q request) (view, error) {
	var answer struct{ Me *viewer }
	if _, err := q.ask("account.graphql", nil, &answer); err != nil {
		return view{}, err
	}
	m := q.moment()
	b := accountBody{Me: answer.Me, SignIn: address(signInPath, url.Values{"return": {q.language.path(account)}})}
	if answer.Me != nil {
		b.Roles = answer.Me.Roles
		for i, r := range b.Roles {
			if r.Group != nil {
				b.Roles[i].Link = new(q.link(*r.Group))
			}
		}
	}
	return view{Template: "account", Title: q.language.say("account.title"), Other: m.keep(q.language.other().path(account)), Body: b}, nil
}
