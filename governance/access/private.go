package access

import (
	"slices"

	"tablee/governance"
)

// Private is a kind of fact that a group keeps to itself and may share (DOMAIN
// §11).
type Private = governance.PrivateFact

// The kinds of private facts, by their short names.
const (
	Capacity     = governance.PrivateCapacity
	Limit        = governance.PrivateLimit
	Rate         = governance.PrivateRate
	Delegates    = governance.PrivateDelegates
	Attendance   = governance.PrivateAttendance
	OwnOverrides = governance.PrivateOverrides
	AdHoc        = governance.PrivateAdHoc
	Drafts       = governance.PrivateDrafts
)

// actionOn is the action that writes private records other than shareable
// facts.
var actionOn = map[governance.Privacy]Action{
	governance.PrivacyPeople:    Answer,
	governance.PrivacyRoles:     Grant,
	governance.PrivacySharing:   Share,
	governance.PrivacyIncidents: Answer,
}

// MayKnow reports whether the actor may know of a group's private records other
// than shareable facts: of roles and incidents, those who may write them; of
// disclosures, those who act for the group; of all, the auditors.
func MayKnow(a Actor, p governance.Privacy, owner governance.ID) bool {
	if Decide(a, Audit, Object{Owner: owner}).Allowed {
		return true
	}
	if p == governance.PrivacySharing {
		return slices.Contains(a.Groups(), owner)
	}
	return Decide(a, actionOn[p], Object{Owner: owner}).Allowed
}

// MaySee reports whether the actor sees this kind of private fact of a group.
func MaySee(a Actor, fact Private, owner governance.ID) bool {
	return Decide(a, See, Object{Owner: owner, Fact: fact}).Allowed
}

// MaySeeAt is MaySee for facts at a body, whose facilitator sees who sits
// there, and who came.
func MaySeeAt(a Actor, fact Private, owner, body governance.ID) bool {
	return Decide(a, See, Object{Owner: owner, Fact: fact, Body: body}).Allowed
}
