package governance

import (
	"errors"
	"strconv"
	"strings"
)

// Code is the kind of a refusal. The set is closed: programs branch on the
// code, people read the message.
type Code string

// The codes of the service (API.md).
const (
	CodeBadRequest          Code = "BAD_REQUEST"
	CodeBadUserInput        Code = "BAD_USER_INPUT"
	CodeUnauthenticated     Code = "UNAUTHENTICATED"
	CodeForbidden           Code = "FORBIDDEN"
	CodeNotFound            Code = "NOT_FOUND"
	CodeConflict            Code = "CONFLICT"
	CodeIdempotencyMismatch Code = "IDEMPOTENCY_MISMATCH"
	CodeOperationTooLarge   Code = "OPERATION_TOO_LARGE"
	CodeRateLimited         Code = "RATE_LIMITED"
	CodeTimeout             Code = "TIMEOUT"
	CodeUnavailable         Code = "UNAVAILABLE"
	CodeOutcomeUnknown      Code = "OUTCOME_UNKNOWN"
	CodeInternal            Code = "INTERNAL"
)

// Error is a refusal that a person can act on: its kind, the field that it is
// about, and the key of its message with the values in it.
type Error struct {
	Code   Code
	Field  string
	Detail string
	Args   []string

	Current int32 // of a CONFLICT: the version that the record has now
}

// NewError returns a refusal. detail is a key of the message catalogue; args
// are the values in its places, in order.
func NewError(code Code, field, detail string, args ...string) *Error {
	return &Error{Code: code, Field: field, Detail: detail, Args: args}
}

// Error writes the refusal in English, for logs and programs.
func (e *Error) Error() string { return e.Message(English) }

// Message writes the refusal for a person.
func (e *Error) Message(l Language) string { return Message(l, e.Detail, e.Args...) }

// Message writes a text of the catalogue for a person; args are the values in
// its places, in order.
func Message(l Language, key string, args ...string) string {
	return filled(messages[key].In(l), args)
}

// filled puts values into the places of a text.
func filled(text string, args []string) string {
	places := make([]string, 0, 2*len(args))
	for i, a := range args {
		places = append(places, "{"+strconv.Itoa(i)+"}", shortened(a))
	}
	return strings.NewReplacer(places...).Replace(text)
}

// longestArg is how much of a wrong value a message repeats: enough for a
// person to find it, and not so much that refusals become large.
const longestArg = 300

func shortened(a string) string {
	if len(a) <= longestArg {
		return a
	}
	return strings.ToValidUTF8(a[:longestArg], "") + "…"
}

// CodeOf is the code of an error; CodeInternal when it carries none.
func CodeOf(err error) Code {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return CodeInternal
}

// Refusals are several refusals of one request.
type Refusals []*Error

// Error writes the refusals in English, for logs and programs.
func (r Refusals) Error() string {
	texts := make([]string, len(r))
	for i, e := range r {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "; ")
}

// NewConflict refuses an edit of a record that somebody else changed meanwhile;
// current is its version now.
func NewConflict(current int32) *Error {
	e := NewError(CodeConflict, "expectedVersion", "conflict", strconv.Itoa(int(current)))
	e.Current = current
	return e
}

// Explain writes a message that is no refusal, such as the reason for a figure;
// args are the values in its places, in order.
func Explain(l Language, key string, args ...string) string {
	return NewError("", "", key, args...).Message(l)
}

// Finding says that a record breaks a rule among all the facts.
type Finding struct {
	Record ID
	Error  *Error
}
