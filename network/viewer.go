package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Viewer is who is asking, when that is known.
type Viewer struct {
	view   *View
	person *access.Person
}

// Viewer is who is asking; nil when nobody has signed in.
func (v *View) Viewer() *Viewer {
	if v.actor.Person == nil {
		return nil
	}
	return &Viewer{v, v.actor.Person}
}

// Account is the person's account, which roles are given to.
func (w Viewer) Account() governance.ID { return w.person.Account }

// Name is the person's own name, as the provider gives it; nil when it does not.
func (w Viewer) Name() *string { return orNil(w.person.Name) }

// Language is the person's, as the provider gives it; nil when it does not.
func (w Viewer) Language() *governance.Language { return orNil(w.person.Language) }

// Roles is what the person may do today. A role for a group that is not in the
// network is left out.
func (w Viewer) Roles() []ViewerRole {
	out := []ViewerRole{}
	for i := range w.person.Grants {
		role := ViewerRole{w.view, &w.person.Grants[i]}
		if role.grant.Group == 0 || role.Group() != nil {
			out = append(out, role)
		}
	}
	return out
}

// ViewerRole is a role of who is asking.
type ViewerRole struct {
	view  *View
	grant *governance.RoleGrant
}

// Role is what the person may do.
func (r ViewerRole) Role() governance.Role { return r.grant.Role }

// Group is the group for which it is; nil: the whole deployment.
func (r ViewerRole) Group() *Group { return r.view.maybeGroup(r.grant.Group) }

// Until is the day from which on the role is no longer held; nil: none is set.
func (r ViewerRole) Until() *governance.Date { return dated{r.grant.Interval}.Until() }
