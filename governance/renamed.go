package governance

// Renamed are copies of the records that speak of one group, made to speak of
// another. What they speak of besides stays as it was.
func (f Facts) Renamed(from, to ID) Facts {
	var out Facts
	put := func(id *ID) bool {
		if *id != from {
			return false
		}
		*id = to
		return true
	}
	out.Groups = renamed(f.Groups, func(r *Group) bool { return put(&r.Within) })
	out.Memberships = renamed(f.Memberships, func(r *Membership) bool { return either(put(&r.Member), put(&r.Group)) })
	out.Seats = renamed(f.Seats, func(r *Seat) bool { return put(&r.Body) })
	out.Tenures = renamed(f.Tenures, func(r *Tenure) bool { return put(&r.Holder) })
	out.Delegations = renamed(f.Delegations, func(r *Delegation) bool { return either(put(&r.Holder), put(&r.SuppliedBy)) })
	out.Capacities = renamed(f.Capacities, func(r *Capacity) bool { return put(&r.Group) })
	out.Limits = renamed(f.Limits, func(r *Limit) bool { return put(&r.Group) })
	out.Fundings = renamed(f.Fundings, func(r *Funding) bool { return put(&r.Group) })
	out.Cadences = renamed(f.Cadences, func(r *Cadence) bool { return put(&r.Body) })
	out.Calendars = renamed(f.Calendars, func(r *CompleteCalendar) bool { return put(&r.Body) })
	out.Meetings = renamed(f.Meetings, func(r *Meeting) bool { return put(&r.Body) })
	out.Attendances = renamed(f.Attendances, func(r *Attendance) bool { return put(&r.Member) })
	out.Successions = renamed(f.Successions, func(r *Succession) bool { return either(put(&r.Predecessor), put(&r.Successor)) })
	out.Representations = renamed(f.Representations, func(r *Representation) bool { return put(&r.Group) })
	out.Grants = renamed(f.Grants, func(r *RoleGrant) bool { return put(&r.Group) })
	out.Disclosures = renamed(f.Disclosures, func(r *Disclosure) bool { return either(put(&r.Owner), put(&r.With)) })
	out.RoleInvitations = renamed(f.RoleInvitations, func(r *RoleInvitation) bool { return put(&r.Group) })
	out.Incidents = renamed(f.Incidents, func(r *Incident) bool { return put(&r.Group) })
	out.Consultations = renamed(f.Consultations, func(r *Consultation) bool { return put(&r.Initiator) })
	out.ConsultationInvitations = renamed(f.ConsultationInvitations, func(r *ConsultationInvitation) bool { return put(&r.Group) })
	out.Contributions = renamed(f.Contributions, func(r *Contribution) bool { return put(&r.Group) })
	out.Signatures = renamed(f.Signatures, func(r *Signature) bool { return put(&r.Group) })
	return out
}

// either is an or that looks at both.
func either(a, b bool) bool { return a || b }

func renamed[T any](records []T, rename func(*T) bool) []T {
	var out []T
	for _, r := range records {
		if rename(&r) {
			out = append(out, r)
		}
	}
	return out
}
