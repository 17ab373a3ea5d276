// Package command holds what people ask to be written: one struct for each
// mutation, with the rule that turns it into records. Rules are pure: they read
// the facts around the subjects of the command, and neither write nor look at
// the clock. Rules that hold among facts stand in governance/rule; they judge
// the result afterwards, for imports and commands alike.
package command

import "tablee/governance"

// Command is a request to write something.
type Command interface {
	// Key is the idempotency key. A request is written once.
	Key() string
	// Verb is the operation's name, as the API and the ledger call it.
	Verb() string
	// Subjects are the records that the command is about.
	Subjects() []governance.ID
	// Apply works out what to write. It fails with governance.Refusals, or with
	// an error of code CONFLICT or NOT_FOUND.
	Apply(Moment) (Effect, error)
	// Object is the identity of the record that the answer shows.
	Object() governance.ID
}

// Moment is what a command is judged on: its subjects and all records that
// refer to them, sorted, at one version; and today's date in the deployment's
// zone.
type Moment struct {
	governance.Facts
	Today governance.Date
}

// Effect is the effect of a command: the records that it writes, and the note in
// the history.
type Effect struct {
	Writes governance.Facts
	governance.HistoryNote

	// Places gives the place in the input from which a record comes, unless
	// that is the whole input.
	Places map[governance.ID]string
}

// noting is the effect of a command whose history note has these values.
func noting(fill ...string) Effect { return Effect{HistoryNote: governance.HistoryNote{Fill: fill}} }

// Request is the part that every command has.
type Request struct {
	IdempotencyKey string `validate:"required,uuid"`
	Source         string `validate:"max=300"` // short name of where the fact comes from; "" for the caller's word
}

// Key is the idempotency key.
func (r Request) Key() string { return r.IdempotencyKey }

// newID is the identity of a record that the request makes. The same request
// makes the same one. parts tell several records of a kind apart.
func (r Request) newID(kind string, parts ...string) governance.ID {
	return governance.IDOf("command", append([]string{kind, r.IdempotencyKey}, parts...)...)
}

// source is the identity of the request's source; 0 for none.
func (r Request) source() governance.ID {
	if r.Source == "" {
		return 0
	}
	return governance.IDOf("source", r.Source)
}

// record is the common part of a new record. parts tell several records of a
// kind apart.
func (r Request) record(kind string, parts ...string) governance.Record {
	return governance.Record{ID: r.newID(kind, parts...), Source: r.source()}
}

// cite writes the source of the request, unless it is known.
func (r Request) cite(at Moment, effect *Effect) {
	id := r.source()
	if id != 0 && governance.Find(at.Sources, id) == nil {
		effect.Writes.Sources = append(effect.Writes.Sources, governance.Source{Record: governance.Record{ID: id}, Name: r.Source})
	}
}

// Edit is the part of a command that changes a record: the version of the
// record that the caller saw.
type Edit struct {
	Request
	ExpectedVersion int `validate:"gte=0"`
}

// edited is a copy of the record to be changed. It fails with NOT_FOUND when
// there is none, and with CONFLICT when its version is no longer the one that
// the caller saw.
func edited[T any, P governance.RecordPointer[T]](e Edit, records []T, id governance.ID, field string) (T, error) {
	found := governance.Find[T, P](records, id)
	if found == nil {
		return *new(T), notFound(field, id)
	}
	r := *found
	base := P(&r).Base()
	if int(base.Version) != e.ExpectedVersion {
		return r, governance.NewConflict(base.Version)
	}
	if e.Source != "" {
		base.Source = e.source()
	}
	return r, nil
}

func notFound(field string, id governance.ID) error {
	return governance.NewError(governance.CodeNotFound, field, "unknownReference", field, id.String())
}

func refusal(field, detail string, args ...string) error {
	return governance.NewError(governance.CodeBadUserInput, field, detail, args...)
}
