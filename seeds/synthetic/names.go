package synthetic

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// name puts a form, a theme and a place together in both languages.
func name(form, theme words, place string) words {
	return words{
		Fr: form.Fr + " " + theme.Fr + " " + of(place),
		En: place + " " + theme.En + " " + form.En,
	}
}

// nameIn does so for a region, whose French article nobody has to know then.
func nameIn(form, theme words, region string) words {
	return words{
		Fr: form.Fr + " " + theme.Fr + " – " + region,
		En: region + " " + theme.En + " " + form.En,
	}
}

// named puts a form and a proper name together, where it stands.
func named(form, proper words, place string) words {
	return words{
		Fr: form.Fr + " " + proper.Fr + " " + of(place),
		En: proper.En + " " + form.En + " of " + place,
	}
}

// of puts the French "de" before a place.
func of(place string) string {
	if first, _ := utf8.DecodeRuneInString(place); strings.ContainsRune("AEIOUÉÎ", first) {
		return "d’" + place
	}
	return "de " + place
}

// ofArticle puts the French "de" before a place that has its article.
func ofArticle(place string) string {
	switch article, rest, _ := strings.Cut(place, " "); article {
	case "le":
		return "du " + rest
	case "les":
		return "des " + rest
	}
	return "de " + place
}

// inLanguages leaves a name in the languages that a group gives itself: most
// have a French name only, some an English one only.
func (d dice) inLanguages(n words) words {
	switch x := d.below(100); {
	case x < 5:
		n.Fr = ""
	case x < 60:
		n.En = ""
	}
	return n
}

// acronym is the initials of a name's longer words.
func acronym(n words) string {
	text := n.Fr
	if text == "" {
		text = n.En
	}
	var b strings.Builder
	parts := strings.FieldsFunc(text, func(c rune) bool { return c == ' ' || c == '-' || c == '’' })
	for _, p := range parts {
		if first, _ := utf8.DecodeRuneInString(p); utf8.RuneCountInString(p) > 3 {
			b.WriteRune(unicode.ToUpper(first))
		}
	}
	return b.String()
}
