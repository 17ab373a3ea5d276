// Package command holds what people ask to be written: one struct for each
// mutation, with the rule that turns it into records. Rules are pure: they
// read the facts around what the command speaks of, and neither write nor ask
// what time it is. The rules that hold among facts, whoever writes them, stand
// in governance and are judged afterwards, on imports and commands alike.
package command

import "tablee/governance"

// Command is what somebody asks to be written.
type Command interface {
	// Key is the idempotency key: the same request is written once.
	Key() string
	// Verb is the operation's name, as the API and the ledger call it.
	Verb() string
	// Subjects are the records that the command speaks of.
	Subjects() []governance.ID
	// Apply says what is to be written. It fails with governance.Refusals, or
	// with an error of code CONFLICT or NOT_FOUND.
	Apply(Moment) (Deed, error)
	// Object is the identity of the record that the answer shows.
	Object() governance.ID
}

// Moment is what a command is judged on: the subjects and all that hangs on
// them, sorted, at one version; and today's date in the deployment's zone.
type Moment struct {
	governance.Facts
	Today governance.Date
}

// Deed is what a command comes to: the records that it writes, and how the
// history tells it.
type Deed struct {
	Writes governance.Facts
	governance.Telling

	// Places says where in the input a record comes from, when that is not the
	// input as a whole.
	Places map[governance.ID]string
}

// telling is a deed that the history tells with these values.
func telling(told ...string) Deed { return Deed{Telling: governance.Telling{Told: told}} }

// Request is what every command carries.
type Request struct {
	IdempotencyKey string `validate:"required,uuid"`
	Source         string `validate:"max=300"` // short name of where the fact comes from; "" for the caller's word
}

// Key is the idempotency key.
func (r Request) Key() string { return r.IdempotencyKey }

// newID is the identity of a record that the request makes: the same request
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

// record is the common part of a new record; parts tell several records of a
// kind apart.
func (r Request) record(kind string, parts ...string) governance.Record {
	return governance.Record{ID: r.newID(kind, parts...), Source: r.source()}
}

// cite writes the request's source, unless it is known.
func (r Request) cite(at Moment, d *Deed) {
	id := r.source()
	if id != 0 && governance.Find(at.Sources, id) == nil {
		d.Writes.Sources = append(d.Writes.Sources, governance.Source{Record: governance.Record{ID: id}, Name: r.Source})
	}
}

// Edit is what a command carries that changes a record: the version of it that
// the caller saw.
type Edit struct {
	Request
	ExpectedVersion int `validate:"gte=0"`
}

// edited is a copy of the record to be changed. It fails with NOT_FOUND when
// there is none, and with CONFLICT when it is no longer the one that was seen.
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
