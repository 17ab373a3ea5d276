package governance

import "slices"

// Role is what a person may do for a group, or in the whole deployment.
type Role string

// The roles for a group: those who act for it, and who runs a body.
const (
	RoleCoordinator Role = "COORDINATOR" // answers for the group: changes it, shares its facts, gives roles
	RoleEditor      Role = "EDITOR"      // keeps the group's facts
	RoleDelegate    Role = "DELEGATE"    // speaks for the group at bodies
	RoleViewer      Role = "VIEWER"      // reads what the group keeps to itself
	RoleFacilitator Role = "FACILITATOR" // prepares and holds a body's meetings
)

// The roles for the whole deployment.
const (
	RoleAdministrator Role = "ADMINISTRATOR" // runs the deployment
	RoleAuditor       Role = "AUDITOR"       // reads everything, changes nothing
	RolePolicymaker   Role = "POLICYMAKER"   // asks whom to consult; never sees people's names
)

// GroupRoles lists the roles for a group, DeploymentRoles those for the whole
// deployment.
var (
	GroupRoles      = []Role{RoleCoordinator, RoleEditor, RoleDelegate, RoleViewer, RoleFacilitator}
	DeploymentRoles = []Role{RoleAdministrator, RoleAuditor, RolePolicymaker}

	// Roles lists them all.
	Roles = append(slices.Clone(GroupRoles), DeploymentRoles...)
)

// RoleGrant is the dated fact that a person has a role. Several people may
// act for one group, each under their own name.
type RoleGrant struct {
	Record
	Account ID // the account of the person: AccountID
	Role    Role
	Group   ID     // 0: the whole deployment
	Name    string // of the person, as who gave the role or the provider says; "": not known, or erased
	Interval
}

// AccountID is the identity of who signs in: a provider's subject. It is the
// same on every machine, and tells nothing of the person.
func AccountID(issuer, subject string) ID { return IDOf("account", issuer, subject) }

// LastCoordinator reports whether a group would be left without a coordinator
// on a date if the grant ended: such a grant is not revoked (there must be
// somebody who can give it on).
func LastCoordinator(grants []RoleGrant, ending ID, on Date) bool {
	group := ID(0)
	for i := range grants {
		if grants[i].ID == ending && grants[i].Role == RoleCoordinator {
			group = grants[i].Group
		}
	}
	for i := range grants {
		if g := &grants[i]; g.ID != ending && g.Role == RoleCoordinator && g.Group == group && g.Certain().Has(on) {
			return false
		}
	}
	return group != 0
}
