package governance

import "testing"

func TestLocalizedTextFallsBack(t *testing.T) {
	both, french, english := LocalizedText{"table", "roundtable"}, LocalizedText{Fr: "table"}, LocalizedText{En: "roundtable"}
	for _, c := range []struct {
		reason string
		text   LocalizedText
		in     Language
		want   string
	}{
		{"French is there", both, French, "table"},
		{"English is there", both, English, "roundtable"},
		{"English is missing", french, English, "table"},
		{"French is missing", english, French, "roundtable"},
		{"both are missing", LocalizedText{}, English, ""},
	} {
		if got := c.text.In(c.in); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
	if both.IsZero() || french.IsZero() || english.IsZero() || !(LocalizedText{}).IsZero() {
		t.Error("a text is missing when both languages are")
	}
}

func TestLanguageOf(t *testing.T) {
	for tag, want := range map[string]Language{
		"fr": French, "fr_CA.UTF-8": French, "FR-ca": French,
		"en": English, "en_CA.UTF-8": English, "EN": English,
		"": "other", "C": "other", "C.UTF-8": "other", "de_CH": "other", "é": "other",
	} {
		if got := LanguageOf(tag, "other"); got != want {
			t.Errorf("%q is %s, want %s", tag, got, want)
		}
	}
}
