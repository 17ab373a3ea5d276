// Package fold writes texts as they are compared and searched, so that what is
// indexed and what is asked meet whatever their accents and case.
package fold

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Text folds a text: lower case, without accents or ligatures, and anything
// that is neither letter nor digit as one space.
func Text(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteString(plain(unicode.ToLower(r)))
		default:
			space = true
		}
	}
	return b.String()
}

func plain(r rune) string {
	switch r {
	case 'œ':
		return "oe"
	case 'æ':
		return "ae"
	case 'ß':
		return "ss"
	case 'ø':
		return "o"
	}
	return string(r)
}

// BeginsWords reports whether each folded word asked for begins a word of a
// folded text, in any order.
func BeginsWords(folded string, asked []string) bool {
	for _, w := range asked {
		if !strings.HasPrefix(folded, w) && !strings.Contains(folded, " "+w) {
			return false
		}
	}
	return true
}
