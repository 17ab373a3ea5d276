package snapshot

import (
	"slices"

	"tablee/governance"
)

// Topics holds, for each topic, the topic itself and all broader ones.
type Topics struct {
	At      map[governance.ID]int32 // the position of each topic
	Broader [][]int32               // by position; the topic itself comes first
}

// newTopicTree gathers the topics of a network.
func newTopicTree(n *Network) Topics {
	t := Topics{make(map[governance.ID]int32, n.Records.Topics.Len()), make([][]int32, n.Records.Topics.Len())}
	for i := range n.Records.Topics.Len() {
		t.At[n.Records.Topics.At(i).ID] = i
	}
	up := func(i int32) []int32 {
		var out []int32
		for _, id := range n.Records.Topics.At(i).Broader {
			if b := n.Index(governance.KindTopic, id); b >= 0 {
				out = append(out, b)
			}
		}
		return out
	}
	for i := range t.Broader {
		t.Broader[i] = climb(int32(i), up)
	}
	return t
}

// All returns the positions of some topics; it leaves out those that do not exist.
func (t Topics) All(ids []governance.ID) []int32 {
	var out []int32
	for _, id := range ids {
		if i, ok := t.At[id]; ok {
			out = append(out, i)
		}
	}
	return out
}

// AnyMarked reports whether any of some topics is marked; marked is by position.
func (t Topics) AnyMarked(ids []governance.ID, marked []bool) bool {
	for _, id := range ids {
		if i, ok := t.At[id]; ok && marked[i] {
			return true
		}
	}
	return false
}

// AnyMeet reports whether any topic of the one list meets any topic of the other.
func (t Topics) AnyMeet(some, others []int32) bool {
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
func (t Topics) meets(a, b int32) bool {
	return slices.Contains(t.Broader[a], b) || slices.Contains(t.Broader[b], a)
}

// Territories holds, for each territory, the territories that it lies in and when; all
// are positions.
type Territories struct{ Inside [][]nesting }

// nesting is a territory within which another certainly lies on some days.
type nesting struct {
	Within int32
	Days   governance.Span
}

// newTerritoryTree gathers the territories of a network.
func newTerritoryTree(n *Network) Territories {
	t := Territories{make([][]nesting, n.Records.Territories.Len())}
	for i := range n.Records.Territories.Len() {
		for _, s := range n.Records.Territories.At(i).Nestings {
			if w := n.Index(governance.KindTerritory, s.Within); w >= 0 {
				t.Inside[i] = append(t.Inside[i], nesting{w, s.Certain()})
			}
		}
	}
	return t
}

// Containing returns a territory and all those that it lies in on a day.
func (t Territories) Containing(i int32, on governance.Date) []int32 {
	return climb(i, func(i int32) []int32 {
		var out []int32
		for _, s := range t.Inside[i] {
			if s.Days.Has(on) {
				out = append(out, s.Within)
			}
		}
		return out
	})
}

// climb returns where it starts and everything above that, each once.
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
