package command

import (
	"strconv"

	"tablee/governance"
)

// VoidRecord takes out a record that was a mistake. The history keeps it, with
// the reason; no answer counts it any more.
type VoidRecord struct {
	Edit
	Record governance.ID            `validate:"required"`
	Reason governance.LocalizedText `validate:"required"`
}

// Verb names the operation.
func (VoidRecord) Verb() string { return "voidRecord" }

// Subjects are the record.
func (c VoidRecord) Subjects() []governance.ID { return []governance.ID{c.Record} }

// Object is the record, which no longer answers.
func (c VoidRecord) Object() governance.ID { return c.Record }

// Apply voids the record. It refuses while others refer to it, and it refuses a
// kind that is not voided (governance.Kind.Voidable).
func (c VoidRecord) Apply(at Moment) (Effect, error) {
	kind, _ := at.Locate(c.Record)
	_, found, refers := at.Facts.Record(c.Record)
	switch {
	case found == nil:
		return Effect{}, notFound("record", c.Record)
	case int(found.Version) != c.ExpectedVersion:
		return Effect{}, governance.NewConflict(found.Version)
	case !kind.Voidable():
		return Effect{}, refusal("record", "notVoidable", kind.String())
	}
	if n := at.ReferencesTo(c.Record); n > 0 {
		return Effect{}, refusal("record", "recordInUse", strconv.Itoa(n))
	}
	effect := noting(kind.String(), c.Record.String(), c.Reason.In(governance.French))
	effect.About = at.GroupsOf(append(refers, c.Record))
	effect.Writes.Voided = []governance.ID{c.Record}
	return effect, nil
}
