package command

import "tablee/governance"

// EraseAccount removes the name of a person who signs in from all roles that
// were given to them. The roles stay, under an account without a name.
type EraseAccount struct {
	Request
	Account governance.ID `validate:"required"`
}

// Verb names the operation.
func (EraseAccount) Verb() string { return "eraseAccount" }

// Subjects are the account, which is no record: it finds the grants to it.
func (c EraseAccount) Subjects() []governance.ID { return []governance.ID{c.Account, c.source()} }

// Object is the account.
func (c EraseAccount) Object() governance.ID { return c.Account }

// Apply empties the names of all grants to the account. It fails with NOT_FOUND
// when there is none.
func (c EraseAccount) Apply(at Moment) (Effect, error) {
	effect := noting()
	known := false
	for _, g := range at.Grants {
		if g.Account != c.Account {
			continue
		}
		known = true
		if g.Name != "" {
			g.Name = ""
			effect.Writes.Grants = append(effect.Writes.Grants, g)
		}
	}
	if !known {
		return Effect{}, notFound("account", c.Account)
	}
	return effect, nil
}
