package network

import (
	"slices"
	"strings"

	"tablee/governance"
	"tablee/governance/access"
)

// HiddenChanges are those that the reader may not see.
func (v *View) HiddenChanges() governance.HiddenChanges {
	if access.Decide(v.actor, access.Audit, access.Object{}).Allowed {
		return governance.HiddenChanges{}
	}
	var hidden governance.HiddenChanges
	for k := range governance.Kinds() {
		hidden.Private = append(hidden.Private, k.Verbs()...)
		// It is not kept whose a voided record was, so that only readers who see
		// everything may see that it was voided.
		if k.Fact() != "" && k.Voidable() {
			hidden.Private = append(hidden.Private, "voidRecord:"+k.String())
		}
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
	name := group.String()
	for k := range governance.Kinds() {
		seen, at := v.seesChanges(k, group)
		for _, verb := range k.Verbs() {
			if seen {
				out = append(out, verb+":"+name)
			}
			if at {
				out = append(out, verb+"@"+name)
			}
		}
	}
	slices.Sort(out)
	return out
}

// seesChanges reports whether the reader may see changes of a private kind that
// concern a group, or that take place at it.
func (v *View) seesChanges(k governance.Kind, group governance.ID) (of, at bool) {
	switch k.Privacy() {
	case governance.PrivacyNone, governance.PrivacyPeople:
		return false, false
	case governance.PrivacyShareable:
		fact := k.Fact()
		return access.MaySee(v.actor, fact, group), fact == access.Delegates && access.MaySeeAt(v.actor, fact, 0, group)
	case governance.PrivacySharing:
		may := access.MayKnow(v.actor, k.Privacy(), group)
		return may, may
	}
	return access.MayKnow(v.actor, k.Privacy(), group), false
}

// notes notes that the reader sees a change that concerns what a group keeps to
// itself.
func (v *View) notes(e *governance.Entry) {
	fact := governance.KindOfVerb(e.Verb).Fact()
	if fact == "" || len(e.Fill) == 0 {
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
