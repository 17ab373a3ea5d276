package command

import (
	"crypto/sha256"
	"encoding/base32"
	"io"
	"strings"

	"tablee/governance"
)

// How many days an invitation to a role is open, without a given day and at
// most.
const (
	invitationDays     = 14
	mostInvitationDays = 90
)

// InviteToRole offers somebody a role through a link, which the caller passes
// on. With an address, only the account that confirmed this address can accept.
type InviteToRole struct {
	Request
	Role    governance.Role `validate:"required"`
	Group   governance.ID   // 0: the whole deployment
	Email   Personal        `validate:"omitempty,email,max=254"`
	Until   governance.PartialDate
	Expires *governance.Date
}

// Verb names the operation.
func (InviteToRole) Verb() string { return "inviteToRole" }

// Subjects are the group.
func (c InviteToRole) Subjects() []governance.ID { return []governance.ID{c.Group, c.source()} }

// Object is the new invitation.
func (c InviteToRole) Object() governance.ID { return c.newID("roleInvitation") }

// Secret opens the invitation. It is derived from the key of the request, which
// only the caller knows: the answer can be repeated, and nothing that is kept
// reveals the secret.
func (c InviteToRole) Secret() string {
	h := sha256.New()
	io.WriteString(h, "secret of a role invitation\x00"+strings.ToLower(c.IdempotencyKey))
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h.Sum(nil)[:20]))
}

// Apply writes the invitation.
func (c InviteToRole) Apply(at Moment) (Effect, error) {
	if err := inScope(at, c.Role, c.Group); err != nil {
		return Effect{}, err
	}
	if len(c.IdempotencyKey) < 15 || c.IdempotencyKey[14] != '4' {
		return Effect{}, refusal("idempotencyKey", "randomKey")
	}
	if !c.Until.IsZero() && c.Until.After() <= at.Today {
		return Effect{}, refusal("until", "roleOver", c.Until.String())
	}
	roleEnds := governance.Interval{Until: c.Until}.Possible().Until
	expires := min(at.Today+invitationDays, roleEnds)
	if c.Expires != nil {
		expires = *c.Expires
	}
	if expires > roleEnds {
		return Effect{}, refusal("expires", "invitationAfterRole", c.Until.String())
	}
	if expires <= at.Today || expires > at.Today+mostInvitationDays {
		return Effect{}, refusal("expires", "invitationTooLong", "90")
	}
	effect := noting(c.Group.String())
	c.cite(at, &effect)
	effect.Writes.RoleInvitations = []governance.RoleInvitation{{
		Record: c.record("roleInvitation"), Role: c.Role, Group: c.Group, Email: strings.ToLower(string(c.Email)),
		Digest: governance.DigestOfSecret(c.Secret()), Until: c.Until, Expires: expires,
	}}
	return effect, nil
}

// AcceptRoleInvitation accepts the role that an invitation offers. The service,
// not the request, says who asks.
type AcceptRoleInvitation struct {
	Request
	RoleInvitation governance.ID `validate:"required"`
	Secret         Personal      `validate:"required,max=100"`

	Account governance.ID `json:"-"` // of the caller; 0: nobody has signed in
	Name    string        `json:"-"` // as the provider gives it
	Email   string        `json:"-"` // confirmed by the provider; "": none is
}

// Verb names the operation.
func (AcceptRoleInvitation) Verb() string { return "acceptRoleInvitation" }

// Subjects are the invitation, and the account, whose roles are looked at.
func (c AcceptRoleInvitation) Subjects() []governance.ID {
	return []governance.ID{c.RoleInvitation, c.Account, c.source()}
}

// Object is the invitation.
func (c AcceptRoleInvitation) Object() governance.ID { return c.RoleInvitation }

// Apply gives the role, from today on. A wrong secret finds no invitation. A
// person who has the role already keeps it, and the invitation stays open.
func (c AcceptRoleInvitation) Apply(at Moment) (Effect, error) {
	found := governance.Find(at.RoleInvitations, c.RoleInvitation)
	switch {
	case found == nil || !found.Opens(string(c.Secret)):
		return Effect{}, notFound("roleInvitation", c.RoleInvitation)
	case c.Account == 0:
		return Effect{}, refusal("roleInvitation", "signInFirst")
	case found.State(at.Today) != governance.InvitationOpen:
		return Effect{}, refusal("roleInvitation", "invitationOver")
	case found.Email != "" && !strings.EqualFold(found.Email, c.Email):
		return Effect{}, refusal("roleInvitation", "invitationForAnother")
	}
	i := *found
	today := governance.PartialDateOf(at.Today)
	grant := governance.RoleGrant{
		Record: c.record("grant"), Account: c.Account, Role: i.Role, Group: i.Group, Name: c.Name,
		Interval: governance.Interval{Since: today, Until: i.Until},
	}
	if err := grantedOnce(at, &grant); err != nil {
		return Effect{}, err
	}
	i.Close()
	i.Accepted = today
	effect := noting(i.Group.String())
	c.cite(at, &effect)
	effect.Writes.RoleInvitations, effect.Writes.Grants = []governance.RoleInvitation{i}, []governance.RoleGrant{grant}
	return effect, nil
}

// WithdrawRoleInvitation withdraws an invitation.
type WithdrawRoleInvitation struct {
	Edit
	RoleInvitation governance.ID `validate:"required"`
}

// Verb names the operation.
func (WithdrawRoleInvitation) Verb() string { return "withdrawRoleInvitation" }

// Subjects are the invitation.
func (c WithdrawRoleInvitation) Subjects() []governance.ID {
	return []governance.ID{c.RoleInvitation, c.source()}
}

// Object is the invitation.
func (c WithdrawRoleInvitation) Object() governance.ID { return c.RoleInvitation }

// Apply closes the invitation. It refuses an accepted one: the role is revoked
// instead.
func (c WithdrawRoleInvitation) Apply(at Moment) (Effect, error) {
	i, err := edited(c.Edit, at.RoleInvitations, c.RoleInvitation, "roleInvitation")
	if err != nil {
		return Effect{}, err
	}
	if !i.Accepted.IsZero() || !i.Withdrawn.IsZero() {
		return Effect{}, refusal("roleInvitation", "invitationOver")
	}
	effect := noting(i.Group.String())
	c.cite(at, &effect)
	withdraw(&i, at.Today)
	effect.Writes.RoleInvitations = []governance.RoleInvitation{i}
	return effect, nil
}

// withdraw closes an invitation that is not over.
func withdraw(i *governance.RoleInvitation, today governance.Date) {
	if i.Accepted.IsZero() && i.Withdrawn.IsZero() {
		i.Close()
		i.Withdrawn = governance.PartialDateOf(today)
	}
}
