// Package consultation measures the record of a consultation: what was
// answered, what became of each contribution, and with which other
// consultations it collides. Everything is pure. A measure that the record does
// not allow is nil, never zero. Source: DOMAIN §8.
package consultation

import "tablee/governance"

// Consultation is the record of a consultation: who was invited, and what was
// said, heard, proposed and answered.
type Consultation struct {
	governance.Consultation
	Invitations   []governance.ConsultationInvitation
	Contributions []governance.Contribution
	Observations  []governance.Observation
	Actions       []governance.ProposedAction
}
