package governance

import (
	"cmp"
	"iter"
	"slices"
)

// Facts is a set of records of every kind. Each slice is sorted by identity and
// holds an identity once.
//
// Facts that are a change may also void records: those that were a mistake, or
// that another record replaces. The graph keeps them; no answer shows them.
type Facts struct {
	Sources     []Source
	Territories []Territory
	Topics      []Topic
	Groups      []Group
	Memberships []Membership
	Seats       []Seat
	Tenures     []Tenure
	Supports    []Support
	Persons     []Person
	Delegations []Delegation
	Capacities  []Capacity
	Limits      []Limit
	Fundings    []Funding
	Cadences    []Cadence
	Calendars   []CompleteCalendar
	Meetings    []Meeting
	Attendances []Attendance
	Successions []Succession

	Representations []Representation
	Scenarios       []SavedScenario
	Grants          []RoleGrant
	Disclosures     []Disclosure
	RoleInvitations []RoleInvitation
	Incidents       []Incident

	Consultations           []Consultation
	ConsultationInvitations []ConsultationInvitation
	Contributions           []Contribution
	Observations            []Observation
	ProposedActions         []ProposedAction
	Statements              []Statement
	Signatures              []Signature

	Voided []ID // of a change: the records that it takes out
}

// Sort puts every slice in the order of identities, and lists inside of records
// in an order of their own, so that the same facts are equal wherever they were
// read.
func (f *Facts) Sort() {
	for k := range Kinds() {
		kinds[k].sort(f)
	}
	slices.Sort(f.Voided)
	for i := range f.Groups {
		slices.Sort(f.Groups[i].Absorbed)
		slices.SortFunc(f.Groups[i].Serves, func(a, b Service) int {
			return cmp.Or(cmp.Compare(a.Territory, b.Territory), a.Interval.compare(b.Interval))
		})
	}
	for i := range f.Territories {
		slices.SortFunc(f.Territories[i].Nestings, func(a, b Nesting) int {
			return cmp.Or(cmp.Compare(a.Start(), b.Start()), cmp.Compare(a.Within, b.Within), a.Interval.compare(b.Interval))
		})
	}
}

// Len is the number of records.
func (f *Facts) Len() int {
	n := 0
	for k := range Kinds() {
		n += k.Len(f)
	}
	return n
}

// Clone returns copies of the slices. Sorting them leaves f as it is.
func (f Facts) Clone() Facts {
	for k := range Kinds() {
		kinds[k].clone(&f)
	}
	return f
}

// IDs are the identities of all records, followed by those of the voided ones.
func (f *Facts) IDs() []ID {
	out := make([]ID, 0, f.Len()+len(f.Voided))
	for r := range f.Records() {
		out = append(out, r.ID)
	}
	return append(out, f.Voided...)
}

// Record finds the record of an identity, with the name of its kind and the
// identities that it refers to; nil when there is none. The facts must be
// sorted.
func (f *Facts) Record(id ID) (kind string, r *Record, refers []ID) {
	k, at := f.Locate(id)
	if k == NoKind {
		return "", nil, nil
	}
	kinds[k].refer(f, at, visit{see: func(r reference) { refers = append(refers, *r.id) }})
	return k.String(), k.Record(f, at), refers
}

// Locate finds the record of an identity: its kind, and its position among the
// records of that kind; NoKind when there is none. The facts must be sorted.
func (f *Facts) Locate(id ID) (k Kind, at int) {
	for k := range Kinds() {
		if at := k.Index(f, id); at >= 0 {
			return k, at
		}
	}
	return NoKind, -1
}

// Cited are the sources that records cite.
func (f *Facts) Cited() map[ID]bool {
	out := map[ID]bool{}
	for r := range f.Records() {
		out[r.Source] = true
	}
	delete(out, 0)
	return out
}

// Citing are the records that cite a source.
func (f *Facts) Citing(source ID) []ID {
	var out []ID
	for r := range f.Records() {
		if r.Source == source {
			out = append(out, r.ID)
		}
	}
	return out
}

// Records are the common parts of all records, kind by kind.
func (f *Facts) Records() iter.Seq[*Record] {
	return func(yield func(*Record) bool) {
		for k := range Kinds() {
			if !kinds[k].each(f, yield) {
				return
			}
		}
	}
}

// Find finds a record by its identity among sorted records; nil when there is
// none.
func Find[T any, P RecordPointer[T]](records []T, id ID) *T {
	at, found := search[T, P](records, id)
	if !found {
		return nil
	}
	return &records[at]
}
