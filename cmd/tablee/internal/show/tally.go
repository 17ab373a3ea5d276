package show

import "tablee/governance"

// Tally is how many records of a kind a change makes and changes.
type Tally struct {
	kind         governance.Kind
	new, changed int
}

// TallyChanges counts the changed records by kind, and leaves out the kinds
// that stay as they are. Both sets are sorted.
func TallyChanges(before, changed *governance.Facts) []Tally {
	var out []Tally
	for k := range governance.Kinds() {
		t := Tally{kind: k}
		for i := range k.Len(changed) {
			if k.Index(before, k.Record(changed, i).ID) < 0 {
				t.new++
			} else {
				t.changed++
			}
		}
		if t.new+t.changed > 0 {
			out = append(out, t)
		}
	}
	return out
}
