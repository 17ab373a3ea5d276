package governance

import (
	"cmp"
	"slices"
)

// Facts is a set of records of every kind. Each slice is in the order of the
// records' identities and holds an identity once.
//
// As a change, it may also take records out: those that were a mistake, or
// that another took the place of. The graph keeps them; no answer does.
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

	Voided []ID // of a change: what it takes out
}

type record[T any] interface {
	*T
	Base() *Record
	Refers() []ID
}

// each calls visit once per kind of record, with that kind in both sets.
func (f *Facts) each(o *Facts, visit func(kind facet)) {
	visit(pair[Source](&f.Sources, &o.Sources))
	visit(pair[Territory](&f.Territories, &o.Territories))
	visit(pair[Topic](&f.Topics, &o.Topics))
	visit(pair[Group](&f.Groups, &o.Groups))
	visit(pair[Membership](&f.Memberships, &o.Memberships))
	visit(pair[Seat](&f.Seats, &o.Seats))
	visit(pair[Tenure](&f.Tenures, &o.Tenures))
	visit(pair[Support](&f.Supports, &o.Supports))
	visit(pair[Person](&f.Persons, &o.Persons))
	visit(pair[Delegation](&f.Delegations, &o.Delegations))
	visit(pair[Capacity](&f.Capacities, &o.Capacities))
	visit(pair[Limit](&f.Limits, &o.Limits))
	visit(pair[Funding](&f.Fundings, &o.Fundings))
	visit(pair[Cadence](&f.Cadences, &o.Cadences))
	visit(pair[CompleteCalendar](&f.Calendars, &o.Calendars))
	visit(pair[Meeting](&f.Meetings, &o.Meetings))
	visit(pair[Attendance](&f.Attendances, &o.Attendances))
	visit(pair[Succession](&f.Successions, &o.Successions))
	visit(pair[Representation](&f.Representations, &o.Representations))
	visit(pair[SavedScenario](&f.Scenarios, &o.Scenarios))
	visit(pair[RoleGrant](&f.Grants, &o.Grants))
	visit(pair[Disclosure](&f.Disclosures, &o.Disclosures))
	visit(pair[RoleInvitation](&f.RoleInvitations, &o.RoleInvitations))
	visit(pair[Incident](&f.Incidents, &o.Incidents))
	visit(pair[Consultation](&f.Consultations, &o.Consultations))
	visit(pair[ConsultationInvitation](&f.ConsultationInvitations, &o.ConsultationInvitations))
	visit(pair[Contribution](&f.Contributions, &o.Contributions))
	visit(pair[Observation](&f.Observations, &o.Observations))
	visit(pair[ProposedAction](&f.ProposedActions, &o.ProposedActions))
	visit(pair[Statement](&f.Statements, &o.Statements))
	visit(pair[Signature](&f.Signatures, &o.Signatures))
}

