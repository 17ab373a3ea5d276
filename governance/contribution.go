package governance

import "slices"

// Position is what a contributor says of the project. Taking part is no
// support.
type Position string

// The positions of contributors.
const (
	PositionSupports  Position = "SUPPORTS"
	PositionOpposes   Position = "OPPOSES"
	PositionReserves  Position = "RESERVES"
	PositionNotStated Position = "NOT_STATED"
)

// Positions lists the positions of contributors.
var Positions = []Position{PositionSupports, PositionOpposes, PositionReserves, PositionNotStated}

// Contribution is what a group said, or individuals who are counted without a
// group. Exactly one of Group and Individuals is set.
type Contribution struct {
	Record
	Consultation ID
	Group        ID
	Individuals  int           // how many people, without a group
	Title        LocalizedText // of a written contribution
	Mechanism    ID            // one of the consultation's; 0: not known
	Language     Language      // "": not known
	Position     Position
	Hours        *float64 // that it cost the group, as the group says; nil: not declared
	On           PartialDate
}

// Counted is the number of contributions that the record stands for.
func (x *Contribution) Counted() int { return max(1, x.Individuals) }

// Receive refuses a contribution that the consultation does not take. It takes
// one of a group or of individuals, through one of its mechanisms if the
// contribution names one, and not after the closing. A contribution without a
// date is taken when the record is made from a source.
func (c *Consultation) Receive(x *Contribution) *Error {
	switch {
	case (x.Group == 0) == (x.Individuals <= 0) || x.Individuals < 0:
		return NewError(CodeBadUserInput, "group", "exactlyOne", "group, individuals")
	case x.Mechanism != 0 && c.Mechanism(x.Mechanism) == nil:
		return NewError(CodeBadUserInput, "mechanism", "unknownReference", "mechanism", x.Mechanism.String())
	case x.On.IsZero() && !c.FromSource:
		return NewError(CodeBadUserInput, "on", "contributionDate")
	case !c.Until.IsZero() && !x.On.IsZero() && x.On.First() >= c.Possible().Until:
		return NewError(CodeBadUserInput, "on", "contributionAfterClosing", c.UntilText())
	}
	return nil
}

// Observation is a finding, with the contributions in which it was heard.
type Observation struct {
	Record
	Consultation  ID
	Code          string // its short name in the consultation's report
	Theme         LocalizedText
	Text          LocalizedText
	Contributions []ID
}

// Verdict is the answer to a proposed action.
type Verdict string

// The verdicts. A proposed action without one is unanswered.
const (
	VerdictAccepted Verdict = "ACCEPTED"
	VerdictPartly   Verdict = "PARTLY"
	VerdictRefused  Verdict = "REFUSED"
)

// Verdicts lists the verdicts.
var Verdicts = []Verdict{VerdictAccepted, VerdictPartly, VerdictRefused}

// Response is the answer to a proposed action.
type Response struct {
	Verdict        Verdict
	Reason         LocalizedText
	ReasonNotGiven bool // the source reports a refusal without a reason
	On             PartialDate
}

// Milestone is a step of carrying an action out.
type Milestone struct {
	Text LocalizedText
	On   PartialDate
}

// ProposedAction is an action that observations lead to, with its answer and
// what was done.
type ProposedAction struct {
	Record
	Consultation  ID
	Code          string // its short name in the consultation's report
	Theme         LocalizedText
	Text          LocalizedText
	Proposed      PartialDate
	Observations  []ID
	Contributions []ID      // that proposed the action themselves
	Response      *Response // nil: unanswered
	Milestones    []Milestone
}

// ComesFrom reports whether the action goes back to a contribution, which
// proposed the action itself or was heard in one of the observations that led
// to it.
func (a *ProposedAction) ComesFrom(contribution ID, heard []Observation) bool {
	return slices.Contains(a.Contributions, contribution) ||
		slices.ContainsFunc(heard, func(o Observation) bool { return slices.Contains(a.Observations, o.ID) })
}

// Allow refuses an answer to a proposed action that was given before the
// proposal, and a refusal without a reason. A record made from a source may say
// that none was given.
func (c *Consultation) Allow(a *ProposedAction) *Error {
	r := a.Response
	switch {
	case r == nil:
		return nil
	case r.Verdict == VerdictRefused && r.Reason.IsZero() && !r.ReasonNotGiven, r.ReasonNotGiven && !c.FromSource:
		return NewError(CodeBadUserInput, "reason", "refusalReason")
	case !r.On.IsZero() && !a.Proposed.IsZero() && r.On.After() <= a.Proposed.First():
		return NewError(CodeBadUserInput, "on", "answerBeforeProposal", r.On.String(), a.Proposed.String())
	}
	return nil
}
