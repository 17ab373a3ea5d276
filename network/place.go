package network

import (
	"maps"
	"slices"

	"tablee/governance"
)

// place is where a record stands: its kind, and its position in its kind.
type place struct {
	kind kind
	at   int32
}

// places finds records by identity. Those that came lately are apart, so that
// a new version does not copy all.
type places struct {
	old    map[governance.ID]place
	recent map[governance.ID]place
}

// mostRecent is how many records come before they are put with the old ones.
const mostRecent = 2048

func (p places) of(id governance.ID) place {
	if found, ok := p.recent[id]; ok {
		return found
	}
	return p.old[id]
}

// with adds places that are new; p is left as it was.
func (p places) with(added map[governance.ID]place) places {
	if len(added) == 0 {
		return p
	}
	recent := maps.Clone(p.recent)
	if recent == nil {
		recent = make(map[governance.ID]place, len(added))
	}
	maps.Copy(recent, added)
	if len(recent) <= mostRecent {
		return places{p.old, recent}
	}
	if len(p.old) == 0 {
		return places{old: recent}
	}
	all := make(map[governance.ID]place, len(p.old)+len(recent))
	maps.Copy(all, p.old)
	maps.Copy(all, recent)
	return places{old: all}
}

// changes are the positions of the records that changed, by kind.
type changes [kindCount][]int32

func (c *changes) touches(kinds ...kind) bool {
	return slices.ContainsFunc(kinds, func(k kind) bool { return len(c[k]) > 0 })
}

type record[T any] interface {
	*T
	Base() *governance.Record
}

// put puts the changed records in their places.
func (n *Snapshot) put(f governance.Facts) changes {
	p := putting{places: n.places, added: make(map[governance.ID]place, f.Len())}
	for k := kindNone + 1; k < kindCount; k++ {
		kinds[k].put(&p, n, &f)
	}
	for _, i := range p.changes[kindGroup] {
		for _, id := range n.Records.Groups.At(i).Absorbed {
			p.added[id] = place{kindGroup, i}
		}
	}
	n.places = n.places.with(p.added)
	for k := range p.changes {
		n.counts[k] += int32(p.fresh[k])
	}
	return p.changes
}

type putting struct {
	places  places
	added   map[governance.ID]place
	changes changes
	fresh   [kindCount]int // how many are new
}

// putKind puts records of one kind over mine.
func putKind[T any, P record[T]](p *putting, k kind, mine *Table[T], changed []T) {
	if len(changed) == 0 {
		return
	}
	c := mine.change(len(changed))
	for i := range changed {
		id := P(&changed[i]).Base().ID
		at := p.places.of(id)
		if at.kind == kindNone {
			at = place{k, c.add(changed[i], len(changed)-i)}
			p.added[id] = at
			p.fresh[k]++
		} else {
			c.set(at.at, changed[i])
		}
		p.changes[k] = append(p.changes[k], at.at)
	}
	*mine = c.table
}

// index is the position of a record of a kind; -1 when there is none.
func (n *Snapshot) index(k kind, id governance.ID) int32 {
	if p := n.places.of(id); p.kind == k {
		return p.at
	}
	return -1
}

func (n *Snapshot) groupOf(id governance.ID) int32 { return n.index(kindGroup, id) }
