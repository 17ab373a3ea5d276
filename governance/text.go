package governance

import "strings"

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
