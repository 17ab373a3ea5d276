package main

import (
	"bytes"
	"reflect"
	"regexp"
	"slices"
	"strings"
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
	if len(w.kinds) != facts.NumField() {
		t.Errorf("%d words for %d kinds of records", len(w.kinds), facts.NumField())
	}
}

// A kind that is not counted would be changed without a word.
func TestEveryKindIsCounted(t *testing.T) {
	var changed governance.Facts
	v := reflect.ValueOf(&changed).Elem()
	for _, records := range v.Fields() {
		records.Set(reflect.MakeSlice(records.Type(), 1, 1))
	}
	tallies := tallyChanges(&governance.Facts{}, &changed)
	if len(tallies) != v.NumField() {
		t.Errorf("%d kinds are counted of %d", len(tallies), v.NumField())
	}
	for _, k := range tallies {
		if k.new != 1 || k.changed != 0 || englishWords().kinds[k.kind] == "" {
			t.Errorf("%+v", k)
		}
	}
	for _, k := range tallyChanges(&changed, &changed) {
		if k.new != 0 || k.changed != 1 {
			t.Errorf("known already: %+v", k)
		}
	}
}

func TestNumbers(t *testing.T) {
	en, fr := englishWords(), frenchWords()
	for _, tc := range []struct {
		hours  float64
		en, fr string
	}{
		{0, "0 hours", "0 heure"},
		{1, "1 hour", "1 heure"},
		{1.5, "1.5 hours", "1,5 heure"},
		{2, "2 hours", "2 heures"},
		{82.66438356, "82.66 hours", "82,66 heures"},
		{4.999, "5 hours", "5 heures"},
		{1234567.5, "1,234,567.5 hours", "1 234 567,5 heures"},
	} {
		gotEn, gotFr := en.hours(&tc.hours), fr.hours(&tc.hours)
		if strings.ReplaceAll(gotEn, nbsp, " ") != tc.en || strings.ReplaceAll(gotFr, nbsp, " ") != tc.fr {
			t.Errorf("%v: %q, %q", tc.hours, gotEn, gotFr)
		}
		if strings.Contains(gotFr, " ") {
			t.Errorf("%q may be broken over two lines", gotFr)
		}
	}
	if got := en.hours(nil); got != "unknown" {
		t.Errorf("what nobody knows is written %q", got)
	}
	if got := en.decimal(-1234.5, 1); got != "-1,234.5" {
		t.Errorf("%q", got)
	}
}

func TestColumnHasOnePrecision(t *testing.T) {
	one, more := 8.0, 1234.25
	got := englishWords().column([]*float64{&one, nil, &more}, "—")
	if want := []string{"8.00", "—", "1,234.25"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestTableIsAligned(t *testing.T) {
	table := table{head: []string{"Nom", "Heures", "Note"}, right: []bool{false, true}}
	table.row("Été", "12", "")
	table.row("Hiver", "3", "x")
	var out bytes.Buffer
	if err := table.write(&out); err != nil {
		t.Fatal(err)
	}
	if want := "Nom    Heures  Note\nÉté        12\nHiver       3  x\n"; out.String() != want {
		t.Errorf("%q", out.String())
	}
}

func TestProgress(t *testing.T) {
	for interactive, want := range map[bool]string{
		true:  eraseLine + "half" + eraseLine + "1 of 2" + eraseLine + "2 of 2" + eraseLine + "trouble\n",
		false: "1 of 2\ntrouble\n",
	} {
		var out bytes.Buffer
		s := &screen{out: &out, interactive: interactive}
		s.moves("half")
		s.progress("step", "1 of 2")
		s.progress("step", "2 of 2")
		if _, err := s.Write([]byte("trouble\n")); err != nil {
			t.Fatal(err)
		}
		if out.String() != want {
			t.Errorf("interactive %v: %q", interactive, out.String())
		}
	}
}
