package governance

import (
	"slices"
	"time"
)

// Change is what the ledger keeps of one write: who did what, and under which
// key, so that no request is carried out twice.
type Change struct {
	Key    string // idempotency key; unique among all changes
	Digest string // of the input; the same key with another digest is refused
	Actor  string
	Verb   string // the operation's name
	All    bool   // too many records to name: an import

	// Note is what the history says of the change. The rule that judges the
	// change fills it before the records are written. An import has none: nil.
	Note *HistoryNote

	// Progress is called before each part of the change is written, with its
	// number and how many parts there are. It may be nil.
	Progress func(part, parts int)

	// Written is called once the write is committed, before the next writer of
	// this process has its turn; it is not called when nothing was written. It
	// may be nil.
	Written func(Outcome)
}

// HistoryNote is what the history says of a change.
type HistoryNote struct {
	Fill  []string // the values in the words of the verb: identities of records, or texts
	About []ID     // the groups in whose history it stands
	Actor string   // who made it, and for which group; "": the actor of the change
}

// Outcome is the result of a write.
type Outcome struct {
	Version  int32 // the ledger version that holds the change
	IDs      []ID  // what changed; nil when the change names all
	Replayed bool  // the key was known, and this is the outcome of the first request
	Nothing  bool  // the rule changed nothing: no version was raised
	Written  Facts // what was written, stamped with its version
}

// Entry is a change as the ledger kept it.
type Entry struct {
	Version int32
	At      time.Time
	Actor   string
	Verb    string
	Fill    []string // the values in the words of the verb: identities of records, or texts
	About   []ID     // the groups in whose history it stands
	IDs     []ID     // the records that it changed; empty when they are too many to name
	All     bool     // too many records to name: an import
}

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
