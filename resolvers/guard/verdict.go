package guard

import (
	"slices"

	"tablee/governance"
)

// judge is the verdict on a document: nil, or what it asks too much of. A
// document that is no GraphQL is let through to the parser.
func (l *Limits) judge(document string) *governance.Error {
	s := newScan(l, document)
	s.document()
	if s.refusal != nil {
		return s.refusal
	}
	return newTally(s.definitions).judge(l)
}

// tally adds definitions up, each fragment once however often it is spread.
type tally struct {
	definitions []definition
	fragments   map[string]int // by name, the first of that name
	extents     []extent
	states      []state
	cycle       string // the name of a fragment that contains itself
	steps       int
}

type state byte

const (
	unseen state = iota
	begun
	known
)

func newTally(definitions []definition) *tally {
	t := &tally{
		definitions: definitions,
		fragments:   map[string]int{},
		extents:     make([]extent, len(definitions)),
		states:      make([]state, len(definitions)),
	}
	for i, d := range slices.Backward(definitions) {
		if d.fragment != "" {
			t.fragments[d.fragment] = i
		}
	}
	return t
}

// judge holds the sums against the limits. Fragments that nothing spreads are
// held to them too: validation walks them all.
func (t *tally) judge(l *Limits) *governance.Error {
	operations, fragments := 0, 0
	for _, d := range t.definitions {
		if d.fragment == "" {
			operations++
		} else {
			fragments++
		}
	}
	switch {
	case operations > l.Operations:
		return tooManyOperations(operations, l.Operations)
	case fragments > l.Fragments:
		return tooManyFragments(fragments, l.Fragments)
	}
	whole := t.whole()
	switch {
	case t.cycle != "":
		return fragmentCycle(t.cycle)
	case whole.depth > l.Depth:
		return tooDeep(whole.depth, l.Depth)
	case whole.inside > l.IntrospectionDepth:
		return tooDeep(whole.inside, l.IntrospectionDepth)
	case whole.fields > l.Fields:
		return tooManyFields(whole.fields, l.Fields)
	}
	return nil
}

// whole is the depth of the deepest operation, and the fields of all of them,
// or of the largest fragment when that is more. A fragment by itself may be as
// deep as introspection: it may be a part of one.
func (t *tally) whole() extent {
	var operations, largest extent
	for i, d := range t.definitions {
		e := t.extentOf(i)
		largest.fields = max(largest.fields, e.fields)
		if d.fragment == "" {
			largest.depth = max(largest.depth, e.depth)
			operations.fields = plus(operations.fields, e.fields)
		} else {
			largest.inside = max(largest.inside, e.depth)
		}
		largest.inside = max(largest.inside, e.inside)
	}
	largest.fields = max(largest.fields, operations.fields)
	return largest
}

// extentOf is what a definition asks for with its fragments expanded. It calls
// itself no deeper than there are fragments.
func (t *tally) extentOf(i int) extent {
	t.steps++
	if t.states[i] != unseen {
		if t.states[i] == begun {
			t.cycle = t.definitions[i].fragment
		}
		return t.extents[i]
	}
	t.states[i] = begun
	sum := t.definitions[i].own
	for _, s := range t.definitions[i].spreads {
		if j, ok := t.fragments[s.fragment]; ok {
			sum = sum.with(s, t.extentOf(j))
		} else {
			sum.fields = plus(sum.fields, 1) // not there: validation walks and refuses it
		}
	}
	t.extents[i], t.states[i] = sum, known
	return sum
}

// with adds a fragment at its place.
func (e extent) with(s spread, fragment extent) extent {
	e.fields = plus(e.fields, fragment.fields)
	switch {
	case s.introspection:
		e.inside = max(e.inside, s.above+max(fragment.depth, fragment.inside))
	case fragment.inside > 0:
		e.inside = max(e.inside, s.above+fragment.inside)
		fallthrough
	default:
		e.depth = max(e.depth, s.above+fragment.depth)
	}
	return e
}
