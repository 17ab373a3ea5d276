package overhttp

import (
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
)

// run answers a well-formed request.
func (c call) run(params *graphql.RawParams) {
	ctx := c.r.Context()
	operation, errs := c.exec.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, operation)
	if operation.Operation != nil && operation.Operation.Operation != ast.Query && c.r.Method == http.MethodGet {
		c.refuse(&refusal{http.StatusMethodNotAllowed, http.MethodPost,
			governance.NewError(governance.CodeBadRequest, "", "httpMutation")})
		return
	}
	if len(errs) == 0 && defers(operation) {
		errs = gqlerror.List{gqlerror.Wrap(governance.NewError(governance.CodeBadRequest, paramQuery, "httpDefer"))}
	}
	if len(errs) > 0 && operation.Doc != nil && operation.Operation == nil {
		// The document is good; the library's words for it would repeat the name.
		errs = gqlerror.List{gqlerror.Wrap(governance.NewError(governance.CodeBadRequest, paramOperation, "httpOperation"))}
	}
	if len(errs) > 0 {
		c.answer(c.exec.DispatchError(ctx, errs))
		return
	}
	respond, ctx := c.exec.DispatchOperation(ctx, operation)
	c.answer(respond(ctx))
}

// answer gives the response to a well-formed request. There is none when the
// time was over before the operation began.
func (c call) answer(response *graphql.Response) {
	switch {
	case response == nil:
		c.refuse(&refusal{http.StatusServiceUnavailable, "", governance.NewError(governance.CodeTimeout, "", "timeout")})
	case response.Data != nil:
		c.write(http.StatusOK, response)
	default:
		status := statusOf(response.Errors)
		if status == http.StatusBadRequest && c.media == legacy {
			status = http.StatusOK
		}
		c.write(status, response)
	}
}

// defers reports whether the document asks for parts of the answer later. One
// answer is given: parts that gqlgen puts off, which are those with resolvers of
// their own, would be missing from it, and who computes them would wait forever.
func defers(operation *graphql.OperationContext) bool {
	// The name is in the text of every document that does, of few others.
	if !strings.Contains(operation.RawQuery, "defer") {
		return false
	}
	deferred := deferredIn(operation.Operation.SelectionSet)
	for _, fragment := range operation.Doc.Fragments {
		deferred = deferred || deferredIn(fragment.SelectionSet)
	}
	return deferred
}

func deferredIn(set ast.SelectionSet) bool {
	for _, selection := range set {
		var under ast.SelectionSet
		var directives ast.DirectiveList
		switch s := selection.(type) {
		case *ast.Field:
			under = s.SelectionSet
		case *ast.InlineFragment:
			under, directives = s.SelectionSet, s.Directives
		case *ast.FragmentSpread:
			directives = s.Directives // fragments are looked at by themselves
		}
		if directives.ForName("defer") != nil || deferredIn(under) {
			return true
		}
	}
	return false
}
