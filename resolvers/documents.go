package resolvers

import (
	"context"
	"crypto/sha256"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
	"tablee/governance/access"
)

// FreeForm says who may ask questions in words of their own. The service's own
// questions, those of its pages, anybody may ask.
type FreeForm string

// The settings of free-form questions.
const (
	FreeFormOpen          FreeForm = "open"          // everybody
	FreeFormAuthenticated FreeForm = "authenticated" // who has signed in, and programs with a token
	FreeFormOff           FreeForm = "off"           // nobody
)

// documents refuses questions that who asks may not put in words of their own.
type documents struct {
	free FreeForm
	own  map[[sha256.Size]byte]bool
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = documents{}

func newDocuments(free FreeForm, own []string) documents {
	d := documents{free, map[[sha256.Size]byte]bool{}}
	for _, text := range own {
		d.own[sha256.Sum256([]byte(text))] = true
	}
	return d
}

// ExtensionName is the name under which the server knows it.
func (documents) ExtensionName() string { return "Documents" }

// Validate has nothing to check.
func (documents) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses before anything is read of the question.
func (d documents) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	refusal := d.refuse(viewOf(ctx).Actor(), request.Query)
	if refusal == nil {
		return nil
	}
	return &gqlerror.Error{Err: refusal, Message: refusal.Error()}
}

func (d documents) refuse(a access.Actor, text string) *governance.Error {
	switch {
	case d.free == FreeFormOpen || d.free == "" || d.free == FreeFormAuthenticated && isKnown(a):
		return nil
	case d.own[sha256.Sum256([]byte(text))]:
		return nil
	case d.free == FreeFormAuthenticated:
		return governance.NewError(governance.CodeUnauthenticated, "query", "freeFormSignIn")
	}
	return governance.NewError(governance.CodeForbidden, "query", "freeFormOff")
}

// isKnown reports whether it is known who asks.
func isKnown(a access.Actor) bool { return a.Person != nil || a.Role == access.Administrator }

// introspection lets the schema be asked for by GraphQL: by anybody, or by who
// is known.
type introspection struct{ open bool }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = introspection{}

// ExtensionName is the name under which the server knows it.
func (introspection) ExtensionName() string { return "Introspection" }

// Validate has nothing to check.
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext opens the schema, or leaves it closed.
func (i introspection) MutateOperationContext(ctx context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	operation.DisableIntrospection = !i.open && !isKnown(viewOf(ctx).Actor())
	return nil
}
