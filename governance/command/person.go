package command

import "tablee/governance"

// DescribePerson replaces the whole description of a person who sits for
// groups.
type DescribePerson struct {
	Edit
	Person    governance.ID `validate:"required"`
	Name      Personal      `validate:"required,max=200"`
	Pseudonym bool          // the name is not the person's own
	Consent   governance.PartialDate
}

// Verb names the operation.
func (DescribePerson) Verb() string { return "describePerson" }

// Subjects are the person.
func (c DescribePerson) Subjects() []governance.ID { return []governance.ID{c.Person, c.source()} }

// Object is the person.
func (c DescribePerson) Object() governance.ID { return c.Person }

// Apply writes the description. An erased name does not come back this way: the
// person is named again for the seat. Files that name the person go on to name
// the described one, unless the person is given a pseudonym: the files would
// keep the name.
func (c DescribePerson) Apply(at Moment) (Effect, error) {
	p, err := edited(c.Edit, at.Persons, c.Person, "person")
	if err != nil {
		return Effect{}, err
	}
	if p.Nameless() {
		return Effect{}, refusal("person", "personErased")
	}
	if err := notAhead("consent", c.Consent, at); err != nil {
		return Effect{}, err
	}
	effect := noting()
	c.cite(at, &effect)
	if c.Pseudonym {
		p.Identifiers = nil
	}
	p.Name, p.Pseudonym, p.Consent = string(c.Name), c.Pseudonym, governance.Consent{Given: c.Consent}
	effect.Writes.Persons = []governance.Person{p}
	return effect, nil
}

// notAhead refuses consent from a day that is still ahead.
func notAhead(field string, given governance.PartialDate, at Moment) error {
	if !given.IsZero() && given.First() > at.Today {
		return refusal(field, "consentAhead", given.String())
	}
	return nil
}

// WithdrawConsent records that a person no longer agrees to be named. The name
// goes; the delegations stay.
type WithdrawConsent struct {
	Edit
	Person governance.ID `validate:"required"`
	On     governance.PartialDate
}

// Verb names the operation.
func (WithdrawConsent) Verb() string { return "withdrawConsent" }

// Subjects are the person.
func (c WithdrawConsent) Subjects() []governance.ID { return []governance.ID{c.Person, c.source()} }

// Object is the person.
func (c WithdrawConsent) Object() governance.ID { return c.Person }

// Apply removes the name, and records when consent was given and withdrawn. It
// needs no consent on record: nobody has to prove an earlier agreement in order
// to withdraw it.
func (c WithdrawConsent) Apply(at Moment) (Effect, error) {
	p, err := edited(c.Edit, at.Persons, c.Person, "person")
	if err != nil {
		return Effect{}, err
	}
	on := c.On
	if on.IsZero() {
		on = governance.PartialDateOf(at.Today)
	}
	switch {
	case !p.Consent.Withdrawn.IsZero():
		return Effect{}, refusal("on", "alreadyEnded", p.Consent.Withdrawn.String())
	case !p.Consent.Given.IsZero() && on.After() <= p.Consent.Given.First():
		return Effect{}, refusal("on", "intervalOrder", p.Consent.Given.String(), on.String())
	}
	effect := noting()
	c.cite(at, &effect)
	p.Forget()
	p.Consent.Withdrawn = on
	effect.Writes.Persons = []governance.Person{p}
	return effect, nil
}
