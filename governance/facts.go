package governance

import (
	"cmp"
	"reflect"
	"slices"
)

// Facts is a set of records of every kind. Each slice is in the order of the
// records' identities and holds an identity once.
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
}

type record[T any] interface {
	*T
	Base() *Record
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
}

// facet is one kind of record in two sets of facts, whatever its Go type.
type facet interface {
	sort()
	merge()
	keepChanged()
	len() int
	copy()
	give(from, until int)
	visit(func(*Record))
}

type facetOf[T any, P record[T]] struct{ mine, theirs *[]T }

func pair[T any, P record[T]](mine, theirs *[]T) facet { return facetOf[T, P]{mine, theirs} }

func idOf[T any, P record[T]](r *T) ID { return P(r).Base().ID }

// sort orders positions first and moves each record once: records are large,
// and often in order already.
func (k facetOf[T, P]) sort() {
	records := *k.mine
	at := func(i int32) ID { return idOf[T, P](&records[i]) }
	order := make([]int32, len(records))
	sorted := true
	for i := range order {
		order[i] = int32(i)
		sorted = sorted && (i == 0 || at(int32(i-1)) <= at(int32(i)))
	}
	if sorted {
		return
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(at(a), at(b)) })
	out := make([]T, len(records))
	for i, from := range order {
		out[i] = records[from]
	}
	*k.mine = out
}

func (k facetOf[T, P]) len() int { return len(*k.mine) }

func (k facetOf[T, P]) copy() { *k.mine = slices.Clone(*k.mine) }

// give puts some of mine in place of theirs.
func (k facetOf[T, P]) give(from, until int) { *k.theirs = (*k.mine)[from:until] }

func (k facetOf[T, P]) visit(see func(*Record)) {
	for i := range *k.mine {
		see(P(&(*k.mine)[i]).Base())
	}
}

// merge puts theirs over mine into a new slice; mine is left as it was.
func (k facetOf[T, P]) merge() {
	if len(*k.theirs) == 0 {
		return
	}
	out := make([]T, 0, len(*k.mine)+len(*k.theirs))
	a, b := *k.mine, *k.theirs
	for len(a) > 0 && len(b) > 0 {
		switch c := cmp.Compare(idOf[T, P](&a[0]), idOf[T, P](&b[0])); {
		case c < 0:
			out, a = append(out, a[0]), a[1:]
		case c > 0:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, b[0]), a[1:], b[1:]
		}
	}
	*k.mine = append(append(out, a...), b...)
}

// keepChanged leaves in mine the records that theirs does not hold alike.
func (k facetOf[T, P]) keepChanged() {
	var out []T
	mine, theirs := *k.mine, *k.theirs
	for i, next := 0, 0; i < len(mine); i++ {
		id := idOf[T, P](&mine[i])
		for next < len(theirs) && idOf[T, P](&theirs[next]) < id {
			next++
		}
		if next == len(theirs) || idOf[T, P](&theirs[next]) != id || !same[T, P](mine[i], theirs[next]) {
			out = append(out, mine[i])
		}
	}
	*k.mine = out
}

// Sort puts every slice in the order of identities, and what records speak of
// in an order of its own: the same facts are then equal, wherever read.
func (f *Facts) Sort() {
	f.each(f, func(k facet) { k.sort() })
	for i := range f.Groups {
		slices.Sort(f.Groups[i].Topics)
		slices.SortFunc(f.Groups[i].Serves, func(a, b Service) int {
			return cmp.Or(cmp.Compare(a.Territory, b.Territory), cmp.Compare(a.Start(), b.Start()))
		})
	}
	for i := range f.Memberships {
		slices.Sort(f.Memberships[i].Mandate.Topics)
	}
	for i := range f.Topics {
		slices.Sort(f.Topics[i].Broader)
	}
	for i := range f.Territories {
		slices.SortFunc(f.Territories[i].Nestings, func(a, b Nesting) int {
			return cmp.Or(cmp.Compare(a.Start(), b.Start()), cmp.Compare(a.Within, b.Within))
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

// IDs are the identities of all records.
func (f *Facts) IDs() []ID {
	out := make([]ID, 0, f.Len())
	eachRecord(f, func(r *Record) { out = append(out, r.ID) })
	return out
}

// eachRecord visits the common part of every record.
func eachRecord(f *Facts, see func(*Record)) { f.each(f, func(k facet) { k.visit(see) }) }

// With returns the facts with changed put over them; f is left as it was.
// Both must be sorted.
func (f Facts) With(changed Facts) Facts {
	f.each(&changed, func(k facet) { k.merge() })
	return f
}

// ChangedFrom returns the records of f that are new beside old or differ from
// it in anything but their version. Both must be sorted.
func (f Facts) ChangedFrom(old Facts) Facts {
	f.each(&old, func(k facet) { k.keepChanged() })
	return f
}

// same reports whether two records say the same, whatever their versions.
func same[T any, P record[T]](a, b T) bool {
	P(&a).Base().Version = 0
	P(&b).Base().Version = 0
	return reflect.DeepEqual(a, b)
}
