package network

import "tablee/governance"

// scope is what a membership lets its group say for the member.
type scope uint8

const (
	silent      scope = iota // not a full member, or no mandate, declared or not
	aboutTopics              // at bodies that one of the mandate's topics meets
	aboutAll                 // anywhere
)

// scopeOf is the one rule of what a membership lets its group say: a full
// member's mandate, and nothing else (DOMAIN §4).
func scopeOf(m *governance.Membership) scope {
	switch {
	case m.Standing != governance.Full:
		return silent
	case m.Mandate.Scope == governance.MandateAll:
		return aboutAll
	case m.Mandate.Scope == governance.MandateTopics:
		return aboutTopics
	}
	return silent
}
