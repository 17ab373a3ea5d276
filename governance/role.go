package governance

import "slices"

// Role is what a person may do for a group, or in the whole deployment.
type Role string

// The roles for a group. A facilitator's group is the body that the person
// runs.
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
	Name    string // of the person, as given with the role or by the provider; "": not known, or erased
	Interval
}

// AccountID is the identity of an account: a provider's subject. It is the same
// on every machine, and reveals nothing about the person.
func AccountID(issuer, subject string) ID { return IDOf("account", issuer, subject) }

// LastCoordinator reports whether a group would have no coordinator on a date
// if the grant ended. Such a grant is not revoked: somebody must be able to
// pass the role on.
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
