package command

import "tablee/governance"

// DeclareRepresentation records the time that a group gave to an informal forum
// on a day.
type DeclareRepresentation struct {
	Declaration
	Representation governance.ID // the one to correct; 0 for a new declaration
	Group          governance.ID `validate:"required"`
	Date           governance.Date
	Hours          float64 `validate:"gt=0,lte=8784"`
	With           string  `validate:"required,max=300"`
}

// Verb names the operation.
func (DeclareRepresentation) Verb() string { return "declareRepresentation" }

// Subjects are the group.
func (c DeclareRepresentation) Subjects() []governance.ID {
	return []governance.ID{c.Group, c.Representation, c.source()}
}

// Object is the representation.
func (c DeclareRepresentation) Object() governance.ID {
	return c.object("representation", c.Representation)
}

// Apply writes the representation. It is private to the group: the history
// notes nothing but the group.
func (c DeclareRepresentation) Apply(at Moment) (Effect, error) {
	r, err := declared(c.Declaration, "representation", at.Representations, c.Representation, c.Group, func(r *governance.Representation) *governance.ID { return &r.Group })
	if err != nil {
		return Effect{}, err
	}
	r.Date, r.Hours, r.With = c.Date, c.Hours, c.With
	effect := noting(c.Group.String())
	c.cite(at, &effect)
	effect.Writes.Representations = []governance.Representation{r}
	return effect, nil
}
