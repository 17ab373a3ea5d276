package synthetic

import "tablee/governance"

// Description is the shape of a world, measured. Shares are from 0 to 1 and
// speak of the day AsOf.
type Description struct {
	Organizations int `json:"organizations"`
	Nations       int `json:"nations"`
	Coalitions    int `json:"coalitions"`
	Roundtables   int `json:"roundtables"`
	Organs        int `json:"organs"`
	Topics        int `json:"topics"`
	Memberships   int `json:"memberships"`
	Seats         int `json:"seats"`
	Tenures       int `json:"tenures"`
	Delegations   int `json:"delegations"`
	Meetings      int `json:"meetings"`
	Attendances   int `json:"attendances"`
	Records       int `json:"records"` // of every kind

	// Regions are, by scheme, the territories inside no other; Places are
	// those inside one.
	Regions map[string]int `json:"regions"`
	Places  map[string]int `json:"places"`
	// Natures are how many organizations each nature has.
	Natures map[governance.Nature]int `json:"natures"`

	// Tenures and memberships of organizations, ended ones included; the top
	// share is what the one in a hundred that has the most has of all.
	TenuresPerOrganization     float64 `json:"tenuresPerOrganization"`
	TenuresTopShare            float64 `json:"tenuresTopShare"`
	MembershipsPerOrganization float64 `json:"membershipsPerOrganization"`
	MembershipsTopShare        float64 `json:"membershipsTopShare"`

	// NestingDepth is the most coalitions on a chain of memberships in force.
	NestingDepth int `json:"nestingDepth"`
	// Reached counts the pairs of an organization, Nations left out, and a
	// coalition in whose reach it is: by a chain of memberships in force that
	// are FULL, with a declared mandate other than NONE (DOMAIN §4).
	// DiamondShare is the share of these pairs that have two chains or more.
	Reached      int     `json:"reached"`
	DiamondShare float64 `json:"diamondShare"`

	EndedShare      float64 `json:"endedShare"`      // of tenures: not certainly in force
	UnknownEndShare float64 `json:"unknownEndShare"` // of ended tenures: nobody knows when
	VacantShare     float64 `json:"vacantShare"`     // of seats that exist: certainly held by nobody
	DelegatedShare  float64 `json:"delegatedShare"`  // of tenures: somebody is named
	SupportedShare  float64 `json:"supportedShare"`  // of tenures: a support is declared, be it none

	CapacityShare float64 `json:"capacityShare"` // of organizations: a capacity is declared
	LimitShare    float64 `json:"limitShare"`    // of those: a limit is declared
	CadenceShare  float64 `json:"cadenceShare"`  // of bodies: a cadence is known
	RecordedShare float64 `json:"recordedShare"` // of bodies: meetings are recorded
	CompleteShare float64 `json:"completeShare"` // of bodies with meetings: a calendar is complete
	RollShare     float64 `json:"rollShare"`     // of bodies with meetings: attendance was taken
}

// Bodies is how many roundtables and organs there are.
func (d Description) Bodies() int { return d.Roundtables + d.Organs }

// Shape measures a world. It reads any facts, invented or not.
func Shape(f governance.Facts) Description {
	m := newMeasure(&f)
	d := Description{
		Topics: len(f.Topics), Memberships: len(f.Memberships), Seats: len(f.Seats), Tenures: len(f.Tenures),
		Delegations: len(f.Delegations), Meetings: len(f.Meetings), Attendances: len(f.Attendances), Records: f.Len(),
	}
	m.countGroups(&d)
	m.countPlaces(&d)
	m.measureLinks(&d)
	m.measureTenures(&d)
	m.measureResources(&d)
	m.measureMeetings(&d)
	m.measureNesting(&d)
	return d
}
