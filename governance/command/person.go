package command

import "tablee/governance"

// DescribePerson says anew who somebody is who sits for groups: the whole
// description, in place of the one before.
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

// Apply writes the description. A name that was erased does not come back this
// way: whoever sits is named anew. Where files name the person, they go on
// naming the one described; not one who is given a pseudonym, of whom they would
// keep the name.
func (c DescribePerson) Apply(at Moment) (Deed, error) {
	p, err := edited(c.Edit, at.Persons, c.Person, "person")
	if err != nil {
		return Deed{}, err
	}
	if p.Nameless() {
		return Deed{}, refusal("person", "personErased")
	}
	if err := notAhead("consent", c.Consent, at); err != nil {
		return Deed{}, err
	}
	d := telling()
	c.cite(at, &d)
	if c.Pseudonym {
		p.Identifiers = nil
	}
	p.Name, p.Pseudonym, p.Consent = string(c.Name), c.Pseudonym, governance.Consent{Given: c.Consent}
	d.Writes.Persons = []governance.Person{p}
	return d, nil
}

// notAhead refuses a consent that was not given yet.
func notAhead(field string, given governance.PartialDate, at Moment) error {
	if !given.IsZero() && given.First() > at.Today {
		return refusal(field, "consentAhead", given.String())
	}
	return nil
}

// WithdrawConsent says that somebody no longer agrees to be named. The name
// goes; that somebody sat stays.
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

// Apply removes who the person is, and keeps when consent was given and taken
// back. It needs no consent on record: nobody has to prove having agreed in
// order to disagree.
func (c WithdrawConsent) Apply(at Moment) (Deed, error) {
	p, err := edited(c.Edit, at.Persons, c.Person, "person")
	if err != nil {
		return Deed{}, err
	}
	on := c.On
	if on.IsZero() {
		on = governance.PartialDateOf(at.Today)
	}
	switch {
	case !p.Consent.Withdrawn.IsZero():
		return Deed{}, refusal("on", "alreadyEnded", p.Consent.Withdrawn.String())
	case !p.Consent.Given.IsZero() && on.After() <= p.Consent.Given.First():
		return Deed{}, refusal("on", "intervalOrder", p.Consent.Given.String(), on.String())
	}
	d := telling()
	c.cite(at, &d)
	p.Forget()
	p.Consent.Withdrawn = on
	d.Writes.Persons = []governance.Person{p}
	return d, nil
}
