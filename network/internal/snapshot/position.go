package snapshot

import (
	"slices"

	"tablee/governance"
)

// Position is where a record stands: its kind, and its position in its kind.
type Position struct {
	Kind Kind
	At   int32
}

// positions finds records by identity.
type positions struct {
	layered[governance.ID, Position]
}

// Of is where a record stands; of no kind when there is none.
func (p *positions) Of(id governance.ID) Position {
	found, _ := p.get(id)
	return found
}

// Changes are the positions of the records that changed, by kind.
type Changes [governance.KindCount][]int32

func (c *Changes) touches(kinds ...Kind) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool { return len(c[k]) > 0 })
}

// put puts the changed records in their places.
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

type putting struct {
	places  positions
	added   map[governance.ID]Position
	changes Changes
	fresh   [governance.KindCount]int // how many are new
}

// putKind puts records of one kind over mine.
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

// Index is the position of a record of a kind; -1 when there is none.
func (n *Network) Index(k Kind, id governance.ID) int32 {
	if p := n.Positions.Of(id); p.Kind == k {
		return p.At
	}
	return -1
}

// GroupOf is the position of a group; -1 for none.
func (n *Network) GroupOf(id governance.ID) int32 { return n.Index(governance.KindGroup, id) }
