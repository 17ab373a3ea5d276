package resolvers

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
	"tablee/resolvers/overhttp"
)

// present turns an error into what the client sees: a code, a field, and a
// message in the reader's language. What carries no code of ours is a defect:
// it is logged under a reference, and nothing of it is shown.
func (o Options) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Extensions["code"] != nil {
		return shown // the language's own refusals: parsing and validation
	}
	refusal, ok := errors.AsType[*governance.Error](err)
	if !ok {
		refusal = o.defect(ctx, err)
	}
	language := governance.French
	if ctx.Value(viewKey) != nil {
		language = viewOf(ctx).Language()
	}
	return &gqlerror.Error{Message: refusal.Message(language), Path: shown.Path, Extensions: extensions(refusal)}
}

func extensions(e *governance.Error) map[string]any {
	out := map[string]any{"code": e.Code}
	if e.Field != "" {
		out["field"] = e.Field
	}
	if e.Current > 0 {
		out["version"] = e.Current
	}
	if e.Code == governance.CodeRateLimited && len(e.Args) == 1 {
		out[overhttp.RetryAfter] = e.Args[0]
	}
	return out
}

// defect logs an error that nobody foresaw, and refers to the log.
func (o Options) defect(ctx context.Context, err error) *governance.Error {
	// The client left, and nobody reads this; or its time is over.
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return governance.NewError(governance.CodeTimeout, "", "timeout")
	}
	reference := governance.NewID().String()
	o.Log.ErrorContext(ctx, "defect", "reference", reference, "error", err)
	return governance.NewError(governance.CodeInternal, "", "internal", reference)
}

// recovered turns a panic of a resolver into an error; its place is logged.
func (o Options) recovered(_ context.Context, cause any) error {
	return fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
}

// refuse answers a request that never became an operation.
func (o Options) refuse(w http.ResponseWriter, r *http.Request, err error) {
	refusal, ok := errors.AsType[*governance.Error](err)
	if !ok {
		refusal = o.defect(r.Context(), err)
	}
	shown := &gqlerror.Error{Message: refusal.Message(ReaderLanguage(r)), Extensions: extensions(refusal)}
	overhttp.Refuse(w, r, noteError(r.Context(), shown))
}
