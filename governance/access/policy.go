package access

import "tablee/governance"

// Action is what somebody wants to do with an object.
type Action string

// The actions.
const (
	See       Action = "SEE"       // read the fact
	Change    Action = "CHANGE"    // the facts of a group, or of a body's meetings
	Represent Action = "REPRESENT" // speak for a group: reply, propose, contribute, declare a representation
	Share     Action = "SHARE"     // let others see what the group keeps to itself
	Grant     Action = "GRANT"     // give and take roles for the group
	Register  Action = "REGISTER"  // bring a group into the map
	Operate   Action = "OPERATE"   // import, merge duplicates, keep lists: the whole deployment
	Audit     Action = "AUDIT"     // read who changed what
	Answer    Action = "ANSWER"    // answer for personal information: keep the register of incidents
	Accept    Action = "ACCEPT"    // take a role by the secret of an invitation
)

// Actions lists the actions.
var Actions = []Action{See, Change, Represent, Share, Grant, Register, Operate, Audit, Answer, Accept}

// Object is what an action is about.
type Object struct {
	Owner governance.ID // the group whose fact it is; 0: the whole deployment
	Fact  Private       // the kind of private fact; "": a public one
	Body  governance.ID // where it takes place, for delegates and attendance; 0: nowhere

	// Sensitive says that the fact says something about a person's life, such
	// as that somebody sits as a user. The group does not share it.
	Sensitive bool
}

// Reason is why something is allowed or refused.
type Reason = governance.AccessReason

// The reasons: those of the access log, and those that it does not note.
const (
	ReasonPublic        Reason = "PUBLIC" // the fact is everybody's
	ReasonAdministrator        = governance.ByAdministrator
	ReasonAuditor              = governance.ByAuditor
	ReasonNames         Reason = "NAMES_WITHHELD" // policymakers see no people
	ReasonActsFor              = governance.ByActingFor
	ReasonFacilitates          = governance.ByFacilitating
	ReasonSignedIn      Reason = "SIGNED_IN" // the person is known, and holds the secret
	ReasonShared               = governance.ByDisclosure
	ReasonNoRight       Reason = "NO_RIGHT" // nothing allows it
)

// Decision is an answer of the policy.
type Decision struct {
	Allowed bool
	Reason  Reason
}

// row is a line of the policy: the cases that it applies to, and its answer.
type row struct {
	actions []Action
	speaks  func(Actor, Object) bool
	allowed bool
	reason  Reason
}

var (
	acting   = []governance.Role{governance.RoleCoordinator, governance.RoleEditor, governance.RoleDelegate, governance.RoleViewer, governance.RoleFacilitator}
	keeping  = []governance.Role{governance.RoleCoordinator, governance.RoleEditor, governance.RoleFacilitator}
	speaking = []governance.Role{governance.RoleCoordinator, governance.RoleEditor, governance.RoleDelegate}
	leading  = []governance.Role{governance.RoleCoordinator}
)

// policy is read from the top: the first row that applies decides. A case that
// no row applies to is refused.
var policy = []row{
	{[]Action{See}, public, true, ReasonPublic},
	{Actions, administers, true, ReasonAdministrator},
	{[]Action{See}, peopleBeforePolicymaker, false, ReasonNames},
	{[]Action{See, Audit}, audits, true, ReasonAuditor},
	{[]Action{See}, with(acting), true, ReasonActsFor},
	{[]Action{Change}, with(keeping), true, ReasonActsFor},
	{[]Action{Represent}, with(speaking), true, ReasonActsFor},
	{[]Action{Share, Grant, Audit, Answer}, with(leading), true, ReasonActsFor},
	{[]Action{Register}, coordinatesSomething, true, ReasonActsFor},
	{[]Action{Accept}, signedIn, true, ReasonSignedIn},
	{[]Action{See}, facilitates, true, ReasonFacilitates},
	{[]Action{See}, received, true, ReasonShared},
}

// Decide says whether an actor may do something, and why. It is a pure
// function: the actor carries its roles and what is shared with them.
func Decide(a Actor, do Action, o Object) Decision {
	for _, r := range policy {
		for _, action := range r.actions {
			if action == do && r.speaks(a, o) {
				return Decision{r.allowed, r.reason}
			}
		}
	}
	return Decision{false, ReasonNoRight}
}

func public(_ Actor, o Object) bool { return o.Fact == "" }

func administers(a Actor, _ Object) bool { return a.Role == Administrator }

func audits(a Actor, _ Object) bool { return a.Person.has(0, governance.RoleAuditor) }

// peopleBeforePolicymaker applies to people's names asked by a policymaker: a
// policymaker sees none, not even shared ones, but those of their own groups.
func peopleBeforePolicymaker(a Actor, o Object) bool {
	return o.Fact == Delegates && a.Person.has(0, governance.RolePolicymaker) && !a.Person.actsFor(o.Owner)
}

func with(roles []governance.Role) func(Actor, Object) bool {
	return func(a Actor, o Object) bool { return o.Owner != 0 && a.Person.has(o.Owner, roles...) }
}

func signedIn(a Actor, _ Object) bool { return a.Person != nil }

func coordinatesSomething(a Actor, _ Object) bool {
	for _, g := range a.Groups() {
		if a.Person.has(g, leading...) {
			return true
		}
	}
	return false
}

// facilitates applies to delegates and attendance at a body: its facilitator
// sees who sits there, and who came.
func facilitates(a Actor, o Object) bool {
	return (o.Fact == Delegates || o.Fact == Attendance) && o.Body != 0 && a.Person.has(o.Body, governance.RoleFacilitator)
}

func received(a Actor, o Object) bool {
	if a.Person == nil || o.Sensitive {
		return false
	}
	for i := range a.Person.Received {
		if s := &a.Person.Received[i]; s.Owner == o.Owner && s.Fact == o.Fact {
			return true
		}
	}
	return false
}
