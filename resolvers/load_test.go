package resolvers_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"testing"
)

const loadQuery = `query ($scheme: String!, $value: String!, $measure: LoadMeasure!) {
  group(identifier: {scheme: $scheme, value: $value}) {
    representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}, measure: $measure) {
      directHours complete unknownLines uncertainLines carriedHours observerHours
      supportedHours unsupportedHours supportUndeclaredHours
      capacityHours rate limitHours overLimit confirmedShare
      lines {
        kind basis meetings delegates hours recordedHours expectedHours floor uncertain support requiredBy
        body { identifiers { value } } seat { identifiers { value } } onBehalfOf { identifiers { value } }
      }
    }
  }
}`

func (s *service) load(scheme, group, measure string) map[string]any {
	s.t.Helper()
	got := s.ask(loadQuery, map[string]any{"scheme": scheme, "value": group, "measure": measure})
	if len(got.Errors) > 0 {
		s.t.Fatalf("%s: %+v", group, got.Errors)
	}
	return in(s.t, got.Data, "group", "representationLoad").(map[string]any)
}

// same compares two values of JSON: numbers to 1e-9, null only with null.
func same(got, want any) bool {
	x, isNumber := got.(float64)
	y, wantNumber := want.(float64)
	if isNumber && wantNumber {
		return math.Abs(x-y) <= 1e-9
	}
	return got == want
}

func expected(t *testing.T, example string, into any) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "testdata", example, "expected.json"))
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestLoadsOfTheWorkedExamples: the API gives every figure of load of the
// worked examples, through a real graph.
func TestLoadsOfTheWorkedExamples(t *testing.T) {
	s := newService(t)
	var want struct{ LoadCommitted, LoadAttended map[string]map[string]any }
	expected(t, "four-tables", &want)
	for measure, groups := range map[string]map[string]map[string]any{"COMMITTED": want.LoadCommitted, "ATTENDED": want.LoadAttended} {
		if len(groups) != 15 {
			t.Fatalf("%d groups of %s", len(groups), measure)
		}
		for group, figures := range groups {
			got := s.load("four-tables", group, measure)
			for name, figure := range figures {
				if name == "lines" {
					compareLines(t, measure+" "+group, got["lines"].([]any), figure.([]any))
				} else if !same(got[name], figure) {
					t.Errorf("%s of %s, %s: %v, want %v", name, group, measure, got[name], figure)
				}
			}
		}
	}
	var three struct{ DirectHours, Rate, CarriedFor map[string]any }
	expected(t, "three-tables", &three)
	for name, groups := range map[string]map[string]any{"directHours": three.DirectHours, "rate": three.Rate, "carriedHours": three.CarriedFor} {
		if len(groups) < 3 {
			t.Fatalf("%d groups of %s", len(groups), name)
		}
		for group, figure := range groups {
			if got := s.load("three-tables", group, "COMMITTED"); !same(got[name], figure) {
				t.Errorf("%s of %s: %v, want %v", name, group, got[name], figure)
			}
		}
	}
}

// compareLines finds each line expected by what makes it.
func compareLines(t *testing.T, of string, got, want []any) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d lines, want %d", of, len(got), len(want))
	}
	for _, line := range got {
		l := line.(map[string]any)
		for _, noun := range []string{"body", "seat", "onBehalfOf"} {
			if l[noun] != nil {
				l[noun] = in(t, l[noun], "identifiers", 0, "value")
			}
		}
	}
	for _, line := range want {
		w := line.(map[string]any)
		found := false
		for _, line := range got {
			l := line.(map[string]any)
			if l["kind"] != w["kind"] || l["body"] != w["body"] || l["seat"] != w["seat"] {
				continue
			}
			found = true
			for name, value := range w {
				if !same(l[name], value) {
					t.Errorf("%s, %v at %v: %s %v, want %v", of, w["seat"], w["body"], name, l[name], value)
				}
			}
		}
		if !found {
			t.Errorf("%s: no line %v at %v, seat %v", of, w["kind"], w["body"], w["seat"])
		}
	}
}
