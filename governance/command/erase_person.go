package command

import "tablee/governance"

// ErasePerson removes who a person is: the name and the identifiers. The
// delegations and the attendance stay, under an identity without a name, so
// that no load and no quorum changes.
type ErasePerson struct {
	Edit
	Person governance.ID `validate:"required"`
}

// Verb names the operation.
func (ErasePerson) Verb() string { return "erasePerson" }

// Subjects are the person.
func (c ErasePerson) Subjects() []governance.ID { return []governance.ID{c.Person, c.source()} }

// Object is the person.
func (c ErasePerson) Object() governance.ID { return c.Person }

// Apply empties the person's record. The history never held the name.
func (c ErasePerson) Apply(at Moment) (Effect, error) {
	p, err := edited(c.Edit, at.Persons, c.Person, "person")
	if err != nil {
		return Effect{}, err
	}
	effect := noting()
	c.cite(at, &effect)
	p.Forget()
	effect.Writes.Persons = []governance.Person{p}
	return effect, nil
}
