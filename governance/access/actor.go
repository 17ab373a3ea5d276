// Package access says who may see and do what: pure functions over an actor,
// an action and an object. Every read and every write carries its actor.
package access

import (
	"tablee/governance"
)

// Public is the role of those who have not signed in, or have no other role.
// Administrator runs the deployment.
const (
	Public        governance.Role = "PUBLIC"
	Administrator                 = governance.RoleAdministrator
)

// Actor is the one who asks. The zero Actor is the public. Two actors are equal
// when they stand for the same person with the same rights.
type Actor struct {
	Name   string // as the change record keeps it; no personal information
	Role   governance.Role
	Person *Person // nil: the deployment itself, or the public
}

// Person is somebody who has signed in, or a program that acts for one.
type Person struct {
	Account  governance.ID
	Name     string // as the provider gives it; shown to the person, never logged
	Email    string // confirmed by the provider; "": none is. Never shown, never logged
	Language governance.Language
	Grants   []governance.RoleGrant  // those in force
	Received []governance.Disclosure // those in force with the groups of the grants
}

// Deployment is the administrator of the deployment itself: the program, and
// the people who hold its data folder.
func Deployment() Actor { return Actor{Name: "deployment", Role: Administrator} }

// Anyone is the public.
func Anyone() Actor { return Actor{Name: "public", Role: Public} }

// Of is a person as an actor on a date, without the grants and disclosures that
// are not in force then or concern others.
func Of(p Person, on governance.Date) Actor {
	p.Grants = inForce(p.Grants, on, func(g *governance.RoleGrant) bool { return g.Account == p.Account })
	p.Received = inForce(p.Received, on, func(s *governance.Disclosure) bool { return p.actsFor(s.With) })
	a := Actor{Name: "account:" + p.Account.String(), Role: Public, Person: &p}
	if p.has(0, Administrator) {
		a.Role = Administrator
	}
	return a
}

// dated is a fact with an interval.
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

// For is the name of the actor in the change record when it acts for a group:
// "N for O". Only the record of accounts says who N is.
func (a Actor) For(group governance.ID) string {
	if group == 0 || !a.Person.actsFor(group) {
		return a.Name
	}
	return a.Name + " for " + group.String()
}

// Groups are those that the actor acts for, each once, in the order of the
// grants.
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
