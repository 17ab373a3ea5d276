package governance

// Record is the common part of every fact: its identity, its source, and the
// version at which it last changed.
type Record struct {
	ID      ID
	Source  ID    // 0: no source was given
	Version int32 // ledger version of the last change
	Reading bool  // a reading of the source was needed: the fact is uncertain
}

// Base returns the record's common part.
func (r *Record) Base() *Record { return r }

// Source is where facts come from: a document, a file, a person's word.
type Source struct {
	Record
	Name      string // short name, as files cite it
	Title     LocalizedText
	Published PartialDate
}
