package governance

// DefaultHoursPerFTE is what one full-time equivalent works in a year where
// nothing else is declared: 35 hours a week, 52 weeks.
const DefaultHoursPerFTE = 1820

// Capacity is what a group declares to have, for an interval.
type Capacity struct {
	Record
	Group ID
	Interval
	FTE            float64 // full-time equivalents
	HoursPerFTE    float64 // hours of one FTE in a calendar year
	VolunteerHours *float64
}

// BeyondLimit is what a group wants when it is asked for more than it agreed.
type BeyondLimit string

// What a group may want beyond its limit; Ask unless declared.
const (
	Ask      BeyondLimit = "ASK"
	Inform   BeyondLimit = "INFORM"
	DoNotAsk BeyondLimit = "DO_NOT_ASK"
)

// BeyondLimits lists what a group may want beyond its limit.
var BeyondLimits = []BeyondLimit{Ask, Inform, DoNotAsk}

// Limit is the time that a group agrees to give, for an interval: hours, or a
// share of its capacity. Hours are the total of an interval that has an end,
// else hours per calendar year.
type Limit struct {
	Record
	Group ID
	Interval
	Hours  *float64
	Rate   *float64
	Beyond BeyondLimit
}

// FundingForm is how funding is given.
type FundingForm string

// The forms of funding.
const (
	MissionFunding   FundingForm = "MISSION"
	AgreementFunding FundingForm = "AGREEMENT"
	ProjectFunding   FundingForm = "PROJECT"
)

// FundingForms lists the forms of funding.
var FundingForms = []FundingForm{MissionFunding, AgreementFunding, ProjectFunding}

// Money says whether funding is new or taken from elsewhere.
type Money string

// Where money comes from.
const (
	NewMoney     Money = "NEW"
	MovedMoney   Money = "MOVED"
	UnknownMoney Money = "UNKNOWN"
)

// Moneys lists where money comes from.
var Moneys = []Money{NewMoney, MovedMoney, UnknownMoney}

// Funding is an amount that a group received in a year.
type Funding struct {
	Record
	Group  ID
	Year   int
	Form   FundingForm
	Amount *float64 // dollars
	Money  Money
	Funder string
}
