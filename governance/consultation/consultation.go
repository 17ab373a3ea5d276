// Package consultation is what the record of a consultation shows: what was
// answered, what became of each contribution, and with which others it
// collides. Everything is pure; a measure that the record does not allow is
// nil, never zero. Source: DOMAIN §8.
package consultation

import "tablee/governance"

// Consultation is the record of one: who was invited, what was said, heard,
// proposed and answered.
type Consultation struct {
	governance.Consultation
	Invitations   []governance.ConsultationInvitation
	Contributions []governance.Contribution
	Observations  []governance.Observation
	Actions       []governance.ProposedAction
}
