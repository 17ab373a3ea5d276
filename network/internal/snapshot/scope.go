package snapshot

import "tablee/governance"

// Scope is what a membership lets its group say for the member.
type Scope uint8

// The scopes, from the narrowest.
const (
	Silent      Scope = iota // nothing: not a full member, or a member without a mandate
	AboutTopics              // only at bodies with a topic that meets one of the mandate's
	AboutAll                 // at any body
)

// ScopeOf returns what a membership lets its group say: a full member's mandate, and
// nothing else (DOMAIN §4). No other code decides it.
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
