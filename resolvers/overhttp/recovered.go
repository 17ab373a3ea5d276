package overhttp

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// panicPresenter is what gqlgen's executor is, beside a GraphExecutor: it gives
// a panic to the handler's RecoverFunc, and words what comes out.
type panicPresenter interface {
	PresentRecoveredError(ctx context.Context, cause any) error
}

// recovered answers for a panic outside of resolvers as gqlgen does for one
// inside: the handler logs it, and what it shows of it is shown. gqlgen's server
// would answer too, without a media type and with data.
func (c call) recovered() {
	cause := recover()
	if cause == nil {
		return
	}
	handler, ok := c.exec.(panicPresenter)
	if !ok {
		panic(cause)
	}
	presented := gqlerror.WrapIfUnwrapped(handler.PresentRecoveredError(c.r.Context(), cause))
	c.write(http.StatusInternalServerError, &graphql.Response{Errors: gqlerror.List{presented}})
}
