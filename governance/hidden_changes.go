package governance

import "slices"

// Unheard says which changes somebody is not told of: those that concern what
// groups keep to themselves.
type Unheard struct {
	// Private are the verbs of such changes, and VERB:KIND of the records of a
	// kind that a change takes out.
	Private []string
	// But are those that are told all the same: VERB:GROUP where the change is
	// told of the group first, VERB@GROUP where second.
	But []string
}

// Hides reports whether a change is not told.
func (u Unheard) Hides(e *Entry) bool {
	first, second := e.told(0), e.told(1)
	if !slices.Contains(u.Private, e.Verb) && !slices.Contains(u.Private, e.Verb+":"+first) {
		return false
	}
	return !slices.Contains(u.But, e.Verb+":"+first) && !slices.Contains(u.But, e.Verb+"@"+second)
}

func (e *Entry) told(i int) string {
	if i < len(e.Told) {
		return e.Told[i]
	}
	return ""
}
