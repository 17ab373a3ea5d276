package governance

// Change is what the ledger keeps of one write: who did what, and under which
// key, so that the same request is never done twice.
type Change struct {
	Key    string // idempotency key; unique among all changes
	Digest string // of the input; the same key with another digest is refused
	Actor  string
	Verb   string // the operation's name
	All    bool   // too many records to name: an import

	// Telling is how the history tells the change. Whoever judges the change
	// fills it, before the records are written; nil for an import.
	Telling *Telling

	// Progress is told before each part of the change is written: which, and of
	// how many. nil: nobody waits for it.
	Progress func(part, parts int)

	// Written is told what the write came to, once it is committed and before
	// the next writer of this process has its turn; not when nothing was
	// written. nil: nobody waits for it.
	Written func(Outcome)
}

// Telling is how the history tells a change in words.
type Telling struct {
	Told  []string // fill the words of the verb: identities of records, or texts
	About []ID     // the groups in whose history it stands
	Actor string   // who made it, for which group; "": whom the change names
}

// Outcome is what a write came to.
type Outcome struct {
	Version  int32 // the ledger version that holds the change
	IDs      []ID  // what changed; nil when the change names all
	Replayed bool  // the key was known: the first answer is given again
	Nothing  bool  // the rule changed nothing: no version was raised
	Written  Facts // what was written, stamped with its version
}
