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
