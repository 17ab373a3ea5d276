package governance

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
