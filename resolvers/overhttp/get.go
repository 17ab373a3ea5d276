package overhttp

import (
	"encoding/json"
	"net/url"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// addressed reads the parameters from the address: query and operationName as
// they are, variables and extensions as JSON. An empty one is an absent one.
func (c call) addressed() (*graphql.RawParams, *refusal) {
	values, err := url.ParseQuery(c.r.URL.RawQuery)
	if err != nil {
		return nil, malformed("", "httpAddress")
	}
	found := fields{}
	for _, name := range parameters() {
		for _, value := range values[name] {
			if !utf8.ValidString(value) {
				return nil, malformed(name, "httpEncoding")
			}
			if refused := found.add(name, addressedValue(name, value)); refused != nil {
				return nil, refused
			}
		}
	}
	return found.params()
}

// addressedValue is the JSON of a parameter in the address.
func addressedValue(name, value string) json.RawMessage {
	if value == "" {
		return json.RawMessage("null")
	}
	if name == paramVariables || name == paramExtensions {
		return json.RawMessage(value)
	}
	text, _ := json.Marshal(value) // a string always has a JSON
	return text
}
