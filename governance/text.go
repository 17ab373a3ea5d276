package governance

import (
	"strconv"
	"strings"
)

// Sentence is a text of the catalogue with values in its places, in both
// languages: what the service says of a figure. Values stand whole, unlike those
// of a refusal: they are the service's own, or are published as they are.
func Sentence(key string, values ...LocalizedText) LocalizedText {
	text := messages[key]
	var fr, en []string
	for i, v := range values {
		place := "{" + strconv.Itoa(i) + "}"
		fr, en = append(fr, place, v.Fr), append(en, place, v.En)
	}
	return LocalizedText{Fr: strings.NewReplacer(fr...).Replace(text.Fr), En: strings.NewReplacer(en...).Replace(text.En)}
}

// Untranslated is a text that is the same in both languages.
func Untranslated(s string) LocalizedText { return LocalizedText{Fr: s, En: s} }

// Language is a language of the service: French or English.
type Language string

// The languages of the service.
const (
	French  Language = "FR"
	English Language = "EN"
)

// Languages lists the languages of the service.
var Languages = []Language{French, English}

// LocalizedText is a text in two languages; either may be missing.
type LocalizedText struct{ Fr, En string }

// IsZero reports whether the text is missing in both languages.
func (t LocalizedText) IsZero() bool { return t.Fr == "" && t.En == "" }

// In gives the text in the language, or in the other when it is missing.
func (t LocalizedText) In(l Language) string {
	if (l == English && t.En != "") || t.Fr == "" {
		return t.En
	}
	return t.Fr
}

// LanguageOf reads "fr", "fr_CA.UTF-8", "en-CA" and the like; anything else is
// the fallback.
func LanguageOf(tag string, fallback Language) Language {
	switch strings.ToLower(tag[:min(2, len(tag))]) {
	case "fr":
		return French
	case "en":
		return English
	}
	return fallback
}
