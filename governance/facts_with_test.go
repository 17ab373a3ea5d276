package governance

import "testing"

// TestBatches: the sets hold every record once, none is too large, and no
// record comes before the group that it lies within.
func TestBatches(t *testing.T) {
	f := Facts{
		Sources: []Source{{Record: Record{ID: 1}}},
		Groups: []Group{
			{Record: Record{ID: 2}, Within: 5}, {Record: Record{ID: 3}}, {Record: Record{ID: 4}}, {Record: Record{ID: 5}},
		},
		Seats:   []Seat{{Record: Record{ID: 6}}, {Record: Record{ID: 7}}, {Record: Record{ID: 8}}},
		Tenures: []Tenure{{Record: Record{ID: 9}}},
	}
	seen := map[ID]int{}
	position := 0
	for i, b := range f.Batches(2) {
		if b.Len() == 0 || b.Len() > 2 {
			t.Errorf("set %d has %d records", i, b.Len())
		}
		for _, id := range b.IDs() {
			position++
			if seen[id] != 0 {
				t.Errorf("%v comes twice", id)
			}
			seen[id] = position
		}
	}
	if len(seen) != f.Len() {
		t.Errorf("%d of %d records", len(seen), f.Len())
	}
	if !(seen[1] < seen[3] && seen[5] < seen[2] && seen[2] < seen[6] && seen[8] < seen[9]) {
		t.Errorf("out of order: %v", seen)
	}
	if got := (Facts{}).Batches(10); len(got) != 0 {
		t.Errorf("nothing makes %d sets", len(got))
	}
}
