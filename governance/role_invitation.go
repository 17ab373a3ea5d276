package governance

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"io"
)

// RoleInvitation offers somebody a role, for a group or for the whole
// deployment, through a link that holds a secret. It can be accepted once.
type RoleInvitation struct {
	Record
	Role      Role
	Group     ID          // 0: the whole deployment
	Email     string      // the confirmed address that it takes to accept; "": the link is enough, or it is over
	Digest    string      // of the secret; "" once it is over
	Until     PartialDate // when the role is to end; zero: no end is set
	Expires   Date        // the first day on which it can no longer be accepted
	Accepted  PartialDate // zero: it was not
	Withdrawn PartialDate // zero: it was not
}

// InvitationState is the state of an invitation to a role.
type InvitationState string

// The states of an invitation to a role.
const (
	InvitationOpen       InvitationState = "OPEN"
	InvitationTaken      InvitationState = "TAKEN"
	InvitationWithdrawn  InvitationState = "WITHDRAWN"
	InvitationHasExpired InvitationState = "EXPIRED"
)

// State is the state of the invitation on a day.
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

// Opens reports whether a secret is that of the invitation, in the same time
// whatever the secret. An invitation that is over has no secret.
func (i *RoleInvitation) Opens(secret string) bool {
	same := subtle.ConstantTimeCompare([]byte(i.Digest), []byte(DigestOfSecret(secret)))
	return same == 1 && i.Digest != ""
}

// Close removes the secret of the invitation and the address that it names.
func (i *RoleInvitation) Close() { i.Digest, i.Email = "", "" }

// DigestOfSecret is what is kept of a secret: it cannot be used in its place.
func DigestOfSecret(secret string) string {
	h := sha256.New()
	io.WriteString(h, "role invitation\x00")
	io.WriteString(h, secret)
	return hex.EncodeToString(h.Sum(nil))
}
