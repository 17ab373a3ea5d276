package command

import (
	"strconv"

	"tablee/governance"
)

// VoidRecord takes a record out that was a mistake. The history keeps it, with
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

// Apply takes the record out. It refuses while others speak of it, and to void
// what facts only cite (sources, persons, topics and territories), roles,
// invitations to them and disclosures, which are taken back, and what stands in
// the register of incidents, which is kept.
func (c VoidRecord) Apply(at Moment) (Deed, error) {
	kind, _ := at.Locate(c.Record)
	_, found, refers := at.Facts.Record(c.Record)
	switch {
	case found == nil:
		return Deed{}, notFound("record", c.Record)
	case int(found.Version) != c.ExpectedVersion:
		return Deed{}, governance.NewConflict(found.Version)
	case !kind.Voidable():
		return Deed{}, refusal("record", "notVoidable", kind.String())
	}
	if n := at.Speaking(c.Record); n > 0 {
		return Deed{}, refusal("record", "recordInUse", strconv.Itoa(n))
	}
	d := telling(kind.String(), c.Record.String(), c.Reason.In(governance.French))
	d.About = at.GroupsOf(append(refers, c.Record))
	d.Writes.Voided = []governance.ID{c.Record}
	return d, nil
}
