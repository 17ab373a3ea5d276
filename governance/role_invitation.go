package governance

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"io"
)

// RoleInvitation is that somebody was asked to take a role, for a group or for
// the whole deployment, by a link that holds a secret. It is taken once.
type RoleInvitation struct {
	Record
	Role      Role
	Group     ID          // 0: the whole deployment
	Email     string      // whose confirmed address may take it; "": whoever has the link, or it is over
	Digest    string      // of the secret; "" once it is over
	Until     PartialDate // when the role is to end; zero: no end is set
	Expires   Date        // the first day on which it is no longer taken
	Accepted  PartialDate // zero: it was not
	Withdrawn PartialDate // zero: it was not
}

// InvitationState is how far an invitation to a role has come.
type InvitationState string

// The states of an invitation to a role.
const (
	InvitationOpen       InvitationState = "OPEN"
	InvitationTaken      InvitationState = "TAKEN"
	InvitationWithdrawn  InvitationState = "WITHDRAWN"
	InvitationHasExpired InvitationState = "EXPIRED"
)

// State is how far the invitation has come on a day.
func (i *RoleInvitation) State(on Date) InvitationState {
	switch {
	case !i.Accepted.IsZero():
		return InvitationTaken
	case !i.Withdrawn.IsZero():
		return InvitationWithdrawn
	case on >= i.Expires:
		return InvitationHasExpired
	}
	return InvitationOpen
}

// Opens reports whether a secret is that of the invitation. It takes the same
// time whatever the secret is. What is over has no secret.
func (i *RoleInvitation) Opens(secret string) bool {
	same := subtle.ConstantTimeCompare([]byte(i.Digest), []byte(DigestOfSecret(secret)))
	return same == 1 && i.Digest != ""
}

// Close takes away what opened the invitation, and whose address it named.
func (i *RoleInvitation) Close() { i.Digest, i.Email = "", "" }

// DigestOfSecret is what is kept of a secret: who reads it cannot use it.
func DigestOfSecret(secret string) string {
	h := sha256.New()
	io.WriteString(h, "role invitation\x00")
	io.WriteString(h, secret)
	return hex.EncodeToString(h.Sum(nil))
}
