// Package access says who may see and do what: pure functions over an actor,
// an action and an object. Every read and every write carries its actor.
package access

import "tablee/governance"

// Role is what an actor is to the whole deployment.
type Role string

// The roles of a deployment.
const (
	Public        Role = "PUBLIC"
	Administrator Role = "ADMINISTRATOR"
)

// Actor is who is asking. The zero Actor is the public.
type Actor struct {
	Name string // as the change record keeps it; no personal information
	Role Role
}

// Deployment is the deployment's own administrator: who runs the program and
// holds its data folder.
func Deployment() Actor { return Actor{Name: "deployment", Role: Administrator} }

// Anyone is the public.
func Anyone() Actor { return Actor{Name: "public", Role: Public} }

// Private is a kind of fact that a group shares with whom it chooses
// (DOMAIN §11).
type Private string

// The kinds of private facts.
const (
	Capacity     Private = "CAPACITY"
	Limit        Private = "LIMIT"
	Delegates    Private = "DELEGATES"
	Attendance   Private = "ATTENDANCE"
	OwnOverrides Private = "OWN_OVERRIDES" // its own travel and preparation
	AdHoc        Private = "AD_HOC"        // representation at informal fora
)

// MaySee reports whether the actor sees this kind of private fact of a group.
func MaySee(a Actor, _ Private, _ governance.ID) bool { return a.Role == Administrator }

// MayWrite reports whether the actor may change the map.
func MayWrite(a Actor) bool { return a.Role == Administrator }
