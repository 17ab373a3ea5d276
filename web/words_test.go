package web

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var places = regexp.MustCompile(`\{\d\}`)

func TestBothLanguagesSayTheSameThings(t *testing.T) {
	for _, pair := range [][2]catalogue{{catalogues[french], catalogues[english]}, {catalogues[english], catalogues[french]}} {
		for key, text := range pair[0] {
			other, ok := pair[1][key]
			if !ok || text == "" {
				t.Errorf("%q is missing in a language", key)
			}
			a, b := places.FindAllString(text, -1), places.FindAllString(other, -1)
			slices.Sort(a)
			slices.Sort(b)
			if !slices.Equal(a, b) || strings.Count(text, "|") != strings.Count(other, "|") {
				t.Errorf("%q has other places: %q, %q", key, text, other)
			}
		}
	}
	if len(catalogues[french]) != len(frenchWords)+len(frenchGroupWords)+len(frenchAccountWords) {
		t.Error("a key is in two catalogues")
	}
}

// frenchSpace is where French wants a no-break space: not between digits.
var frenchSpace = regexp.MustCompile(` [:;?!»]|« |[^\x{00a0}][;?!»]|\w'`)

func TestTypography(t *testing.T) {
	texts := maps.Clone(catalogues[french])
	prose, err := templates.ReadFile("templates/method_fr.html")
	if err != nil {
		t.Fatal(err)
	}
	texts["method_fr"] = regexp.MustCompile(`<[^>]*>|\{\{.*?\}\}`).ReplaceAllString(string(prose), "")
	for key, text := range texts {
		if at := frenchSpace.FindString(text); at != "" {
			t.Errorf("%s: %q in %q", key, at, text)
		}
	}
	for key, text := range catalogues[english] {
		if strings.ContainsAny(text, `'"«»`) || regexp.MustCompile(`\s[:;?!]`).MatchString(text) {
			t.Errorf("%s: %q", key, text)
		}
	}
}

// TestEveryTextIsUsed reads the sources: a key is used when it is written, or
// when its beginning is, to be completed by a value of the API.
func TestEveryTextIsUsed(t *testing.T) {
	var sources strings.Builder
	for _, pattern := range []string{"*.go", "templates/*.html"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasPrefix(file, "words_") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			sources.Write(text)
		}
	}
	said := sources.String()
	for key := range catalogues[french] {
		prefix := key[:strings.LastIndex(key, ".")+1]
		stem := strings.TrimSuffix(strings.TrimSuffix(key, ".is"), ".title")
		if !strings.Contains(said, `"`+key+`"`) && !strings.Contains(said, `"`+stem+`"`) && (prefix == "" || !strings.Contains(said, `"`+prefix+`"`)) {
			t.Errorf("no page says %q", key)
		}
	}
}

// labels are the enumerations of the API whose values pages put in words.
var labels = map[string]string{
	"GroupKind": "kind.", "Nature": "nature.", "Level": "level.", "SeatStanding": "seat.", "MemberStanding": "standing.", "MandateScope": "mandate.",
	"LoadLineKind": "line.", "LoadBasis": "basis.", "SupportKind": "support.", "SearchField": "met.",
}

var (
	enumeration = regexp.MustCompile(`(?s)enum (\w+) \{(.*?)\n\}`)
	enumValue   = regexp.MustCompile(`(?m)^  ([A-Z_]+)$`)
)

func TestEveryValueOfTheAPIHasWords(t *testing.T) {
	schema := os.DirFS("../schema")
	files, err := fs.Glob(schema, "*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, file := range files {
		text, err := fs.ReadFile(schema, file)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range enumeration.FindAllStringSubmatch(string(text), -1) {
			prefix := labels[e[1]]
			for _, value := range enumValue.FindAllStringSubmatch(e[2], -1) {
				if _, ok := catalogues[english][prefix+value[1]]; prefix != "" && !ok {
					t.Errorf("%s %s has no words", e[1], value[1])
				}
				checked++
			}
		}
	}
	if checked < 30 {
		t.Errorf("%d values were found", checked)
	}
}

func TestNumbersAndDates(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{french.number(1234567.891, 2), "1" + nbsp + "234" + nbsp + "567,89"},
		{english.number(1234567.891, 1), "1,234,567.9"},
		{english.number(0.125, 2), "0.13"}, {french.number(1234.25, 1), "1" + nbsp + "234,3"},
		{english.number(-0.5, 2), "−0.5"}, {french.number(-1234567.25, 2), "−1" + nbsp + "234" + nbsp + "567,25"},
		{english.number(0.001, 2), "0"}, {french.number(999.999, 2), "1" + nbsp + "000"},
		{french.percent(0.0151), "1,5" + nbsp + "%"}, {english.percent(0.5), "50%"},
		{french.hours(1.9), "1,9" + nbsp + "heure"}, {english.hours(1), "1" + nbsp + "hour"}, {english.hours(0), "0" + nbsp + "hours"},
		{french.date("2025-10-01"), "1er" + nbsp + "octobre 2025"}, {english.date("2025-10"), "October 2025"}, {english.date("2025"), "2025"}, {french.date("2025-13"), "2025-13"},
		{english.interval(interval{SinceText: "2024", Since: "2024-01-01", Until: "2025-01-01", UntilText: "2024"}, "YES"), "since 2024, until the end of 2024"},
		{english.interval(interval{Until: "2025-06-01", UntilText: "2025-06-01"}, "NO"), "start unknown, until 31" + nbsp + "May 2025"},
		{english.interval(interval{EndUnknown: true, LastSeen: "2025"}, "UNCERTAIN"), "start unknown, ended at an unknown date, last seen: 2025, may have ended"},
		{english.join([]string{"a", "b", "c"}), "a, b and c"}, {french.join([]string{"a"}), "a"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
