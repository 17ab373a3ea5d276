package snapshot

import (
	"slices"

	"tablee/governance"
)

// Position is where a record stands: its kind, and its place among the records of that
// kind.
type Position struct {
	Kind Kind
	At   int32
}

// positions finds records by identity.
type positions struct {
	layered[governance.ID, Position]
}

// Of returns the position of a record; its kind is NoKind if there is no such record.
func (p *positions) Of(id governance.ID) Position {
	found, _ := p.get(id)
	return found
}

// Changes lists the positions of the records that changed, by kind.
type Changes [governance.KindCount][]int32

// touches reports whether a record of any of the kinds changed.
func (c *Changes) touches(kinds ...Kind) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool { return len(c[k]) > 0 })
}

// put puts the changed records in their places. The identities that a group absorbed
// lead to that group.
func (n *Network) put(f governance.Facts) Changes {
	p := putting{places: n.Positions, added: make(map[governance.ID]Position, f.Len())}
	for k := range governance.Kinds() {
		kinds[k].put(&p, n, &f)
	}
	for _, i := range p.changes[governance.KindGroup] {
		for _, id := range n.Records.Groups.At(i).Absorbed {
			p.added[id] = Position{governance.KindGroup, i}
		}
	}
	n.Positions = positions{n.Positions.with(p.added)}
	for k := range p.changes {
		n.counts[k] += int32(p.fresh[k])
	}
	return p.changes
}

// putting is the state of one call of put.
type putting struct {
	places  positions // before the change
	added   map[governance.ID]Position
	changes Changes
	fresh   [governance.KindCount]int // how many records are new
}

// putKind puts the changed records of one kind into its table.
func putKind[T any, P governance.RecordPointer[T]](p *putting, k Kind, mine *Table[T], changed []T) {
	if len(changed) == 0 {
		return
	}
	c := mine.change(len(changed))
	for i := range changed {
		id := P(&changed[i]).Base().ID
		at := p.places.Of(id)
		if at.Kind == governance.NoKind {
			at = Position{k, c.add(changed[i], len(changed)-i)}
			p.added[id] = at
			p.fresh[k]++
		} else {
			c.set(at.At, changed[i])
		}
		p.changes[k] = append(p.changes[k], at.At)
	}
	*mine = c.table
}

// Index returns the position of a record of a kind; -1 if there is none.
func (n *Network) Index(k Kind, id governance.ID) int32 {
	if p := n.Positions.Of(id); p.Kind == k {
		return p.At
	}
	return -1
}

// GroupOf returns the position of a group; -1 if there is none.
func (n *Network) GroupOf(id governance.ID) int32 { return n.Index(governance.KindGroup, id) }
