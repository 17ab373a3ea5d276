package command

import "tablee/governance"

// TenureSide is a side of a tenure.
type TenureSide string

// The sides of a tenure.
const (
	HolderSide TenureSide = "HOLDER"
	BodySide   TenureSide = "BODY"
)

// word is the word of the side.
func (s TenureSide) word(t *governance.Tenure) *governance.Word {
	if s == HolderSide {
		return &t.HolderWord
	}
	return &t.BodyWord
}

// ConfirmTenure records the word of the holder or of the body about a tenure.
type ConfirmTenure struct {
	Confirmation
	Tenure governance.ID `validate:"required"`
	Side   TenureSide    `validate:"required"`
}

// Verb names the operation.
func (ConfirmTenure) Verb() string { return "confirmTenure" }

// Subjects are the tenure.
func (c ConfirmTenure) Subjects() []governance.ID { return []governance.ID{c.Tenure, c.source()} }

// Object is the tenure.
func (c ConfirmTenure) Object() governance.ID { return c.Tenure }

// Apply records the word of the side; the tenure itself does not change.
func (c ConfirmTenure) Apply(at Moment) (Effect, error) {
	found := governance.Find(at.Tenures, c.Tenure)
	if found == nil {
		return Effect{}, notFound("tenure", c.Tenure)
	}
	t := *found
	word := c.Side.word(&t)
	*word = c.word(*word, at.Today)
	by, body := t.Holder, bodyOf(at, t.Seat)
	if c.Side == BodySide {
		by = body
	}
	effect := noting(t.Holder.String(), t.Seat.String(), body.String(), by.String(), string(word.Says))
	c.cite(at, &effect)
	effect.Writes.Tenures = []governance.Tenure{t}
	return effect, c.read(&found.Record)
}

// bodyOf is the body that a seat is at; 0 when the seat is not known.
func bodyOf(at Moment, seat governance.ID) governance.ID {
	if s := governance.Find(at.Seats, seat); s != nil {
		return s.Body
	}
	return 0
}
