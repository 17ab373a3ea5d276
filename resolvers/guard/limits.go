// Package guard keeps the service's limits at its door: what a document may
// ask for is known before it is validated, in time that grows with its length
// alone; what its variables make of it, before it is executed.
package guard

import (
	"context"
	"crypto/sha256"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
)

// Limits are what one request may ask for, as an extension of the server:
// s.Use(guard.Default()). Each is refused with OPERATION_TOO_LARGE and a
// message that names the limit, the amount, and the way out.
type Limits struct {
	Bytes              int // of the document
	Tokens             int // words, signs and comments of the document
	Nesting            int // brackets of any kind, one inside another
	Operations         int // of the document
	Fragments          int // of the document
	Depth              int // fields, one inside another; nested inline fragments add none
	IntrospectionDepth int // the same, on the way through __schema or __type
	Fields             int // fragments expanded, all operations of the document together
	Items              int // in lists: the sum of the products of first on the way down
	Values             int // in the answer, counted as Items are
	Answer             int // bytes
	Errors             int // told of a request that is wrong in many places

	// Charge takes what an operation costs, by the items that it may give, from
	// what is left to who asks, or refuses it; nil: it costs nothing.
	Charge func(ctx context.Context, items int) *governance.Error

	schema   *ast.Schema
	verdicts *lru.LRU[*governance.Error]
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = &Limits{}

// Default returns the limits of the service (DESIGN §2.10).
func Default() *Limits {
	return &Limits{
		Bytes: 256 << 10, Tokens: 4_000, Nesting: 64, Operations: 50, Fragments: 50,
		Depth: 12, IntrospectionDepth: 20, Fields: 600,
		Items: 10_000, Values: 200_000, Answer: 8 << 20, Errors: 20,
	}
}

// kept is how many verdicts are remembered: as many as there are documents in
// the server's own cache. A verdict is some hundred bytes at most, its text is
// not kept.
const kept = 1000

// ExtensionName is the name under which the server knows the limits.
func (*Limits) ExtensionName() string { return "Limits" }

// Validate takes the schema in, which tells what is a list. It fails when a
// limit is missing: none means "without bound".
func (l *Limits) Validate(schema graphql.ExecutableSchema) error {
	for _, limit := range []int{
		l.Bytes, l.Tokens, l.Nesting, l.Operations, l.Fragments, l.Depth,
		l.IntrospectionDepth, l.Fields, l.Items, l.Values, l.Answer, l.Errors,
	} {
		if limit < 1 {
			return errors.New("guard: every limit must be given; start from guard.Default()")
		}
	}
	l.schema = schema.Schema()
	l.verdicts = lru.New[*governance.Error](kept)
	return nil
}

// MutateOperationParameters refuses a document that asks for too much, before
// the server parses it. A syntax error is left to the server to tell.
func (l *Limits) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	if len(request.Query) > l.Bytes { // and is not worth a place among the verdicts
		return refuse(tooManyBytes(len(request.Query), l.Bytes))
	}
	sum := sha256.Sum256([]byte(request.Query))
	key := string(sum[:])
	verdict, known := l.verdicts.Get(ctx, key)
	if !known {
		verdict = l.judge(request.Query)
		l.verdicts.Add(ctx, key, verdict)
	}
	return refuse(verdict)
}

// MutateOperationContext refuses an operation whose variables make its lists
// too long, before it is executed.
func (l *Limits) MutateOperationContext(ctx context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	return refuse(l.weigh(ctx, operation.Operation, operation.Variables))
}

// refuse makes a refusal an error of the server, which presents it in the
// reader's language. It has no code yet, so that the presenter looks inside.
func refuse(refusal *governance.Error) *gqlerror.Error {
	if refusal == nil {
		return nil
	}
	return &gqlerror.Error{Err: refusal, Message: refusal.Error()}
}
