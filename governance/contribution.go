package governance

import "slices"

// Position is what a contributor says of the project. Taking part is not
// supporting.
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

// Contribution is what somebody said: a group, or individuals who are counted
// without one. Exactly one of Group and Individuals is set.
type Contribution struct {
	Record
	Consultation ID
	Group        ID
	Individuals  int           // how many it counts, without a group
	Title        LocalizedText // of a written contribution
	Mechanism    ID            // one of the consultation's; 0: not told
	Language     Language      // "": not told
	Position     Position
	Hours        *float64 // that the group says it cost; nil: not declared
	On           PartialDate
}

// Counted is how many contributions it stands for.
func (x *Contribution) Counted() int { return max(1, x.Individuals) }

// Receive says whether the consultation takes a contribution: of a group or of
// individuals, by one of its mechanisms if it names one, not after the
// closing. One without a date is taken where the record is made from a source.
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

// Observation is what was heard, and in which contributions.
type Observation struct {
	Record
	Consultation  ID
	Code          string // its short name in the consultation's report
	Theme         LocalizedText
	Text          LocalizedText
	Contributions []ID
}

// Verdict is how a proposed action was answered.
type Verdict string

// The verdicts; a proposed action without one is unanswered.
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
	ReasonNotGiven bool // a source tells a refusal, and no reason
	On             PartialDate
}

// Milestone is a step of carrying an action out.
type Milestone struct {
	Text LocalizedText
	On   PartialDate
}

// ProposedAction is what the observations lead to, how it was answered, and
// what was done.
type ProposedAction struct {
	Record
	Consultation  ID
	Code          string // its short name in the consultation's report
	Theme         LocalizedText
	Text          LocalizedText
	Proposed      PartialDate
	Observations  []ID
	Contributions []ID      // that proposed it themselves
	Response      *Response // nil: unanswered
	Milestones    []Milestone
}

// ComesFrom reports whether the action goes back to a contribution: it
// proposed it itself, or was heard in one of these observations of it.
func (a *ProposedAction) ComesFrom(contribution ID, heard []Observation) bool {
	return slices.Contains(a.Contributions, contribution) ||
		slices.ContainsFunc(heard, func(o Observation) bool { return slices.Contains(a.Observations, o.ID) })
}

// Allow says whether the action may be answered so: not before it was
// proposed; a refusal with its reason. Only a record made from a source may
// say that none was given.
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
