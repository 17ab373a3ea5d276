package governance

import "slices"

// HiddenChanges says which changes of the history a reader may not see: those
// that concern what groups keep to themselves.
type HiddenChanges struct {
	// Private are the verbs of hidden changes, and VERB:KIND for records of a
	// kind that a change voids.
	Private []string
	// Except are those that the reader may see nevertheless: VERB:GROUP where the
	// group is the first value of the change, VERB@GROUP where it is the
	// second.
	Except []string
}

// Hides reports whether the reader may not see a change.
func (h HiddenChanges) Hides(e *Entry) bool {
	first, second := e.fill(0), e.fill(1)
	if !slices.Contains(h.Private, e.Verb) && !slices.Contains(h.Private, e.Verb+":"+first) {
		return false
	}
	return !slices.Contains(h.Except, e.Verb+":"+first) && !slices.Contains(h.Except, e.Verb+"@"+second)
}

func (e *Entry) fill(i int) string {
	if i < len(e.Fill) {
		return e.Fill[i]
	}
	return ""
}
