package synthetic_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"reflect"
	"testing"

	"tablee/governance"
	"tablee/governance/rule"
	"tablee/seeds/synthetic"
)

// golden is the digest of World(1000, 1). It changes with the world of every
// seed: figures measured on the old one are then not those of the new.
const golden = "0994baa84fb1347c61475f7a2d2f3b82443ee526806c24ca714049b2c645a1a5"

func TestWorldIsDeterministic(t *testing.T) {
	first := digest(synthetic.World(1000, 1))
	if again := digest(synthetic.World(1000, 1)); again != first {
		t.Errorf("two calls differ: %s, %s", first, again)
	}
	if first != golden {
		t.Errorf("the world of 1,000 organizations and seed 1 is %s, was %s", first, golden)
	}
	if other := digest(synthetic.World(1000, 2)); other == first {
		t.Error("another seed gives the same world")
	}
}

func TestWorldBreaksNoRule(t *testing.T) {
	type world struct {
		n    int
		seed uint64
	}
	worlds := []world{{-1, 1}, {0, 1}, {10_000, 1}}
	for seed := range uint64(40) {
		worlds = append(worlds, world{int(seed), seed}, world{5 * int(seed), seed})
	}
	for seed := range uint64(8) {
		worlds = append(worlds, world{1000, seed})
	}
	for _, w := range worlds {
		f := synthetic.World(w.n, w.seed)
		for _, found := range rule.Check(&f) {
			t.Errorf("World(%d, %d): %v: %v", w.n, w.seed, found.Record, found.Error)
		}
		if changed := f.ChangedFrom(f); changed.Len() != 0 {
			t.Errorf("World(%d, %d): %d records differ from themselves", w.n, w.seed, changed.Len())
		}
	}
}

func TestWorldIsSortedAndSourced(t *testing.T) {
	f := synthetic.World(1000, 3)
	again := synthetic.World(1000, 3)
	again.Sort()
	if digest(f) != digest(again) {
		t.Error("sorting changes the world")
	}
	seen := map[governance.ID]bool{}
	source := f.Sources[0].ID
	each(f, func(r governance.Record) {
		if (r.Source != source && r.ID != source) || seen[r.ID] || r.ID == 0 {
			t.Errorf("record %v has source %v, or its identity twice", r.ID, r.Source)
		}
		seen[r.ID] = true
	})
	if len(seen) != f.Len() {
		t.Errorf("%d identities for %d records", len(seen), f.Len())
	}
}

// each visits the common part of every record, whatever its kind.
func each(f governance.Facts, see func(governance.Record)) {
	for _, kind := range reflect.ValueOf(f).Fields() {
		for i := range kind.Len() {
			see(kind.Index(i).FieldByName("Record").Interface().(governance.Record))
		}
	}
}

// digest hashes every field of every record, whatever it is made of.
func digest(f governance.Facts) string {
	h := sha256.New()
	writeValue(h, reflect.ValueOf(f))
	return hex.EncodeToString(h.Sum(nil))
}

// writeValue writes what is set, by name: a field that worlds leave empty
// changes no digest.
func writeValue(to io.Writer, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for field, value := range v.Fields() {
			if !value.IsZero() {
				fmt.Fprintf(to, "%s:", field.Name)
				writeValue(to, value)
			}
		}
	case reflect.Slice:
		fmt.Fprintf(to, "[%d]", v.Len())
		for i := range v.Len() {
			writeValue(to, v.Index(i))
		}
	case reflect.Pointer:
		if v.IsNil() {
			io.WriteString(to, "nil ")
			return
		}
		writeValue(to, v.Elem())
	default:
		fmt.Fprintf(to, "%q ", fmt.Sprint(v))
	}
}
