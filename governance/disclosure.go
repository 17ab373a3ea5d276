package governance

// PrivateFact is a kind of fact that only those who act for a group see, and
// those with whom the group shares it (DOMAIN §11).
type PrivateFact string

// The kinds of private facts.
const (
	PrivateCapacity      PrivateFact = "CAPACITY"
	PrivateLimit         PrivateFact = "LIMIT"
	PrivateRate          PrivateFact = "RATE"
	PrivateDelegates     PrivateFact = "DELEGATES"
	PrivateAttendance    PrivateFact = "ATTENDANCE"
	PrivateOverrides     PrivateFact = "OWN_OVERRIDES" // its own travel and preparation
	PrivateAdHoc         PrivateFact = "AD_HOC"        // representation at informal fora
	PrivateCriteriaFiles PrivateFact = "CRITERIA_FILES"
	PrivateDrafts        PrivateFact = "DRAFTS"
)

// PrivateFacts lists the kinds of private facts.
var PrivateFacts = []PrivateFact{
	PrivateCapacity, PrivateLimit, PrivateRate, PrivateDelegates, PrivateAttendance, PrivateOverrides, PrivateAdHoc,
	PrivateCriteriaFiles, PrivateDrafts,
}

// Disclosure is the dated fact that a group shares one kind of its private
// facts with those who act for another group: a coalition, a body, or any
// other.
type Disclosure struct {
	Record
	Owner, With ID
	Fact        PrivateFact
	Interval
}
