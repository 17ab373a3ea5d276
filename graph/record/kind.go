package record

import (
	"fmt"

	"tablee/governance"
)

// Kind is how one kind of record is written and read: its label, the
// statement that reads it, and the way between a record and its node.
type Kind struct {
	Label     string
	Statement string
	rows      func(*governance.Facts) []*row
	read      func(*cells, *governance.Facts)
}

// kindOf is a kind whose label is the name of its Go type; governance's table of
// kinds says where facts hold its records.
func kindOf[T any, P governance.RecordPointer[T]](statement string, write func(*T) *row, read func(*cells) T) Kind {
	of := governance.SliceOf[T, P]()
	return Kind{
		governance.KindFor[T, P]().String(), statement,
		func(f *governance.Facts) []*row {
			records := *of(f)
			out := make([]*row, len(records))
			for i := range records {
				out[i] = write(&records[i])
			}
			return out
		},
		func(c *cells, f *governance.Facts) { *of(f) = append(*of(f), read(c)) },
	}
}

// ReadInto adds a record, as its statement returns it, to the facts.
func (k Kind) ReadInto(facts *governance.Facts, values []any) error {
	c := &cells{values: values}
	k.read(c, facts)
	if c.err != nil {
		return fmt.Errorf("%s: %w", k.Label, c.err)
	}
	return nil
}

// Kinds are all the kinds of records. A kind is written after those that its
// records speak of, only for the reader's ease: references are written last.
func Kinds() []Kind {
	return []Kind{
		sourceKind(), territoryKind(), topicKind(), groupKind(), membershipKind(), seatKind(),
		tenureKind(), supportKind(), personKind(), delegationKind(), capacityKind(), limitKind(),
		fundingKind(), cadenceKind(), calendarKind(), meetingKind(), attendanceKind(), successionKind(),
		representationKind(), savedScenarioKind(), roleKind(), disclosureKind(), roleInvitationKind(), incidentKind(),
		consultationKind(), consultationInvitationKind(), contributionKind(), observationKind(),
		proposedActionKind(), statementKind(), signatureKind(),
	}
}
