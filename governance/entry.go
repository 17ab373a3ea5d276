package governance

import "time"

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
