package governance

import "time"

// AccessReason is the right by which somebody saw what a group keeps to itself.
type AccessReason string

// The reasons.
const (
	ByAdministrator AccessReason = "ADMINISTRATOR" // runs the deployment
	ByAuditor       AccessReason = "AUDITOR"       // reads everything
	ByActingFor     AccessReason = "ACTS_FOR"      // has a role for the group
	ByFacilitating  AccessReason = "FACILITATES"   // runs the body where it takes place
	ByDisclosure    AccessReason = "SHARED"        // a group that the person acts for has it from the owner
)

// AccessReasons lists the reasons.
var AccessReasons = []AccessReason{ByAdministrator, ByAuditor, ByActingFor, ByFacilitating, ByDisclosure}

// AccessEntry records that one operation showed somebody what one group keeps
// to itself. It names the kinds of facts, and holds no name and no figure of
// them.
type AccessEntry struct {
	ID        ID
	At        time.Time
	Actor     string // the account, as the ledger names it
	Owner     ID     // 0: a figure over many groups, or something that no group owns
	Facts     []PrivateFact
	People    bool // names of people were shown
	Exported  []ID // the people whose data were given out as a whole
	Reasons   []AccessReason
	Operation string // the name in the document; empty when it has none
	Request   string // as the logs call the request; empty when nobody counts them
}
