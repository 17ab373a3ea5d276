package network

import (
	"slices"
	"strings"

	"tablee/governance"
	"tablee/governance/access"
)

// privateVerbs are the changes that concern what a group keeps to itself, with
// the kind of fact. They are told of the group first.
var privateVerbs = map[string]access.Private{
	"declareCapacity": access.Capacity, "declareFunding": access.Capacity, "declareLimit": access.Limit,
	"appointDelegate": access.Delegates, "nameAlternate": access.Delegates, "endDelegation": access.Delegates,
	"recordAttendance": access.Attendance, "declareRepresentation": access.AdHoc,
}

// ofRoles and ofSharing concern who may see and do what; ofIncidents, what went
// wrong with that. ofPeople concern what people are called: of these, only who
// audits everything is told.
var (
	ofRoles   = []string{"grantRole", "revokeRole", "inviteToRole", "acceptRoleInvitation", "withdrawRoleInvitation"}
	ofSharing = []string{"shareWith", "unshare"}
	ofPeople  = []string{"describePerson", "withdrawConsent", "erasePerson", "eraseAccount", "forgetNames"}

	ofIncidents = []string{"recordIncident", "describeIncident"}
)

// privateKinds are the records that a change takes out without a word to the
// public. It is not told whose they were, so that only who sees everything
// hears of it.
var privateKinds = []string{"Capacity", "Limit", "Funding", "Delegation", "Attendance", "Representation"}

// HiddenChanges are those that the reader may not see.
func (v *View) HiddenChanges() governance.HiddenChanges {
	if access.Decide(v.actor, access.Audit, access.Object{}).Allowed {
		return governance.HiddenChanges{}
	}
	hidden := governance.HiddenChanges{Private: slices.Concat(ofRoles, ofSharing, ofIncidents, ofPeople)}
	for verb := range privateVerbs {
		hidden.Private = append(hidden.Private, verb)
	}
	for _, kind := range privateKinds {
		hidden.Private = append(hidden.Private, "voidRecord:"+kind)
	}
	slices.Sort(hidden.Private)
	for _, g := range v.knownGroups() {
		hidden.Except = append(hidden.Except, v.heardOf(g)...)
	}
	return hidden
}

// knownGroups are those that the reader acts for, and those that share with
// them.
func (v *View) knownGroups() []governance.ID {
	out := v.actor.Groups()
	if v.actor.Person != nil {
		for i := range v.actor.Person.Received {
			out = append(out, v.actor.Person.Received[i].Owner)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// heardOf are the changes that concern a group, or what takes place at it, and
// that the reader is told of.
func (v *View) heardOf(group governance.ID) []string {
	var out []string
	name, sight := group.String(), v.sight()
	for verb, fact := range privateVerbs {
		if access.MaySee(v.actor, fact, group) {
			out = append(out, verb+":"+name)
		}
		if fact == access.Delegates && access.MaySeeAt(v.actor, fact, 0, group) {
			out = append(out, verb+"@"+name)
		}
	}
	for _, verb := range ofRoles {
		if sight.SeesRoles(group) {
			out = append(out, verb+":"+name)
		}
	}
	for _, verb := range ofIncidents {
		if sight.SeesIncidents(group) {
			out = append(out, verb+":"+name)
		}
	}
	for _, verb := range ofSharing {
		if sight.SeesDisclosures(group) {
			out = append(out, verb+":"+name, verb+"@"+name)
		}
	}
	slices.Sort(out)
	return out
}

// notes notes that the reader sees a change that concerns what a group keeps to
// itself.
func (v *View) notes(e *governance.Entry) {
	fact, private := privateVerbs[e.Verb]
	if !private || len(e.Fill) == 0 {
		return
	}
	owner, _ := governance.ParseID(e.Fill[0])
	body := governance.ID(0)
	if len(e.Fill) > 1 {
		body, _ = governance.ParseID(e.Fill[1])
	}
	v.maySee(fact, owner, body)
}

// withheld is what is left of a change that the reader is not told of: that it
// took place. The versions stay without a gap.
func withheld(e governance.Entry) governance.Entry {
	return governance.Entry{Version: e.Version, At: e.At, Actor: somebody, Verb: "withheld"}
}

// somebody stands for a person whom the reader does not know.
const somebody = "somebody"

// nameOfActor is what the person who made a change is called, as the grants
// say that the reader may know of; "" when none does.
func (v *View) nameOfActor(e *governance.Entry) string {
	account, _, _ := strings.Cut(v.actorOf(e), " for ")
	id, ok := governance.ParseID(strings.TrimPrefix(account, "account:"))
	if !ok {
		return ""
	}
	for i := range v.net.Private().Grants.Len() {
		if g := v.net.Private().Grants.At(i); g.Account == id && g.Name != "" && v.sight().SeesRoles(g.Group) {
			v.sight().NoteHolder(g.Group)
			return g.Name
		}
	}
	return ""
}

// actorOf names who made a change. Accounts are named to those who audit a
// group that it is about, and to themselves.
func (v *View) actorOf(e *governance.Entry) string {
	account, forGroup, acts := strings.Cut(e.Actor, " for ")
	if !strings.HasPrefix(account, "account:") || account == v.actor.Name {
		return e.Actor
	}
	for _, group := range append([]governance.ID{0}, e.About...) {
		if access.Decide(v.actor, access.Audit, access.Object{Owner: group}).Allowed {
			return e.Actor
		}
	}
	if acts {
		return somebody + " for " + forGroup
	}
	return somebody
}
