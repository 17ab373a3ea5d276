package network

import "tablee/governance"

// Interlocutor is a Nation that is to be spoken to directly: a rights-holder,
// never reached through someone else.
type Interlocutor struct {
	view  *View
	group int32
}

// DirectInterlocutors are the Nations that the question concerns, whatever the
// topic: those whose declared territory meets the question's, and those that
// declared none. They are outside the target and the optimization.
func (p ConsultationPlan) DirectInterlocutors() []Interlocutor {
	out := make([]Interlocutor, len(p.Sought.Nations))
	for i, g := range p.Sought.Nations {
		out[i] = Interlocutor{p.view, g}
	}
	return out
}

// DirectInterlocutorsNote says that an empty list discharges no duty; nil when
// the list is not empty.
func (p ConsultationPlan) DirectInterlocutorsNote() *LocalizedText {
	if len(p.Sought.Nations) > 0 {
		return nil
	}
	note := p.view.text(governance.Sentence("planNoNation"))
	return &note
}

// Group is the Nation.
func (i Interlocutor) Group() Group { return i.view.group(i.group) }

// Channel is how the Nation declared that it is to be spoken to; nil: it
// declared none here.
func (Interlocutor) Channel() *string { return nil }

// HowToReach says how the Nation is to be spoken to.
func (i Interlocutor) HowToReach() LocalizedText {
	return i.view.text(governance.Sentence("planAskNation"))
}
