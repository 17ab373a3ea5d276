package snapshot

import "tablee/governance"

// Scope is what a membership lets its group say for the member.
type Scope uint8

// The scopes, from the narrowest.
const (
	Silent      Scope = iota // not a full member, or no mandate, declared or not
	AboutTopics              // at bodies that one of the mandate's topics meets
	AboutAll                 // anywhere
)

// ScopeOf is the one rule of what a membership lets its group say: a full
// member's mandate, and nothing else (DOMAIN §4).
func ScopeOf(m *governance.Membership) Scope {
	switch {
	case m.Standing != governance.Full:
		return Silent
	case m.Mandate.Scope == governance.MandateAll:
		return AboutAll
	case m.Mandate.Scope == governance.MandateTopics:
		return AboutTopics
	}
	return Silent
}
