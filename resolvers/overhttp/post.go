package overhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"tablee/governance"
)

// posted reads the parameters from the body.
func (c call) posted() (*graphql.RawParams, *refusal) {
	if refused := announced(c.r.Header); refused != nil {
		return nil, refused
	}
	body, err := io.ReadAll(c.r.Body)
	if err != nil {
		return nil, unread(err)
	}
	fields, refused := fieldsOf(body)
	if refused != nil {
		return nil, refused
	}
	return fields.params()
}

// announced judges what the headers say of the body. Other types are refused
// even where they would do: a browser sends some of them across sites unasked.
func announced(h http.Header) *refusal {
	name, params, err := mime.ParseMediaType(strings.Join(h.Values("Content-Type"), ","))
	if err != nil || name != string(legacy) || !isUTF8(params) {
		return &refusal{http.StatusUnsupportedMediaType, "", governance.NewError(governance.CodeBadRequest,
			"Content-Type", "httpContentType", string(legacy))}
	}
	if packed := h.Get("Content-Encoding"); packed != "" && !strings.EqualFold(packed, "identity") {
		return &refusal{http.StatusUnsupportedMediaType, "", governance.NewError(governance.CodeBadRequest,
			"Content-Encoding", "httpPacked")}
	}
	return nil
}

// unread says why the body did not arrive. The cause stays out of the answer.
func unread(err error) *refusal {
	if over, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return &refusal{http.StatusRequestEntityTooLarge, "", governance.NewError(governance.CodeOperationTooLarge,
			"", "httpTooLarge", strconv.FormatInt(over.Limit, 10))}
	}
	return malformed("", "httpUnread")
}

// byteOrderMark is put before a text by editors that announce UTF-8 so.
const byteOrderMark = "\uFEFF"

// fieldsOf takes a body apart. Names that are not parameters are passed over,
// as the specification says; a parameter given twice could be read in two ways.
func fieldsOf(body []byte) (fields, *refusal) {
	body = bytes.TrimPrefix(body, []byte(byteOrderMark))
	switch {
	case !utf8.Valid(body):
		return nil, malformed("", "httpEncoding")
	case !json.Valid(body):
		return nil, malformed("", "httpNotJSON")
	}
	read := json.NewDecoder(bytes.NewReader(body))
	switch open, _ := read.Token(); open { // valid as a whole, it is in parts
	case json.Delim('{'):
	case json.Delim('['):
		return nil, malformed("", "httpBatch")
	default:
		return nil, malformed("", "httpNotJSON")
	}
	found := fields{}
	for read.More() {
		name, _ := read.Token()
		var value json.RawMessage
		if err := read.Decode(&value); err != nil {
			return nil, malformed("", "httpNotJSON")
		}
		if refused := found.add(name.(string), value); refused != nil {
			return nil, refused
		}
	}
	return found, nil
}
