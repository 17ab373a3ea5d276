package synthetic

import "tablee/governance"

func (d dice) memberStanding() governance.MemberStanding {
	switch x := d.below(100); {
	case x < 12:
		return governance.Ally
	case x < 18:
		return governance.Observer
	}
	return governance.Full
}

// mandate is declared by three members in four.
func (w *world) mandate(d dice, member int) governance.Mandate {
	switch x := d.below(100); {
	case x < 25:
		return governance.Mandate{Scope: governance.MandateUndeclared}
	case x < 35:
		return governance.Mandate{Scope: governance.MandateNone}
	case x < 65:
		return w.mandateByTopic(d, member)
	}
	return governance.Mandate{Scope: governance.MandateAll}
}

// mandateByTopic lets a group speak on what the member itself works on.
func (w *world) mandateByTopic(d dice, member int) governance.Mandate {
	topics := some(d, w.facts.Groups[member].Topics, 2)
	return governance.Mandate{Scope: governance.MandateTopics, Topics: topics}
}

// standingOfCoalition is how a coalition belongs to a wider one: nine in ten
// fully, and with a mandate.
func (w *world) standingOfCoalition(d dice, member int) (governance.MemberStanding, governance.Mandate) {
	if d.percent(10) {
		return d.memberStanding(), w.mandate(d, member)
	}
	if d.percent(30) {
		return governance.Full, w.mandateByTopic(d, member)
	}
	return governance.Full, governance.Mandate{Scope: governance.MandateAll}
}
