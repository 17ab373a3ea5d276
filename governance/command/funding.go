package command

import (
	"strconv"

	"tablee/governance"
)

// DeclareFunding records what a group received in a year, in one form, from one
// funder.
type DeclareFunding struct {
	Declaration
	Funding governance.ID          // the one to correct; 0 for a new declaration
	Group   governance.ID          `validate:"required"`
	Year    int                    `validate:"gte=1000,lte=9999"`
	Form    governance.FundingForm `validate:"required"`
	Amount  *float64               `validate:"omitempty,gte=0,lte=1000000000000"` // dollars
	Money   governance.Money
	Funder  string `validate:"max=300"`
}

// Verb names the operation.
func (DeclareFunding) Verb() string { return "declareFunding" }

// Subjects are the group.
func (c DeclareFunding) Subjects() []governance.ID {
	return []governance.ID{c.Group, c.Funding, c.source()}
}

// Object is the funding.
func (c DeclareFunding) Object() governance.ID { return c.object("funding", c.Funding) }

// Apply writes the funding.
func (c DeclareFunding) Apply(at Moment) (Effect, error) {
	r, err := declared(c.Declaration, "funding", at.Fundings, c.Funding, c.Group, func(r *governance.Funding) *governance.ID { return &r.Group })
	if err != nil {
		return Effect{}, err
	}
	r.Year, r.Form, r.Amount, r.Money, r.Funder = c.Year, c.Form, c.Amount, c.Money, c.Funder
	if r.Money == "" {
		r.Money = governance.UnknownMoney
	}
	effect := noting(c.Group.String(), strconv.Itoa(c.Year))
	c.cite(at, &effect)
	effect.Writes.Fundings = []governance.Funding{r}
	return effect, again(at.Fundings, &r, func(o *governance.Funding) bool {
		return o.Group == r.Group && o.Year == r.Year && o.Form == r.Form && o.Funder == r.Funder
	}, "year", strconv.Itoa(c.Year))
}
