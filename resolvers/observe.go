package resolvers

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Observer is told of each GraphQL request, those that are refused included.
type Observer interface {
	// Begin is called when a request arrives. The request goes on with the
	// context that it returns; ended is called once, after the answer.
	Begin(ctx context.Context) (_ context.Context, ended func(Operation))
}

// Operation is what an observer is told of a request: nothing of its text, of
// its variables, or of the answer.
type Operation struct {
	Type     string   // query or mutation; empty when the request never became an operation
	Name     string   // the one in the document; empty when it has none
	Codes    []string // of the errors in the answer, each once
	Version  int32    // of the data that answered
	Duration time.Duration
}

// longestName bounds a name in the logs; a client may give any.
const longestName = 64

// noted is what is known so far of a request that is being answered.
type noted struct {
	mu        sync.Mutex // fields answer side by side, and so do their errors
	operation Operation
}

func notedIn(ctx context.Context) *noted {
	n, _ := ctx.Value(notedKey).(*noted)
	return n
}

// observed tells the observer of every request that reaches the endpoint.
func (o Options) observed(next http.Handler) http.Handler {
	if o.Observer == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		ctx, ended := o.Observer.Begin(r.Context())
		n := &noted{}
		defer func() {
			n.mu.Lock()
			defer n.mu.Unlock()
			n.operation.Duration = time.Since(started)
			ended(n.operation)
		}()
		next.ServeHTTP(w, r.WithContext(context.WithValue(ctx, notedKey, n)))
	})
}

// noteOperation notes what is asked and which data answer. It is called for
// each answer, also for that to a document which cannot be executed.
func noteOperation(ctx context.Context, version int32) {
	n := notedIn(ctx)
	if n == nil {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.operation.Version = version
	if !graphql.HasOperationContext(ctx) {
		return
	}
	if asked := graphql.GetOperationContext(ctx).Operation; asked != nil {
		n.operation.Type = string(asked.Operation)
		n.operation.Name = operationName(ctx)
	}
}

// operationName is the name in the document of what is asked; empty for none.
func operationName(ctx context.Context) string {
	if !graphql.HasOperationContext(ctx) {
		return ""
	}
	asked := graphql.GetOperationContext(ctx).Operation
	if asked == nil {
		return ""
	}
	return asked.Name[:min(len(asked.Name), longestName)] // ASCII, by the grammar
}

// noteError notes the code of an error as the client sees it.
func noteError(ctx context.Context, shown *gqlerror.Error) *gqlerror.Error {
	n := notedIn(ctx)
	if n == nil {
		return shown
	}
	code := fmt.Sprint(shown.Extensions["code"])
	n.mu.Lock()
	defer n.mu.Unlock()
	if !slices.Contains(n.operation.Codes, code) {
		n.operation.Codes = append(n.operation.Codes, code)
	}
	return shown
}
