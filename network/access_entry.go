package network

import (
	"time"

	"tablee/governance"
	"tablee/governance/access"
)

// AccessEntry is an entry of the access log: that somebody was shown what a
// group keeps to itself.
type AccessEntry struct {
	view  *View
	entry governance.AccessEntry
}

// ID is the entry's identity.
func (e AccessEntry) ID() governance.ID { return e.entry.ID }

// At is when, by the clock of the service.
func (e AccessEntry) At() time.Time { return e.entry.At }

// Actor is who was shown it: the account, as the history names it.
func (e AccessEntry) Actor() string { return e.entry.Actor }

// Group is whose it is; nil for a figure over many groups, for what is no
// group's, and for a group that was taken out.
func (e AccessEntry) Group() *Group { return e.view.maybeGroup(e.entry.Owner) }

// Facts are the kinds of facts that were shown, or that a figure rests on.
func (e AccessEntry) Facts() []governance.PrivateFact { return e.entry.Facts }

// People reports whether people were named.
func (e AccessEntry) People() bool { return e.entry.People }

// Exported are the people of whom all that is kept was given out.
func (e AccessEntry) Exported() []governance.ID { return e.entry.Exported }

// Reasons are the rights by which it was shown.
func (e AccessEntry) Reasons() []governance.AccessReason { return e.entry.Reasons }

// Operation is the name that the question gives itself; nil for none.
func (e AccessEntry) Operation() *string { return orNil(e.entry.Operation) }

// Request is what the service's logs call the request; nil when they do not.
func (e AccessEntry) Request() *string { return orNil(e.entry.Request) }

// Shown is what the operation showed so far of what groups keep to themselves,
// by group: what the access log keeps before the answer leaves.
func (v *View) Shown() []governance.AccessEntry {
	if v.trail == nil {
		return nil
	}
	return v.trail.Entries(v.actor.Name)
}

// AccessLogOf says whose entries a question about a group means, all its
// identities, or everybody's without one; may is false for who does not audit
// that. A group that nobody knows of is audited by nobody.
func (v *View) AccessLogOf(group *governance.ID) (owners []governance.ID, may bool) {
	if group == nil {
		return nil, access.Decide(v.actor, access.Audit, access.Object{}).Allowed
	}
	g := v.maybeGroup(*group)
	if g == nil || !access.Decide(v.actor, access.Audit, access.Object{Owner: g.group.ID}).Allowed {
		return nil, false
	}
	return g.Identities(), true
}

// AccessBefore reads the place of a page in the access log: the entry before
// which it starts; none for the first page. It refuses a first out of bounds and
// a cursor that is not one of this service's.
func AccessBefore(first int, after *string) (at time.Time, id governance.ID, err error) {
	if first < 1 || first > MaxFirst {
		return at, 0, governance.NewError(governance.CodeBadUserInput, "first", "first")
	}
	if after == nil {
		return at, 0, nil
	}
	c, err := readCursor(*after)
	if err == nil {
		at, err = time.Parse(time.RFC3339Nano, c.key)
	}
	if err != nil {
		return at, 0, governance.NewError(governance.CodeBadUserInput, "after", "cursor")
	}
	return at, c.id, nil
}

// AccessPage is a page of the access log: at most first of the entries, of which
// one more is given when the log goes on; count is how many it has.
func (v *View) AccessPage(entries []governance.AccessEntry, first, count int, continued bool) Page[AccessEntry] {
	p := Page[AccessEntry]{before: continued, after: len(entries) > first, countedAll: func() int { return count }}
	p.items = []AccessEntry{}
	for _, e := range entries[:min(first, len(entries))] {
		p.items = append(p.items, AccessEntry{v, e})
	}
	p.cursor = func(i int) string {
		e := p.items[i].entry
		return cursor{e.At.UTC().Format(time.RFC3339Nano), e.ID}.String()
	}
	return p
}
