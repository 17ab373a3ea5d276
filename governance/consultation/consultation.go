// Package consultation is the record of a consultation and what it shows: who
// contributed, what was observed, proposed and answered, and what became of
// each contribution. Everything is pure; a measure that the record does not
// allow is nil, never zero. Source: DOMAIN §8.
package consultation

import "tablee/governance"

// Influence is how far a consultation goes, from none to deciding together.
type Influence string

// The levels of influence, the lowest first.
const (
	NoInfluence Influence = "NONE"
	Inform      Influence = "INFORM"
	Consult     Influence = "CONSULT"
	Involve     Influence = "INVOLVE"
	CoDecide    Influence = "CO_DECIDE"
)

// Influences lists the levels, the lowest first.
var Influences = []Influence{NoInfluence, Inform, Consult, Involve, CoDecide}

// Position is what a contributor says of the project. Taking part is not
// supporting.
type Position string

// The positions of contributors.
const (
	Supports  Position = "SUPPORTS"
	Opposes   Position = "OPPOSES"
	Reserves  Position = "RESERVES"
	NotStated Position = "NOT_STATED"
)

// Positions lists the positions of contributors.
var Positions = []Position{Supports, Opposes, Reserves, NotStated}

// Verdict is how a proposed action was answered.
type Verdict string

// The verdicts; a proposed action without one is unanswered.
const (
	Accepted Verdict = "ACCEPTED"
	Partly   Verdict = "PARTLY"
	Refused  Verdict = "REFUSED"
)

// Verdicts lists the verdicts.
var Verdicts = []Verdict{Accepted, Partly, Refused}

// NotGiven stands for the reason of a refusal that a source tells without one.
const NotGiven = "NOT_GIVEN"

// Consultation is the record of one. Dates may be unknown.
type Consultation struct {
	ID                governance.ID
	Title             governance.LocalizedText
	Initiator         governance.ID // 0: unknown
	Decision          governance.LocalizedText
	Claimed, Observed Influence // "": unknown
	Themes            []governance.ID
	FromSource        bool // made from a source, not by the initiator
	governance.Interval

	Drafts        []Draft
	Mechanisms    []Mechanism
	Invitations   []Invitation
	Contributions []Contribution
	Observations  []Observation
	Actions       []ProposedAction
	Milestones    []Milestone

	// What the record holds all of: where it does not, the measures that need
	// it are not known.
	AllInvited, AllLinked, AllAnswers bool
}

// Draft is a version of what is consulted on.
type Draft struct {
	Title     governance.LocalizedText
	Published governance.PartialDate
	Public    bool
}

// Mechanism is one way in which it is consulted, from its announcement on.
type Mechanism struct {
	ID        governance.ID
	Kind      governance.Mechanism
	Announced governance.PartialDate
	Languages []governance.Language
	governance.Interval
}

// Invitation is a group that was asked for hours.
type Invitation struct {
	Group    governance.ID
	Sent     governance.PartialDate
	Hours    float64
	Accepted bool
}

// Contribution is what somebody said: a group, or somebody who is counted
// without one.
type Contribution struct {
	ID        governance.ID
	Group     governance.ID // 0: counted without a group
	Mechanism governance.ID
	Language  governance.Language
	Position  Position
	On        governance.PartialDate
}

// Observation is what was heard, and in which contributions.
type Observation struct {
	ID            governance.ID
	Text          governance.LocalizedText
	Contributions []governance.ID
}

// ProposedAction is what the observations lead to, and how it was answered.
type ProposedAction struct {
	ID            governance.ID
	Text          governance.LocalizedText
	Proposed      governance.PartialDate
	Observations  []governance.ID
	Contributions []governance.ID // that proposed it themselves
	Response      *Response       // nil: unanswered
}

// Response is the answer to a proposed action.
type Response struct {
	Verdict Verdict
	Reason  string // of a refusal; NotGiven where a source tells none
	On      governance.PartialDate
}

// Milestone is a step of carrying an action out.
type Milestone struct {
	Action governance.ID
	Text   governance.LocalizedText
	On     governance.PartialDate
}
