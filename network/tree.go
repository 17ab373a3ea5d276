package network

import (
	"slices"

	"tablee/governance"
)

// topicTree holds, for each topic, itself and all that is broader.
type topicTree struct {
	at      map[governance.ID]int32
	broader [][]int32
}

func newTopicTree(n *Snapshot) topicTree {
	t := topicTree{make(map[governance.ID]int32, n.Records.Topics.Len()), make([][]int32, n.Records.Topics.Len())}
	for i := range n.Records.Topics.Len() {
		t.at[n.Records.Topics.At(i).ID] = i
	}
	up := func(i int32) []int32 {
		var out []int32
		for _, id := range n.Records.Topics.At(i).Broader {
			if b := n.index(kindTopic, id); b >= 0 {
				out = append(out, b)
			}
		}
		return out
	}
	for i := range t.broader {
		t.broader[i] = climb(int32(i), up)
	}
	return t
}

// all are the positions of the topics that are known.
func (t topicTree) all(ids []governance.ID) []int32 {
	var out []int32
	for _, id := range ids {
		if i, ok := t.at[id]; ok {
			out = append(out, i)
		}
	}
	return out
}

// anyMarked reports whether any of some topics is marked, by position.
func (t topicTree) anyMarked(ids []governance.ID, marked []bool) bool {
	for _, id := range ids {
		if i, ok := t.at[id]; ok && marked[i] {
			return true
		}
	}
	return false
}

// anyMeet reports whether any of some topics meets any of others.
func (t topicTree) anyMeet(some, others []int32) bool {
	for _, a := range some {
		for _, b := range others {
			if t.meets(a, b) {
				return true
			}
		}
	}
	return false
}

// meets reports whether two topics are equal, or one is narrower than the
// other (DOMAIN §4).
func (t topicTree) meets(a, b int32) bool {
	return slices.Contains(t.broader[a], b) || slices.Contains(t.broader[b], a)
}

// territoryTree holds the dated nestings of territories, as positions.
type territoryTree struct{ inside [][]nesting }

type nesting struct {
	within int32
	days   governance.Span
}

func newTerritoryTree(n *Snapshot) territoryTree {
	t := territoryTree{make([][]nesting, n.Records.Territories.Len())}
	for i := range n.Records.Territories.Len() {
		for _, s := range n.Records.Territories.At(i).Nestings {
			if w := n.index(kindTerritory, s.Within); w >= 0 {
				t.inside[i] = append(t.inside[i], nesting{w, s.Certain()})
			}
		}
	}
	return t
}

// containing is the territory itself and all those that it lies in on a day.
func (t territoryTree) containing(i int32, on governance.Date) []int32 {
	return climb(i, func(i int32) []int32 {
		var out []int32
		for _, s := range t.inside[i] {
			if s.days.Has(on) {
				out = append(out, s.within)
			}
		}
		return out
	})
}

// climb is where one starts and all that is above it, each once.
func climb(from int32, up func(int32) []int32) []int32 {
	seen := []int32{from}
	for next := 0; next < len(seen); next++ {
		for _, above := range up(seen[next]) {
			if !slices.Contains(seen, above) {
				seen = append(seen, above)
			}
		}
	}
	return seen
}
