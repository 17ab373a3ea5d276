// Package overhttp carries GraphQL over HTTP, to the letter of its
// specification (https://graphql.github.io/graphql-over-http): POST with a
// JSON body, and GET for queries.
package overhttp

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"tablee/governance"
)

// Transport answers every request that reaches the endpoint, so that nothing
// is left for gqlgen to answer in its own way. What it refuses is worded by
// the error presenter of the handler, which finds a *governance.Error in it.
//
// It does not limit the body: a handler in front sets http.MaxBytesReader.
type Transport struct{}

var _ graphql.Transport = Transport{}

// allowed are the methods that the endpoint serves.
const allowed = "GET, POST"

// Supports reports true: methods and media types are judged in Do, which says
// what is wrong with them.
func (Transport) Supports(*http.Request) bool { return true }

// Do answers one request.
func (Transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	media, acceptable := negotiate(r.Header.Values("Accept"))
	c := call{w: w, r: r, exec: exec, media: media}
	defer c.recovered()
	if !acceptable {
		c.refuse(&refusal{http.StatusNotAcceptable, "", governance.NewError(governance.CodeBadRequest, "Accept",
			"httpNotAcceptable", string(modern), string(legacy))})
		return
	}
	params, refused := c.params()
	if refused != nil {
		c.refuse(refused)
		return
	}
	c.run(params)
}

// call is one request on its way to its answer.
type call struct {
	w     http.ResponseWriter
	r     *http.Request
	exec  graphql.GraphExecutor
	media media
}

// params reads what is asked, by the way that the method has for it.
func (c call) params() (*graphql.RawParams, *refusal) {
	start := graphql.Now()
	read := c.posted
	switch c.r.Method {
	case http.MethodPost:
	case http.MethodGet:
		read = c.addressed
	default:
		return nil, &refusal{http.StatusMethodNotAllowed, allowed,
			governance.NewError(governance.CodeBadRequest, "", "httpMethod", allowed)}
	}
	params, refused := read()
	if refused != nil {
		return nil, refused
	}
	params.Headers = c.r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	return params, nil
}
