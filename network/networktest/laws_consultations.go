package networktest

import (
	"slices"

	"tablee/governance"
)

// ofConsultations are the references of the record of consultations.
func (l *laws) ofConsultations() {
	for _, c := range l.f.Consultations {
		l.may(c.ID, c.Initiator, "Group")
		l.each(c.ID, c.Topics, "Topic")
		l.each(c.ID, c.Territories, "Territory")
	}
	for _, i := range l.f.ConsultationInvitations {
		l.is(i.ID, i.Consultation, "Consultation")
		l.is(i.ID, i.Group, "Group")
	}
	for _, x := range l.f.Contributions {
		l.is(x.ID, x.Consultation, "Consultation")
		l.may(x.ID, x.Group, "Group")
	}
	for _, o := range l.f.Observations {
		l.is(o.ID, o.Consultation, "Consultation")
		l.saidIn(o.ID, o.Consultation, o.Contributions)
	}
	for _, a := range l.f.ProposedActions {
		l.is(a.ID, a.Consultation, "Consultation")
		l.saidIn(a.ID, a.Consultation, a.Contributions)
		l.heardIn(a.ID, a.Consultation, a.Observations)
	}
	for _, s := range l.f.Statements {
		l.each(s.ID, s.Topics, "Topic")
		if l.may(s.ID, s.Consultation, "Consultation"); s.DenouncesAbsence {
			l.is(s.ID, s.Consultation, "Consultation")
		}
	}
	for _, s := range l.f.Signatures {
		l.is(s.ID, s.Statement, "Statement")
		l.may(s.ID, s.Group, "Group")
	}
}

// saidIn: contributions that something goes back to were made to the
// consultation that it belongs to.
func (l *laws) saidIn(of, consultation governance.ID, contributions []governance.ID) {
	for _, id := range contributions {
		if !slices.ContainsFunc(l.f.Contributions, func(x governance.Contribution) bool {
			return x.ID == id && x.Consultation == consultation
		}) {
			l.breaks("%s speaks of %s, which was not said to %s", of, id, consultation)
		}
	}
}

// heardIn is saidIn for observations.
func (l *laws) heardIn(of, consultation governance.ID, observations []governance.ID) {
	for _, id := range observations {
		if !slices.ContainsFunc(l.f.Observations, func(o governance.Observation) bool {
			return o.ID == id && o.Consultation == consultation
		}) {
			l.breaks("%s speaks of %s, which was not heard in %s", of, id, consultation)
		}
	}
}

// invitations: a consultation asks a group once.
func (l *laws) invitations() {
	for n, i := range l.f.ConsultationInvitations {
		for _, o := range l.f.ConsultationInvitations[:n] {
			if o.Consultation == i.Consultation && o.Group == i.Group {
				l.breaks("%s is invited twice to %s", i.Group, i.Consultation)
			}
		}
	}
}

// contributions come from a group, or from people who are counted; by a way in
// which the consultation is held, before its closing; without a date only
// where a source tells it so.
func (l *laws) contributions() {
	for _, x := range l.f.Contributions {
		if counted := x.Individuals != 0; x.Individuals < 0 || counted == (x.Group != 0) {
			l.breaks("%s is of the group %s and of %d people", x.ID, x.Group, x.Individuals)
		}
		for _, c := range l.f.Consultations {
			if c.ID == x.Consultation {
				l.received(c, x)
			}
		}
	}
}

func (l *laws) received(c governance.Consultation, x governance.Contribution) {
	ways := []governance.ID{0}
	for _, m := range c.Mechanisms {
		ways = append(ways, m.ID)
	}
	if !slices.Contains(ways, x.Mechanism) {
		l.breaks("%s came by %s, which is not of %s", x.ID, x.Mechanism, c.ID)
	}
	undated := x.On == governance.PartialDate{}
	if undated && !c.FromSource {
		l.breaks("%s came on a day that nobody tells", x.ID)
	}
	closing := governance.Interval{Until: c.Until}
	if !undated && closing.On(x.On.First()) == governance.InForceNo {
		l.breaks("%s came after %s was closed", x.ID, c.ID)
	}
}

// answersToActions: none before the action was proposed, and no refusal
// without a reason, but where a source tells the refusal alone.
func (l *laws) answersToActions() {
	fromSource := map[governance.ID]bool{}
	for _, c := range l.f.Consultations {
		fromSource[c.ID] = c.FromSource
	}
	for _, a := range l.f.ProposedActions {
		r := a.Response
		if r == nil {
			continue
		}
		reasoned := r.Reason != governance.LocalizedText{}
		if r.ReasonNotGiven && !fromSource[a.Consultation] || r.Verdict == "REFUSED" && !reasoned && !r.ReasonNotGiven {
			l.breaks("%s is refused without a reason", a.ID)
		}
		dated := r.On != governance.PartialDate{} && a.Proposed != governance.PartialDate{}
		if dated && r.On.After()-1 < a.Proposed.First() {
			l.breaks("%s is answered before it is proposed", a.ID)
		}
	}
}

// signatures are of a group or of a person, told by function; a group signs a
// statement once.
func (l *laws) signatures() {
	for n, s := range l.f.Signatures {
		person := s.Function != governance.LocalizedText{}
		if person == (s.Group != 0) {
			l.breaks("%s is of the group %s and of %q", s.ID, s.Group, s.Function.Fr)
		}
		for _, o := range l.f.Signatures[:n] {
			if s.Group != 0 && o.Statement == s.Statement && o.Group == s.Group {
				l.breaks("%s signs %s twice", s.Group, s.Statement)
			}
		}
	}
}
