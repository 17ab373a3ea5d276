// Package access says who may see and do what: pure functions over an actor,
// an action and an object. Every read and every write carries its actor.
package access

import (
	"tablee/governance"
)

// Public is the role of whoever is not known, or has no other. Administrator
// runs the deployment.
const (
	Public        governance.Role = "PUBLIC"
	Administrator                 = governance.RoleAdministrator
)

// Actor is who is asking. The zero Actor is the public. Two actors are equal
// when they are the same answer to one question who it was.
type Actor struct {
	Name   string // as the change record keeps it; no personal information
	Role   governance.Role
	Person *Person // nil: the deployment itself, or the public
}

// Person is somebody who has signed in, or a program that acts for one.
type Person struct {
	Account  governance.ID
	Name     string // as the person's provider gives it; shown to the person, never logged
	Email    string // confirmed by the provider; "": none is. Never shown, never logged
	Language governance.Language
	Grants   []governance.RoleGrant  // those in force
	Received []governance.Disclosure // what other groups let the groups of the grants see, in force
}

// Deployment is the deployment's own administrator: who runs the program and
// holds its data folder.
func Deployment() Actor { return Actor{Name: "deployment", Role: Administrator} }

// Anyone is the public.
func Anyone() Actor { return Actor{Name: "public", Role: Public} }

// Of is a person as an actor on a date. Grants that are not in force then, and
// shares that are not, or are with others, are left out.
func Of(p Person, on governance.Date) Actor {
	p.Grants = inForce(p.Grants, on, func(g *governance.RoleGrant) bool { return g.Account == p.Account })
	p.Received = inForce(p.Received, on, func(s *governance.Disclosure) bool { return p.actsFor(s.With) })
	a := Actor{Name: "account:" + p.Account.String(), Role: Public, Person: &p}
	if p.has(0, Administrator) {
		a.Role = Administrator
	}
	return a
}

// dated is what holds on some days.
type dated[T any] interface {
	*T
	Certain() governance.Span
}

func inForce[T any, P dated[T]](all []T, on governance.Date, mine func(*T) bool) []T {
	var out []T
	for i := range all {
		if P(&all[i]).Certain().Has(on) && mine(&all[i]) {
			out = append(out, all[i])
		}
	}
	return out
}

// has reports whether the person has one of the roles; group 0 is the whole
// deployment.
func (p *Person) has(group governance.ID, roles ...governance.Role) bool {
	if p == nil {
		return false
	}
	for i := range p.Grants {
		for _, r := range roles {
			if p.Grants[i].Role == r && p.Grants[i].Group == group {
				return true
			}
		}
	}
	return false
}

// actsFor reports whether the person acts for a group, in whatever role.
func (p *Person) actsFor(group governance.ID) bool {
	return group != 0 && p.has(group, governance.GroupRoles...)
}

// For is how the change record names the actor when it acts for a group: "N
// for O". Who N is, the record of accounts says.
func (a Actor) For(group governance.ID) string {
	if group == 0 || !a.Person.actsFor(group) {
		return a.Name
	}
	return a.Name + " for " + group.String()
}

// Groups are those that the actor acts for, in the order of the grants, each
// once.
func (a Actor) Groups() []governance.ID {
	if a.Person == nil {
		return nil
	}
	var out []governance.ID
	seen := map[governance.ID]bool{0: true}
	for i := range a.Person.Grants {
		if g := a.Person.Grants[i].Group; !seen[g] {
			seen[g], out = true, append(out, g)
		}
	}
	return out
}
