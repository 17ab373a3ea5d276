package overhttp

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// The parameters of a request.
const (
	paramQuery      = "query"
	paramOperation  = "operationName"
	paramVariables  = "variables"
	paramExtensions = "extensions"
)

func parameters() [4]string {
	return [...]string{paramQuery, paramOperation, paramVariables, paramExtensions}
}

// fields are the parameters as they were given, in JSON. Names count letter by
// letter, unlike those of a struct that encoding/json fills.
type fields map[string]json.RawMessage

func (f fields) add(name string, value json.RawMessage) *refusal {
	for _, known := range parameters() {
		if name != known {
			continue
		}
		if _, twice := f[name]; twice {
			return malformed(name, "httpTwice", name)
		}
		f[name] = value
	}
	return nil
}

// params judges the types of the parameters.
func (f fields) params() (p *graphql.RawParams, refused *refusal) {
	p = &graphql.RawParams{}
	if p.Query, refused = f.text(paramQuery); refused != nil {
		return nil, refused
	}
	if strings.TrimSpace(p.Query) == "" {
		return nil, malformed(paramQuery, "httpQuery")
	}
	if p.OperationName, refused = f.text(paramOperation); refused != nil {
		return nil, refused
	}
	if p.Variables, refused = f.object(paramVariables); refused != nil {
		return nil, refused
	}
	if p.Extensions, refused = f.object(paramExtensions); refused != nil {
		return nil, refused
	}
	return p, nil
}

// text is a parameter that is a string; empty when absent or null.
func (f fields) text(name string) (text string, _ *refusal) {
	if json.Unmarshal(f.orNull(name), &text) != nil {
		return "", malformed(name, "httpText", name)
	}
	return text, nil
}

// object is a parameter that is a JSON object; nil when absent or null. Its
// numbers keep the digits that they were written with.
func (f fields) object(name string) (object map[string]any, _ *refusal) {
	value := f.orNull(name)
	read := json.NewDecoder(bytes.NewReader(value))
	read.UseNumber()
	// The decoder would stop after a first value; an address may hold more.
	if !json.Valid(value) || read.Decode(&object) != nil {
		return nil, malformed(name, "httpObject", name)
	}
	return object, nil
}

func (f fields) orNull(name string) json.RawMessage {
	if value, given := f[name]; given {
		return value
	}
	return json.RawMessage("null")
}
