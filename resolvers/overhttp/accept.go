package overhttp

import (
	"mime"
	"strconv"
	"strings"
)

// media is the form of an answer.
type media string

const (
	// modern answers carry a status that says how the request went.
	modern media = "application/graphql-response+json"
	// legacy answers are 200 for every well-formed request: their clients take
	// any other status for the word of a proxy.
	legacy media = "application/json"
)

// negotiate picks the form of the answer that the client likes best, the
// modern one where a client that names it likes both alike. Clients that take
// anything get the legacy form: they may not know the modern one. It is not
// acceptable when neither is; the refusal then has the form most can read.
func negotiate(accept []string) (_ media, acceptable bool) {
	ranges := strings.Join(accept, ",")
	if strings.TrimSpace(ranges) == "" {
		return legacy, true
	}
	m, l := weigh(ranges, modern), weigh(ranges, legacy)
	switch {
	case m.quality == 0 && l.quality == 0:
		return legacy, false
	case m.quality > l.quality, m.quality == l.quality && m.precision == exactly:
		return modern, true
	}
	return legacy, true
}

// weight is how much a client likes a media type, by the most precise of the
// ranges that cover it.
type weight struct {
	quality   float64
	precision int
}

// Precisions of a media range.
const (
	anything = iota + 1
	anyOfKind
	exactly
)

func weigh(ranges string, m media) (best weight) {
	for item := range strings.SplitSeq(ranges, ",") {
		name, params, err := mime.ParseMediaType(item)
		if err != nil || !isUTF8(params) {
			continue
		}
		w := weight{quality: 1}
		switch name {
		case "*/*":
			w.precision = anything
		case "application/*":
			w.precision = anyOfKind
		case string(m):
			w.precision = exactly
		}
		if q, given := params["q"]; given {
			w.quality, err = strconv.ParseFloat(q, 64)
		}
		// Not a number is neither: it does not pass.
		readable := err == nil && w.quality >= 0 && w.quality <= 1
		if readable && w.precision > best.precision {
			best = w
		}
	}
	return best
}

// isUTF8 reports whether a media type leaves the charset open, or says UTF-8.
func isUTF8(params map[string]string) bool {
	charset, given := params["charset"]
	return !given || strings.EqualFold(charset, "utf-8") || strings.EqualFold(charset, "utf8")
}
