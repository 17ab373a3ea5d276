package networktest

import "tablee/governance"

// privateEdits are of what groups declare and share, and of who has a role.
var privateEdits = []edit{
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Capacities, &c.Capacities, func(x *governance.Capacity) { x.Group, x.FTE = d.someGroup(), 7 })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Limits, &c.Limits, func(x *governance.Limit) { x.Group, x.Hours = d.someGroup(), new(3.0) })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Representations, &c.Representations, func(x *governance.Representation) { x.Group, x.Date = d.someGroup(), x.Date+10 })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Grants, &c.Grants, func(x *governance.RoleGrant) { x.Group, x.Role = d.someGroup(), governance.RoleCoordinator })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Disclosures, &c.Disclosures, func(x *governance.Disclosure) { x.Owner, x.With = d.someGroup(), d.someGroup() })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.RoleInvitations, &c.RoleInvitations, func(x *governance.RoleInvitation) { x.Group, x.Role = d.someGroup(), governance.RoleViewer })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Incidents, &c.Incidents, func(x *governance.Incident) { x.Group, x.PersonsConcerned = d.someGroup(), new(7) })
	},
}

// consultationEdits are of the record of consultations.
var consultationEdits = []edit{
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.ConsultationInvitations, &c.ConsultationInvitations, func(x *governance.ConsultationInvitation) {
			x.Group, x.Answer, x.Hours = d.someGroup(), governance.InvitationAccepted, new(2.5)
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Contributions, &c.Contributions, func(x *governance.Contribution) {
			x.Group, x.Hours, x.On = d.someGroup(), new(1.5), d.date("contributed again")
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Consultations, &c.Consultations, func(x *governance.Consultation) { x.Initiator, x.Interval = d.someGroup(), d.life("consultation") })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Observations, &c.Observations, func(x *governance.Observation) { x.Contributions = nil })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.ProposedActions, &c.ProposedActions, func(x *governance.ProposedAction) { x.Response, x.Observations = nil, nil })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Statements, &c.Statements, func(x *governance.Statement) { x.Consultation = PickOne(d, "consultation", d.Facts.Consultations).ID })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Signatures, &c.Signatures, func(x *governance.Signature) { x.Group, x.Function.Fr = d.someGroup(), "" })
	},
}
