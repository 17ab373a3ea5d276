package command

import (
	"encoding/json"
	"slices"
	"strconv"

	"tablee/governance"
)

// Somebody is a person: one who is known, or a new one by name. Exactly one of
// the two is given. Names are personal information: neither the history nor a
// refusal repeats them.
type Somebody struct {
	ID   *governance.ID
	Name *string `validate:"omitempty,min=1,max=200"`
}

// person is the identity of the person; with a name, that of a new person whom
// the effect writes.
func (s Somebody) person(r Request, at Moment, field string, effect *Effect) (governance.ID, error) {
	switch {
	case (s.ID == nil) == (s.Name == nil):
		return 0, refusal(field, "exactlyOne", "id, name")
	case s.ID != nil && governance.Find(at.Persons, *s.ID) == nil:
		return 0, notFound(field+".id", *s.ID)
	case s.ID != nil:
		return *s.ID, nil
	}
	named := func(p governance.Person) bool { return p.Name == *s.Name }
	if i := slices.IndexFunc(effect.Writes.Persons, named); i >= 0 {
		return effect.Writes.Persons[i].ID, nil // the request names this person twice
	}
	// The identity is no digest of the name, which would reveal an erased name.
	p := governance.Person{Record: r.record("person", strconv.Itoa(len(effect.Writes.Persons))), Name: *s.Name}
	effect.Writes.Persons = append(effect.Writes.Persons, p)
	return p.ID, nil
}

// MarshalJSON leaves the name out. The digest of the request is kept, and must
// not reveal an erased name.
func (s Somebody) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		ID  *governance.ID
		New bool
	}{s.ID, s.Name != nil})
}

// subject is the known person; 0 for a new one.
func (s Somebody) subject() governance.ID {
	if s.ID == nil {
		return 0
	}
	return *s.ID
}

// Delegating names somebody for a tenure.
type Delegating struct {
	Request
	Tenure     governance.ID `validate:"required"`
	Person     Somebody
	SeatedAs   governance.SeatedAs    // "": not declared
	Pseudonym  bool                   // of a new person: the name is not the person's own
	Consent    governance.PartialDate // of a new person: the day on which the person agreed to be named
	SuppliedBy governance.ID          // the group that employs or provides the person; 0: the holder
	Interval
}

// Subjects are the tenure, the person and the supplier.
func (c Delegating) Subjects() []governance.ID {
	return []governance.ID{c.Tenure, c.Person.subject(), c.SuppliedBy, c.source()}
}

// Object is the new delegation.
func (c Delegating) Object() governance.ID { return c.newID("delegation") }

// name writes the delegation. A person has one delegation of a kind on the same
// days.
func (c Delegating) name(at Moment, kind governance.DelegationKind) (Effect, error) {
	t := governance.Find(at.Tenures, c.Tenure)
	if t == nil {
		return Effect{}, notFound("tenure", c.Tenure)
	}
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	effect := noting(t.Holder.String(), bodyOf(at, t.Seat).String(), interval.Since.String())
	person, err := c.somebody(at, &effect)
	if err != nil {
		return Effect{}, err
	}
	for _, o := range at.Delegations {
		if o.Seat == t.Seat && o.Holder == t.Holder && o.Person == person && o.Kind == kind &&
			!o.Possible().Intersect(interval.Possible()).Empty() {
			return Effect{}, refusal("person", "alreadyNamed", o.Interval.String())
		}
	}
	c.cite(at, &effect)
	effect.Writes.Delegations = []governance.Delegation{{
		Record: c.record("delegation"), Seat: t.Seat, Holder: t.Holder, Person: person,
		Kind: kind, SeatedAs: c.SeatedAs, SuppliedBy: c.SuppliedBy, Interval: interval,
	}}
	return effect, nil
}

// somebody is the identity of the named person. Whether the name is a
// pseudonym, and consent, are taken from the request for a new person; for a
// known one, they stand in the person's record.
func (c Delegating) somebody(at Moment, effect *Effect) (governance.ID, error) {
	person, err := c.Person.person(c.Request, at, "person", effect)
	if err != nil {
		return 0, err
	}
	if !c.Pseudonym && c.Consent.IsZero() {
		return person, nil
	}
	if len(effect.Writes.Persons) == 0 {
		return 0, refusal("person", "personKnown")
	}
	if err := notAhead("consent", c.Consent, at); err != nil {
		return 0, err
	}
	effect.Writes.Persons[0].Pseudonym, effect.Writes.Persons[0].Consent.Given = c.Pseudonym, c.Consent
	return person, nil
}

// AppointDelegate names a person to sit for the holder of a seat.
type AppointDelegate struct{ Delegating }

// Verb names the operation.
func (AppointDelegate) Verb() string { return "appointDelegate" }

// Apply writes the delegation.
func (c AppointDelegate) Apply(at Moment) (Effect, error) { return c.name(at, governance.Titular) }

// NameAlternate names a person to replace somebody who sits.
type NameAlternate struct{ Delegating }

// Verb names the operation.
func (NameAlternate) Verb() string { return "nameAlternate" }

// Apply writes the delegation.
func (c NameAlternate) Apply(at Moment) (Effect, error) { return c.name(at, governance.Alternate) }

// EndDelegation records that a person no longer sits, or no longer replaces
// anybody.
type EndDelegation struct {
	Edit
	Delegation governance.ID `validate:"required"`
	Ending
}

// Verb names the operation.
func (EndDelegation) Verb() string { return "endDelegation" }

// Subjects are the delegation.
func (c EndDelegation) Subjects() []governance.ID {
	return []governance.ID{c.Delegation, c.source()}
}

// Object is the delegation.
func (c EndDelegation) Object() governance.ID { return c.Delegation }

// Apply ends the delegation.
func (c EndDelegation) Apply(at Moment) (Effect, error) {
	x, err := edited(c.Edit, at.Delegations, c.Delegation, "delegation")
	if err != nil {
		return Effect{}, err
	}
	effect := noting(x.Holder.String(), bodyOf(at, x.Seat).String(), c.text())
	c.cite(at, &effect)
	err = c.end(&x.Interval, &x.EndReason)
	effect.Writes.Delegations = []governance.Delegation{x}
	return effect, err
}
