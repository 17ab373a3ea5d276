package sight

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"

	"tablee/governance"
)

// Trail is what an operation showed its reader of what groups keep to
// themselves, group by group, for the access log. The items of a list are
// answered side by side, so that it may be used by several goroutines.
type Trail struct {
	lock   sync.Mutex
	owners map[governance.ID]*shown
}

// shown is what was shown of one group.
type shown struct {
	facts, reasons uint16 // by their places in the lists of governance
	people         bool
	exported       []governance.ID
}

func shownOf(fact governance.PrivateFact, why governance.AccessReason) shown {
	return shown{facts: bitOf(governance.PrivateFacts, fact), reasons: bitOf(governance.AccessReasons, why)}
}

// with is both together.
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

// NewTrail is the trail of an operation that showed nothing yet.
func NewTrail() *Trail { return &Trail{owners: map[governance.ID]*shown{}} }

// bitOf is the bit of a value of a closed list; 0 for what is not in it.
func bitOf[T comparable](list []T, value T) uint16 {
	at := slices.Index(list, value)
	if at < 0 {
		return 0
	}
	return 1 << at
}

// chosenBy are the values of a closed list whose bits are set, in its order.
func chosenBy[T any](list []T, set uint16) []T {
	out := make([]T, 0, bits.OnesCount16(set))
	for i, value := range list {
		if set&(1<<i) != 0 {
			out = append(out, value)
		}
	}
	return out
}

// add notes that something of a group's was shown.
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

// mostNoted is of how many groups a figure over several is noted one by one. A
// figure over more tells of none of them, and is noted once, of no group.
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

// Entries are what was shown to an actor so far, by group: what the access log
// keeps before the answer leaves.
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
