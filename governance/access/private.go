package access

import "tablee/governance"

// Private is a kind of fact that a group shares with whom it chooses
// (DOMAIN §11).
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

// MaySee reports whether the actor sees this kind of private fact of a group.
func MaySee(a Actor, fact Private, owner governance.ID) bool {
	return Decide(a, See, Object{Owner: owner, Fact: fact}).Allowed
}

// MaySeeAt is MaySee for what takes place at a body: who runs the body sees
// who sits there, and who came.
func MaySeeAt(a Actor, fact Private, owner, body governance.ID) bool {
	return Decide(a, See, Object{Owner: owner, Fact: fact, Body: body}).Allowed
}
