package governance

import "time"

// AccessReason is by what right somebody saw what a group keeps to itself.
type AccessReason string

// The reasons.
const (
	ByAdministrator AccessReason = "ADMINISTRATOR" // runs the deployment
	ByAuditor       AccessReason = "AUDITOR"       // reads everything
	ByActingFor     AccessReason = "ACTS_FOR"      // has a role for the group
	ByFacilitating  AccessReason = "FACILITATES"   // runs the body where it takes place
	ByDisclosure    AccessReason = "SHARED"        // the group shares it with one that the person acts for
)

// AccessReasons lists the reasons.
var AccessReasons = []AccessReason{ByAdministrator, ByAuditor, ByActingFor, ByFacilitating, ByDisclosure}

// AccessEntry is what one operation showed somebody of what one group keeps to
// itself. It says of which kinds, never what: no name and no figure is in it.
type AccessEntry struct {
	ID        ID
	At        time.Time
	Actor     string // the account, as the ledger names it
	Owner     ID     // 0: a figure over many groups, or what is no group's
	Facts     []PrivateFact
	People    bool // names of people were shown
	Exported  []ID // whose data were given out as a whole
	Reasons   []AccessReason
	Operation string // the name in the document; empty when it has none
	Request   string // as the logs call the request; empty when nobody counts them
}
