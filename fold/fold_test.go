package fold

import "testing"

func TestText(t *testing.T) {
	for text, want := range map[string]string{
		"L’Éducation  d'abord !": "l education d abord",
		"CŒUR et ÆTHER":          "coeur et aether",
		"  Saint-Rémi (02) ":     "saint remi 02",
		"Noe\u0308l":             "noel",
		"Straße, Ørsted":         "strasse orsted",
		"— ! …":                  "",
		"":                       "",
		"ﬁn":                     "fin",
		"ᐃᓄᐃᑦ Tapiriit":          "ᐃᓄᐃᑦ tapiriit",
	} {
		if got := Text(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		if again := Text(Text(text)); again != Text(text) {
			t.Errorf("%q folded twice: %q", text, again)
		}
	}
}

func TestBeginsWords(t *testing.T) {
	for _, tc := range []struct {
		reason string
		asked  []string
		want   bool
	}{
		{"the first word", []string{"mai"}, true},
		{"a later word", []string{"pon"}, true},
		{"in any order", []string{"pont", "mais"}, true},
		{"not the middle of a word", []string{"ais"}, false},
		{"all of them", []string{"mai", "x"}, false},
		{"nothing asked", nil, true},
	} {
		if got := BeginsWords("maison du pont", tc.asked); got != tc.want {
			t.Errorf("%s: %t", tc.reason, got)
		}
	}
}
