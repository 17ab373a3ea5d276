package overhttp

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"tablee/governance"
)

// write sends a whole answer, once.
func (c call) write(status int, response *graphql.Response) {
	body := encode(response)
	h := c.w.Header()
	h.Set("Content-Type", string(c.media)+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Add("Vary", "Accept, Accept-Language")
	// The next answer may be another: data change, and the default date with them.
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	if len(response.Errors) > 0 {
		hint(h, response.Errors[0].Extensions)
	}
	c.w.WriteHeader(status)
	// A client that is gone is the only way to fail, and needs no answer.
	_, _ = c.w.Write(body)
}

// RetryAfter is the extension of an error that says in how many seconds to ask
// again; the answer's header says it too.
const RetryAfter = "retryAfter"

// hint says in headers what to do about an error.
func hint(h http.Header, extensions map[string]any) {
	if seconds, ok := extensions[RetryAfter].(string); ok {
		h.Set("Retry-After", seconds)
	}
	if code, ok := extensions["code"].(governance.Code); ok && code == governance.CodeUnauthenticated {
		h.Set("WWW-Authenticate", "Bearer")
	}
}

// encode puts errors first, where a reader looks, and leaves data out where
// nothing was executed. The data are JSON as they are: gqlgen made them, and to
// scan them again costs more than to write them.
func encode(response *graphql.Response) []byte {
	body := append(make([]byte, 0, len(response.Data)+512), '{')
	if len(response.Errors) > 0 {
		body = append(field(body, "errors"), marshal(response.Errors)...)
	}
	if response.Data != nil {
		body = append(field(body, "data"), response.Data...)
	}
	if len(response.Extensions) > 0 {
		body = append(field(body, "extensions"), marshal(response.Extensions)...)
	}
	return append(body, '}')
}

func field(body []byte, name string) []byte {
	if len(body) > 1 {
		body = append(body, ',')
	}
	return append(strconv.AppendQuote(body, name), ':')
}

func marshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		panic(fmt.Errorf("an extension that JSON cannot write: %w", err))
	}
	return text
}
