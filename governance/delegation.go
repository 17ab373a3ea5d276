package governance

// DelegationKind says whether a person sits, or replaces somebody who does.
type DelegationKind string

// The kinds of delegations.
const (
	Titular   DelegationKind = "TITULAR"
	Alternate DelegationKind = "ALTERNATE"
)

// DelegationKinds lists the kinds of delegations.
var DelegationKinds = []DelegationKind{Titular, Alternate}

// SeatedAs is the capacity in which a person sits for the holder.
type SeatedAs string

// The capacities in which people sit.
const (
	SeatedAsStaff       SeatedAs = "STAFF"
	SeatedAsBoardMember SeatedAs = "BOARD_MEMBER"
	SeatedAsUser        SeatedAs = "USER" // of the holder's services
	SeatedAsVolunteer   SeatedAs = "VOLUNTEER"
	SeatedAsCitizen     SeatedAs = "CITIZEN"
)

// SeatedAsValues lists the capacities.
var SeatedAsValues = []SeatedAs{SeatedAsStaff, SeatedAsBoardMember, SeatedAsUser, SeatedAsVolunteer, SeatedAsCitizen}

// Sensitive reports whether sitting in this capacity says something about the
// person's life. Such a person is named with consent or by a pseudonym, and the
// name is not passed on. Source: DOMAIN §11.
func (s SeatedAs) Sensitive() bool {
	return s == SeatedAsUser || s == SeatedAsVolunteer || s == SeatedAsCitizen
}

// Delegation is the dated fact that a person sits at a seat for its holder.
type Delegation struct {
	Record
	Seat, Holder ID
	Person       ID
	Kind         DelegationKind
	SeatedAs     SeatedAs // "": not declared
	SuppliedBy   ID       // the group that employs or provides the person; 0: the holder
	Interval
	EndReason LocalizedText
}

// Supplier is the group that gives the person's hours.
func (d *Delegation) Supplier() ID {
	if d.SuppliedBy != 0 {
		return d.SuppliedBy
	}
	return d.Holder
}
