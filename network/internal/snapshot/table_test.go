package snapshot

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// tableOf is a table of the numbers from 0, added at once.
func tableOf(n int) Table[int] {
	var empty Table[int]
	c := empty.change(n)
	for i := range n {
		c.add(i, n-i)
	}
	return c.table
}

// shared reports, by chunk, whether two tables share it.
func shared(a, b *Table[int]) []bool {
	out := make([]bool, min(len(a.chunks), len(b.chunks)))
	for i := range out {
		out[i] = &a.chunks[i][0] == &b.chunks[i][0]
	}
	return out
}

// TestTableInChunks: all chunks but the last are full, on both sides of each
// boundary.
func TestTableInChunks(t *testing.T) {
	for _, c := range []struct{ records, chunks, last int }{
		{0, 0, 0}, {1, 1, 1}, {255, 1, 255}, {256, 1, 256}, {257, 2, 1}, {511, 2, 255}, {512, 2, 256}, {513, 3, 1},
	} {
		table := tableOf(c.records)
		if int(table.Len()) != c.records || len(table.chunks) != c.chunks {
			t.Errorf("%d records: %d in %d chunks, want %d chunks", c.records, table.Len(), len(table.chunks), c.chunks)
			continue
		}
		if c.chunks > 0 && len(table.chunks[c.chunks-1]) != c.last {
			t.Errorf("%d records: %d in the last chunk, want %d", c.records, len(table.chunks[c.chunks-1]), c.last)
		}
		for at, record := range table.All() {
			if int(at) != *record || record != table.At(at) {
				t.Fatalf("%d records: %d at %d", c.records, *record, at)
			}
		}
	}
}

// TestTableSharesWhatStays: a change copies the chunks that it writes in, each
// once, and leaves the table that it was made of as it was.
func TestTableSharesWhatStays(t *testing.T) {
	for _, c := range []struct {
		what    string
		records int
		set     []int32
		add     int
		shared  []bool
	}{
		{"the last of the first chunk", 600, []int32{255}, 0, []bool{false, true, true}},
		{"the first of the second chunk", 600, []int32{256}, 0, []bool{true, false, true}},
		{"two of one chunk", 600, []int32{512, 599}, 0, []bool{true, true, false}},
		{"one more in the last chunk", 600, nil, 1, []bool{true, true, false}},
		{"one more after a full chunk", 512, nil, 1, []bool{true, true}},
		{"so many that they fill the last chunk and more", 511, nil, 2, []bool{true, false}},
		{"nothing", 600, nil, 0, []bool{true, true, true}},
	} {
		was := tableOf(c.records)
		change := was.change(c.add)
		for _, at := range c.set {
			change.set(at, -1)
		}
		for i := range c.add {
			if at := change.add(-2, c.add-i); int(at) != c.records+i {
				t.Errorf("%s: added at %d", c.what, at)
			}
		}
		if diff := cmp.Diff(c.shared, shared(&was, &change.table)); diff != "" {
			t.Errorf("%s: chunks shared (-want +got):\n%s", c.what, diff)
		}
		for at, record := range was.All() {
			if int(at) != *record {
				t.Fatalf("%s: the table before has %d at %d", c.what, *record, at)
			}
		}
		if is := change.table; int(is.Len()) != c.records+c.add || slices.ContainsFunc(c.set, func(at int32) bool { return *is.At(at) != -1 }) {
			t.Errorf("%s: not set, or not added", c.what)
		}
	}
}

// TestTableIsASlice: whatever is set and added, version after version, each
// version reads as a slice that was changed alike.
func TestTableIsASlice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tables, slicesOf := []Table[int]{{}}, [][]int{nil}
		for range rapid.IntRange(1, 6).Draw(t, "versions") {
			was, plain := &tables[len(tables)-1], slices.Clone(slicesOf[len(slicesOf)-1])
			added := rapid.SampledFrom([]int{0, 1, 2, 100, 255, 256, 300}).Draw(t, "added")
			c := was.change(added)
			for range rapid.IntRange(0, 5).Draw(t, "set") {
				if len(plain) > 0 {
					at, record := rapid.IntRange(0, len(plain)-1).Draw(t, "at"), rapid.Int().Draw(t, "record")
					plain[at] = record
					c.set(int32(at), record)
				}
			}
			for i := range added {
				plain = append(plain, -i)
				c.add(-i, added-i)
			}
			tables, slicesOf = append(tables, c.table), append(slicesOf, plain)
		}
		for version := range tables {
			table, plain := &tables[version], slicesOf[version]
			if int(table.Len()) != len(plain) || !slices.Equal(table.slice(), plain) {
				t.Fatalf("version %d reads otherwise than a slice", version)
			}
			for at, record := range table.All() {
				if *record != plain[at] || *table.At(at) != plain[at] {
					t.Fatalf("version %d has %d at %d, want %d", version, *record, at, plain[at])
				}
			}
		}
	})
}

// TestTablePicks: records by position, and copies that may be changed.
func TestTablePicks(t *testing.T) {
	table := tableOf(300)
	if table.Pick(nil) != nil {
		t.Error("nothing was picked, and something given")
	}
	picked := table.Pick([]int32{299, 0, 256})
	if *picked[0] != 299 || *picked[1] != 0 || picked[2] != table.At(256) {
		t.Errorf("picked %d, %d, %d", *picked[0], *picked[1], *picked[2])
	}
	copies := table.Copies([]int32{7})
	if copies[0] = 8; *table.At(7) != 7 {
		t.Error("a copy changed the record")
	}
}
