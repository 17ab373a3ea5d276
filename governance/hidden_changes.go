package governance

import "slices"

// Unheard says which changes of the history a reader may not see: those that
// concern what groups keep to themselves.
type Unheard struct {
	// Private are the verbs of hidden changes, and VERB:KIND for records of a
	// kind that a change voids.
	Private []string
	// But are those that the reader may see nevertheless: VERB:GROUP where the
	// group is the first value of the change, VERB@GROUP where it is the
	// second.
	But []string
}

// Hides reports whether the reader may not see a change.
func (h Unheard) Hides(e *Entry) bool {
	first, second := e.told(0), e.told(1)
	if !slices.Contains(h.Private, e.Verb) && !slices.Contains(h.Private, e.Verb+":"+first) {
		return false
	}
	return !slices.Contains(h.But, e.Verb+":"+first) && !slices.Contains(h.But, e.Verb+"@"+second)
}

func (e *Entry) told(i int) string {
	if i < len(e.Told) {
		return e.Told[i]
	}
	return ""
}