// Sort puts every slice in the order of identities, and what records speak of
// in an order of its own: the same facts are then equal, wherever read.
func (f *Facts) Sort() {
	f.each(f, func(k facet) { k.sort() })
	slices.Sort(f.Voided)
	for i := range f.Groups {
		slices.Sort(f.Groups[i].Topics)
		slices.Sort(f.Groups[i].Absorbed)
		slices.SortFunc(f.Groups[i].Serves, func(a, b Service) int {
			return cmp.Or(cmp.Compare(a.Territory, b.Territory), a.Interval.compare(b.Interval))
		})
	}
	for i := range f.Memberships {
		slices.Sort(f.Memberships[i].Mandate.Topics)
	}
	for i := range f.Topics {
		slices.Sort(f.Topics[i].Broader)
	}
	for i := range f.Consultations {
		slices.Sort(f.Consultations[i].Topics)
		slices.Sort(f.Consultations[i].Territories)
	}
	for i := range f.Observations {
		slices.Sort(f.Observations[i].Contributions)
	}
	for i := range f.ProposedActions {
		slices.Sort(f.ProposedActions[i].Observations)
		slices.Sort(f.ProposedActions[i].Contributions)
	}
	for i := range f.Statements {
		slices.Sort(f.Statements[i].Topics)
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
	f.each(f, func(k facet) { n += k.len() })
	return n
}

// Clone returns copies of the records, whose order may be changed.
func (f Facts) Clone() Facts {
	f.each(&f, func(k facet) { k.copy() })
	return f
}

// Stamped returns copies of the records with a ledger version.
func (f Facts) Stamped(version int32) Facts {
	f = f.Clone()
	eachRecord(&f, func(r *Record) { r.Version = version })
	return f
}

// IDs are the identities of all records, those taken out last.
func (f *Facts) IDs() []ID {
	out := make([]ID, 0, f.Len()+len(f.Voided))
	eachRecord(f, func(r *Record) { out = append(out, r.ID) })
	return append(out, f.Voided...)
}

// Refers are the identities of all that the records speak of, sorted, each
// once.
func (f *Facts) Refers() []ID {
	var out []ID
	f.each(f, func(k facet) { k.refer(func(id ID) { out = append(out, id) }) })
	slices.Sort(out)
	return slices.Compact(out)
}

// Record is the record of an identity, the name of its kind, and what it
// speaks of; nil when there is none. The facts must be sorted.
func (f *Facts) Record(id ID) (kind string, r *Record, refers []ID) {
	f.each(f, func(k facet) {
		if name, found, speaks := k.find(id); found != nil {
			kind, r, refers = name, found, speaks
		}
	})
	return kind, r, refers
}

// Speaking is how many other records speak of one.
func (f *Facts) Speaking(of ID) int {
	n := 0
	f.each(f, func(k facet) {
		k.refer(func(id ID) {
			if id == of {
				n++
			}
		})
	})
	return n
}

// GroupsOf are the groups that records are about: those that they speak of,
// themselves or by way of a seat, a tenure or a meeting; sorted, each once.
func (f *Facts) GroupsOf(ids []ID) []ID {
	var out []ID
	seen := map[ID]bool{}
	for queue := slices.Clone(ids); len(queue) > 0; queue = queue[1:] {
		id := queue[0]
		if seen[id] {
			continue
		}
		seen[id] = true
		if Find(f.Groups, id) != nil {
			out = append(out, id)
			continue
		}
		_, _, refers := f.Record(id)
		queue = append(queue, refers...)
	}
	slices.Sort(out)
	return out
}

// Cited are the sources that records cite.
func (f *Facts) Cited() map[ID]bool {
	out := map[ID]bool{}
	eachRecord(f, func(r *Record) { out[r.Source] = true })
	delete(out, 0)
	return out
}

// Citing are the records that cite a source.
func (f *Facts) Citing(source ID) []ID {
	var out []ID
	eachRecord(f, func(r *Record) {
		if r.Source == source {
			out = append(out, r.ID)
		}
	})
	return out
}

// eachRecord visits the common part of every record.
func eachRecord(f *Facts, see func(*Record)) { f.each(f, func(k facet) { k.visit(see) }) }

// With returns the facts with changed put over them, without what it takes
// out; f is left as it was. Both must be sorted.
func (f Facts) With(changed Facts) Facts {
	f.each(&changed, func(k facet) { k.merge() })
	if len(changed.Voided) > 0 {
		f.each(&f, func(k facet) { k.drop(changed.Voided) })
	}
	return f
}

// IsEmpty reports whether a change changes nothing.
func (f *Facts) IsEmpty() bool { return f.Len()+len(f.Voided) == 0 }

// Find is the record of an identity among records in the order of theirs; nil
// when there is none.
func Find[T any, P record[T]](records []T, id ID) *T {
	at, found := slices.BinarySearchFunc(records, id, func(r T, id ID) int { return cmp.Compare(idOf[T, P](&r), id) })
	if !found {
		return nil
	}
	return &records[at]
}

// ChangedFrom returns the records of f that are new beside old or differ from
// it in anything but their version. Both must be sorted.
func (f Facts) ChangedFrom(old Facts) Facts {
	f.each(&old, func(k facet) { k.keepChanged() })
	return f
}

// Beside returns the records of f whose identities old has not. Both must be
// sorted.
func (f Facts) Beside(old Facts) Facts {
	known := map[ID]bool{}
	for _, id := range old.IDs() {
		known[id] = true
	}
	var there []ID
	for _, id := range f.IDs() {
		if known[id] {
			there = append(there, id)
		}
	}
	slices.Sort(there)
	f.each(&f, func(k facet) { k.drop(there) })
	return f
}
