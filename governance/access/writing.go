package access

import "tablee/governance"

// withdrawal is the verb of the command that withdraws a person's consent to
// being named. It takes the right of one of the groups that the person sits
// for: none can keep the name against the person.
const withdrawal = "withdrawConsent"

// actionOf is the action of a verb, where it is not the one of its kind of
// records.
var actionOf = map[string]Action{
	"registerGroup":         Register,
	"mergeDuplicateGroups":  Operate,
	"erasePerson":           Operate,
	"eraseAccount":          Operate,
	"acceptRoleInvitation":  Accept,
	"declareRepresentation": Represent,
}

// doing is the action of a verb: the one of the private records that it writes,
// or else a change of a group's facts.
func doing(verb string) Action {
	if do, ok := actionOf[verb]; ok {
		return do
	}
	if do, ok := actionOn[governance.KindOfVerb(verb).Privacy()]; ok {
		return do
	}
	return Change
}

// Writes reports whether an actor may write anything at all by a command.
// Others do not reach the queue of writers.
func Writes(a Actor, verb string) bool {
	if do := doing(verb); do == Accept || Decide(a, Operate, Object{}).Allowed {
		return Decide(a, do, Object{}).Allowed
	}
	for _, g := range a.Groups() {
		if a.Person.has(g, governance.RoleCoordinator, governance.RoleEditor, governance.RoleDelegate, governance.RoleFacilitator) {
			return true
		}
	}
	return false
}

// MayWrite reports whether an actor may write some records by a command, given
// the facts around them, and the group for which it then acts: the first one
// that gives it the right; 0 for none in particular. Every record must be
// allowed.
func MayWrite(a Actor, verb string, around, writes governance.Facts) (actingFor governance.ID, may bool) {
	do := doing(verb)
	switch do {
	case Operate, Accept:
		return 0, Decide(a, do, Object{}).Allowed
	case Register:
		return registers(a, &writes)
	}
	claims := claimsOf(around, writes)
	if verb == withdrawal {
		claims = anyOf(claims)
	}
	for _, c := range claims {
		group, allowed := a.meets(do, c)
		if !allowed {
			return 0, false
		}
		if actingFor == 0 {
			actingFor = group
		}
	}
	return actingFor, true
}

// anyOf joins several claims into one that any of their owners meets.
func anyOf(claims []claim) []claim {
	var one claim
	for _, c := range claims {
		one.owners = append(one.owners, c.owners...)
	}
	return []claim{one}
}

// registers reports whether the actor may bring groups into the map. An organ
// takes the right to change the group that it lies within.
func registers(a Actor, writes *governance.Facts) (actingFor governance.ID, may bool) {
	for i := range writes.Groups {
		if within := writes.Groups[i].Within; within != 0 {
			return a.meets(Change, claim{owners: []governance.ID{within}})
		}
	}
	return 0, Decide(a, Register, Object{}).Allowed
}

// MayTouch reports whether an actor may write at least one of some records, or
// something of theirs, by a command. A refusal that mentions them is shown to
// nobody else.
func MayTouch(a Actor, verb string, around governance.Facts, ids []governance.ID) bool {
	do := doing(verb)
	if do == Register || Decide(a, Operate, Object{}).Allowed {
		return Decide(a, do, Object{}).Allowed
	}
	for _, id := range ids {
		for _, c := range (ownership{&around}).of(id) {
			if _, allowed := a.meets(do, c); allowed {
				return true
			}
		}
	}
	return false
}

// meets reports whether the actor may do what a claim is about, and the group
// for which it then acts.
func (a Actor) meets(do Action, c claim) (actingFor governance.ID, allowed bool) {
	for _, owner := range c.owners {
		if Decide(a, do, Object{Owner: owner}).Allowed {
			return owner, true
		}
	}
	if do == Change && c.facilitated != 0 && a.Person.has(c.facilitated, governance.RoleFacilitator) {
		return c.facilitated, true
	}
	return 0, Decide(a, do, Object{}).Allowed
}
