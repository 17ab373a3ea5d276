package sight

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"

	"tablee/governance"
)

// Trail gathers, group by group, what an operation showed its reader of what groups
// keep to themselves. The access log is written from it. Several goroutines may use it,
// because the items of a list are answered in parallel.
type Trail struct {
	lock   sync.Mutex
	owners map[governance.ID]*shown
}

// shown is what was shown of one group.
type shown struct {
	facts, reasons uint16          // bits, by position in governance.PrivateFacts and governance.AccessReasons
	people         bool            // people were named
	exported       []governance.ID // people whose whole record was given out
}

// shownOf returns one fact as shown, with the reason why the policy allowed it.
func shownOf(fact governance.PrivateFact, why governance.AccessReason) shown {
	return shown{facts: bitOf(governance.PrivateFacts, fact), reasons: bitOf(governance.AccessReasons, why)}
}

// with returns what either of the two shows.
func (g shown) with(o shown) shown {
	g.facts |= o.facts
	g.reasons |= o.reasons
	g.people = g.people || o.people
	for _, id := range o.exported {
		if !slices.Contains(g.exported, id) {
			g.exported = append(g.exported, id)
		}
	}
	return g
}

// NewTrail returns an empty trail.
func NewTrail() *Trail { return &Trail{owners: map[governance.ID]*shown{}} }

// bitOf returns the bit of a value of a closed list; 0 if the list lacks the value.
func bitOf[T comparable](list []T, value T) uint16 {
	at := slices.Index(list, value)
	if at < 0 {
		return 0
	}
	return 1 << at
}

// chosenBy returns the values of a closed list whose bits are set, in the order of the
// list.
func chosenBy[T any](list []T, set uint16) []T {
	out := make([]T, 0, bits.OnesCount16(set))
	for i, value := range list {
		if set&(1<<i) != 0 {
			out = append(out, value)
		}
	}
	return out
}

// add notes that something of a group was shown.
func (t *Trail) add(owner governance.ID, g shown) {
	t.lock.Lock()
	defer t.lock.Unlock()
	known := t.owners[owner]
	if known == nil {
		known = new(shown)
		t.owners[owner] = known
	}
	*known = known.with(g)
}

// mostNoted is the largest number of groups that one figure is noted for, group by
// group. A figure over more groups says nothing about any one of them: it is noted
// once, under no group.
const mostNoted = 50

// join notes what one figure over several groups rests on.
func (t *Trail) join(figure *Trail) {
	for owner, g := range figure.owners {
		if len(figure.owners) > mostNoted {
			owner = 0
		}
		t.add(owner, *g)
	}
}

// Entries returns what was shown to an actor so far, one entry for each group, in the
// order of identities. The access log keeps the entries before the answer leaves.
func (t *Trail) Entries(actor string) []governance.AccessEntry {
	t.lock.Lock()
	defer t.lock.Unlock()
	out := make([]governance.AccessEntry, 0, len(t.owners))
	for owner, g := range t.owners {
		out = append(out, governance.AccessEntry{
			Actor: actor, Owner: owner, Facts: chosenBy(governance.PrivateFacts, g.facts), People: g.people,
			Exported: slices.Sorted(slices.Values(g.exported)), Reasons: chosenBy(governance.AccessReasons, g.reasons),
		})
	}
	slices.SortFunc(out, func(a, b governance.AccessEntry) int { return cmp.Compare(a.Owner, b.Owner) })
	return out
}
