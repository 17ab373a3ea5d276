package governance

import (
	"strconv"
	"strings"
)

// PlanStatus says what the search proved of a consultation plan.
type PlanStatus string

// The statuses: no plan is better; a better one may exist, though none beyond
// the lower bound; or no plan was found that reaches as many groups as
// required.
const (
	PlanOptimal     PlanStatus = "OPTIMAL"
	PlanWithinBound PlanStatus = "WITHIN_BOUND"
	PlanInfeasible  PlanStatus = "INFEASIBLE"
)

// PlanObjective says which of two plans is better.
type PlanObjective string

// The objectives of plans.
const (
	LeastCost          PlanObjective = "LEAST_COST"         // then the fewest invitations
	FewestInvitations  PlanObjective = "FEWEST_INVITATIONS" // then the least cost
	MostTargetsInvited PlanObjective = "MOST_TARGETS_INVITED"
)

// PlanObjectives lists the objectives in the order in which plans are shown
// side by side.
var PlanObjectives = []PlanObjective{LeastCost, FewestInvitations, MostTargetsInvited}

// LeftOutReason is why a plan does not reach a group that it should.
type LeftOutReason string

// The reasons for which a target is left out. NotAvailable stands for a reason
// that rests on a fact that the group does not share with the reader.
const (
	LeftOutNotNeeded    LeftOutReason = "NOT_NEEDED"
	LeftOutDoNotAsk     LeftOutReason = "BEYOND_LIMIT_DO_NOT_ASK"
	LeftOutInform       LeftOutReason = "BEYOND_LIMIT_INFORM"
	LeftOutMustNot      LeftOutReason = "MUST_NOT"
	LeftOutNoPlan       LeftOutReason = "NO_PLAN"
	LeftOutNotAvailable LeftOutReason = "NOT_AVAILABLE"
)

// Mechanism is a way of consulting.
type Mechanism string

// The ways of consulting.
const (
	Questionnaire        Mechanism = "QUESTIONNAIRE"
	Platform             Mechanism = "PLATFORM"
	ConsultationMeeting  Mechanism = "MEETING"
	WrittenContributions Mechanism = "WRITTEN_CONTRIBUTIONS"
	Hearing              Mechanism = "HEARING"
)

// Mechanisms lists the ways of consulting.
var Mechanisms = []Mechanism{Questionnaire, Platform, ConsultationMeeting, WrittenContributions, Hearing}

// StaffSize classes groups by the paid staff that they declare, in full-time
// equivalents. The classes help to read a table; they are no norm.
type StaffSize string

// The sizes of groups.
const (
	NoStaff          StaffSize = "NO_STAFF"
	StaffUpTo2       StaffSize = "UP_TO_2"
	StaffUpTo5       StaffSize = "UP_TO_5"
	StaffUpTo10      StaffSize = "UP_TO_10"
	StaffOver10      StaffSize = "OVER_10"
	StaffNotDeclared StaffSize = "NOT_DECLARED"
)

// StaffSizes lists the sizes from the smallest; not declared comes last.
var StaffSizes = []StaffSize{NoStaff, StaffUpTo2, StaffUpTo5, StaffUpTo10, StaffOver10, StaffNotDeclared}

// StaffSizeOf is the size of a group with so many full-time equivalents; nil:
// the group declared none, or does not share it.
func StaffSizeOf(fte *float64) StaffSize {
	switch {
	case fte == nil:
		return StaffNotDeclared
	case *fte <= 0:
		return NoStaff
	case *fte <= 2:
		return StaffUpTo2
	case *fte <= 5:
		return StaffUpTo5
	case *fte <= 10:
		return StaffUpTo10
	}
	return StaffOver10
}

// HoursBySize is what a plan asks of all invited groups of a size.
type HoursBySize struct {
	Size   StaffSize
	Groups int
	Hours  float64
}

// ConsultationQuestion asks whom to consult (DOMAIN §7). An empty list does
// not filter; natures that are not given are COMMUNITY.
type ConsultationQuestion struct {
	Topics, Territories, Populations []ID
	Natures                          []Nature
	Initiator                        *ID
	Mechanism                        *Mechanism
	Hours                            float64
	On                               *Date
	Coverage                         *string // an exact decimal of at most four places; nil: all that can be reached
	MaxInvitations, LongestPath      *int
	Lambda, AssumedPressure          *float64
	Musts                            []ID
	MustNots                         []MustNot
	Period                           *Period // nil: the date's calendar year
}

// MustNot is a group that is not to be invited, and why: the reason is
// published with the plan.
type MustNot struct {
	Group  ID
	Reason *string
}

// CoverageShare is a share of a target: an exact decimal of at most four
// places, in ten-thousandths.
type CoverageShare int64

// whole is a share of all.
const whole CoverageShare = 10_000

// ParseCoverage reads a share such as 0.8 or 0.6667: more than 0, at most 1. It
// refuses anything else.
func ParseCoverage(text string) (CoverageShare, error) {
	refused := NewError(CodeBadUserInput, "coverage", "coverage", text)
	ones, places, _ := strings.Cut(text, ".")
	if len(ones) != 1 || len(places) > 4 || strings.HasSuffix(text, ".") {
		return 0, refused
	}
	n, err := strconv.ParseUint(ones+places+strings.Repeat("0", 4-len(places)), 10, 32)
	if share := CoverageShare(n); err == nil && share > 0 && share <= whole {
		return share, nil
	}
	return 0, refused
}

// Of is the share of n, rounded up: ⌈coverage × n⌉.
func (c CoverageShare) Of(n int) int {
	return int((int64(c)*int64(n) + int64(whole) - 1) / int64(whole))
}
