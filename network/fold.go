package network

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a text as it is compared and searched: lower case, without
// accents, anything that is neither letter nor digit as one space.
func fold(s string) string {
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
			b.WriteString(foldLetter(unicode.ToLower(r)))
		default:
			space = true
		}
	}
	return b.String()
}

func foldLetter(r rune) string {
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

// beginsWords reports whether each word asked for begins a word of the folded
// name, in any order.
func beginsWords(folded string, asked []string) bool {
	for _, w := range asked {
		if !strings.HasPrefix(folded, w) && !strings.Contains(folded, " "+w) {
			return false
		}
	}
	return true
}
