package command

import (
	"io"
	"strconv"

	"tablee/governance"
)

// Personal is a text about a person: a name, an address. The digest by which a
// repeated request is recognized leaves it out, so that it reveals nothing once
// the text is erased.
type Personal string

// MarshalJSON says whether there is a text, and nothing about it.
func (p Personal) MarshalJSON() ([]byte, error) {
	if p == "" {
		return []byte(`""`), nil
	}
	return []byte(`"…"`), nil
}

// MarshalGQL writes the text.
func (p Personal) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(string(p))) }

// UnmarshalGQL reads a text. It refuses anything else with BAD_USER_INPUT.
func (p *Personal) UnmarshalGQL(v any) error {
	text, isText := v.(string)
	if !isText {
		return governance.NewError(governance.CodeBadUserInput, "", "notText")
	}
	*p = Personal(text)
	return nil
}
