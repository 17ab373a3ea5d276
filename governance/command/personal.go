package command

import (
	"io"
	"strconv"

	"tablee/governance"
)

// Personal is a text about a person: a name, an address. What is kept of a
// request, to know it again when it is sent twice, leaves it out, so that it
// tells nothing once the text is erased.
type Personal string

// MarshalJSON tells whether there is a text, and nothing of it.
func (p Personal) MarshalJSON() ([]byte, error) {
	if p == "" {
		return []byte(`""`), nil
	}
	return []byte(`"…"`), nil
}

// MarshalGQL writes the text.
func (p Personal) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(string(p))) }

// UnmarshalGQL reads a text. It refuses, with BAD_USER_INPUT, whatever is none.
func (p *Personal) UnmarshalGQL(v any) error {
	text, isText := v.(string)
	if !isText {
		return governance.NewError(governance.CodeBadUserInput, "", "notText")
	}
	*p = Personal(text)
	return nil
}
