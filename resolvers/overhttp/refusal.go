package overhttp

import (
	"fmt"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
)

// refusal is why a request does not become an operation, and the status that
// says so in both forms of answer.
type refusal struct {
	status int
	allow  string // the methods that would do, when the method is what is wrong
	err    *governance.Error
}

// malformed refuses what is no GraphQL request.
func malformed(field, detail string, args ...string) *refusal {
	return &refusal{status: http.StatusBadRequest, err: governance.NewError(governance.CodeBadRequest, field, detail, args...)}
}

// refuse answers with a refusal, as the handler presents it.
func (c call) refuse(why *refusal) {
	if why.allow != "" {
		c.w.Header().Set("Allow", why.allow)
	}
	c.write(why.status, c.exec.DispatchError(c.r.Context(), gqlerror.List{gqlerror.Wrap(why.err)}))
}

// Refuse answers a request that is refused before a handler sees it, with an
// error that was presented already: its code gives the status.
func Refuse(w http.ResponseWriter, r *http.Request, presented *gqlerror.Error) {
	m, _ := negotiate(r.Header.Values("Accept"))
	errs := gqlerror.List{presented}
	call{w: w, r: r, media: m}.write(statusOf(errs), &graphql.Response{Errors: errs})
}

// statusOf is the status of an answer without data, by the code of its first
// error.
func statusOf(errs gqlerror.List) int {
	if len(errs) == 0 {
		return http.StatusInternalServerError
	}
	switch governance.Code(fmt.Sprint(errs[0].Extensions["code"])) {
	case governance.CodeUnauthenticated:
		return http.StatusUnauthorized
	case governance.CodeForbidden:
		return http.StatusForbidden
	case governance.CodeRateLimited:
		return http.StatusTooManyRequests
	case governance.CodeUnavailable, governance.CodeTimeout:
		return http.StatusServiceUnavailable
	case governance.CodeInternal:
		return http.StatusInternalServerError
	}
	return http.StatusBadRequest
}
