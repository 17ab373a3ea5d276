package governance

// MemberStanding is how a member belongs to a group.
type MemberStanding string

// The standings of members.
const (
	Full     MemberStanding = "FULL"
	Ally     MemberStanding = "ALLY"
	Observer MemberStanding = "OBSERVER"
)

// MemberStandings lists the standings of members.
var MemberStandings = []MemberStanding{Full, Ally, Observer}

// MandateScope says on what a member lets a group speak for it.
type MandateScope string

// The scopes of a mandate. An undeclared mandate counts as none, and is shown
// as not declared.
const (
	MandateUndeclared MandateScope = "UNDECLARED"
	MandateNone       MandateScope = "NONE"
	MandateAll        MandateScope = "ALL"
	MandateTopics     MandateScope = "TOPICS"
)

// MandateScopes lists the scopes of a mandate.
var MandateScopes = []MandateScope{MandateUndeclared, MandateNone, MandateAll, MandateTopics}

// Mandate is what a member lets a group say in its name.
type Mandate struct {
	Scope  MandateScope
	Topics []ID // with scope TOPICS
}

// Membership is the dated fact that a group belongs to another.
type Membership struct {
	Record
	Member, Group ID
	Standing      MemberStanding
	Mandate       Mandate
	Interval
	EndReason             LocalizedText
	MemberWord, GroupWord Word
}
