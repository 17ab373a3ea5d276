package drawn

import "tablee/governance"

// spokenOfByConsulting is spokenOf for the record of consultations.
func spokenOfByConsulting(f *governance.Facts, field string) []governance.ID {
	switch field {
	case "Consultation":
		return identities(f.Consultations)
	case "Mechanism":
		return mechanisms(f)
	case "Invitation":
		return identities(f.ConsultationInvitations)
	case "Contributions":
		return identities(f.Contributions)
	case "Observation", "Observations":
		return identities(f.Observations)
	case "Action":
		return identities(f.ProposedActions)
	case "Statement":
		return identities(f.Statements)
	}
	panic("drawn: of which kind is the record that the field " + field + " speaks of?")
}

// mechanisms are those of all consultations. They are no records: a
// consultation holds its own.
func mechanisms(f *governance.Facts) []governance.ID {
	var out []governance.ID
	for i := range f.Consultations {
		for _, m := range f.Consultations[i].Mechanisms {
			out = append(out, m.ID)
		}
	}
	return out
}

// consultationOf is the consultation of a record; 0 for none.
func consultationOf(f *governance.Facts, id governance.ID) governance.ID {
	if governance.Find(f.Consultations, id) != nil {
		return id
	}
	if x := governance.Find(f.Contributions, id); x != nil {
		return x.Consultation
	}
	if o := governance.Find(f.Observations, id); o != nil {
		return o.Consultation
	}
	for i := range f.Consultations {
		if f.Consultations[i].Mechanism(id) != nil {
			return f.Consultations[i].ID
		}
	}
	return 0
}
