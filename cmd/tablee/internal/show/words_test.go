package show

import (
	"reflect"
	"regexp"
	"slices"
	"testing"

	"tablee/governance"
)

var places = regexp.MustCompile(`%[a-z]`)

func TestWordsInBothLanguages(t *testing.T) {
	sameWords(t, reflect.ValueOf(englishWords()), reflect.ValueOf(frenchWords()))
}

// sameWords: every word is there in both languages, with the same places.
func sameWords(t *testing.T, en, fr reflect.Value) {
	t.Helper()
	for i := range en.NumField() {
		name := en.Type().Field(i).Name
		switch e, f := en.Field(i), fr.Field(i); e.Kind() {
		case reflect.String:
			sameText(t, name, e.String(), f.String())
		case reflect.Struct:
			sameWords(t, e, f)
		case reflect.Map:
			if e.Len() != f.Len() {
				t.Errorf("%s: %d in English, %d in French", name, e.Len(), f.Len())
			}
			for _, key := range e.MapKeys() {
				if !f.MapIndex(key).IsValid() {
					t.Errorf("%s: %s is missing in French", name, key)
					continue
				}
				sameText(t, name+" "+key.String(), e.MapIndex(key).String(), f.MapIndex(key).String())
			}
		}
	}
}

func sameText(t *testing.T, name, en, fr string) {
	t.Helper()
	if en == "" || fr == "" || !slices.Equal(places.FindAllString(en, -1), places.FindAllString(fr, -1)) {
		t.Errorf("%s: %q, %q", name, en, fr)
	}
}

func TestWordsForEveryValue(t *testing.T) {
	w := englishWords()
	for _, s := range governance.SupportKinds {
		if w.supports[s] == "" {
			t.Errorf("no word for support %s", s)
		}
	}
	all := governance.Facts{}
	facts := reflect.TypeOf(all)
	if kinds := facts.NumField() - 1; len(w.kinds) != kinds { // the last field takes records out
		t.Errorf("%d words for %d kinds of records", len(w.kinds), kinds)
	}
}
