package resolvers_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const voiceQuery = `query ($group: ID!, $body: ID!) { node(id: $group) { ... on Group { voice(body: $body, on: "2025-10-01") {
  kind on withoutVote pathsComplete organization { identifiers { value } } body { identifiers { value } } carriers { identifiers { value } }
  paths { length groups { identifiers { value } } steps { membership { mandate { scope } } topics { label { text } } } }
  presumedReason presumedLinks { ended lastSeen text seat { identifiers { value } } lastHolder { identifiers { value } } membership { member { identifiers { value } } group { identifiers { value } } } }
} } } }`

// keysIn are the first identifiers of a list of groups in an answer.
func keysIn(t *testing.T, groups any) []string {
	t.Helper()
	out := []string{}
	for _, g := range groups.([]any) {
		out = append(out, in(t, g, "identifiers", 0, "value").(string))
	}
	return out
}

// answered asks, and refuses an answer with errors.
func (s *service) answered(query string, variables map[string]any, header ...string) any {
	s.t.Helper()
	got := s.ask(query, variables, header...)
	if len(got.Errors) > 0 {
		s.t.Fatalf("%+v", got.Errors)
	}
	return got.Data
}

// TestVoicesOfTheWorkedExample: the API gives each expected voice, with its
// carriers, its paths, and the links that a presumed one supposes.
func TestVoicesOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct {
		Voice map[string]map[string]struct {
			Kind          string
			Carriers      []string
			Paths         [][]string
			WithoutVote   bool
			PresumedLinks []map[string]string
		}
	}
	expected(t, "four-tables", &want)
	for body, voices := range want.Voice {
		for group, w := range voices {
			ids := s.ids("four-tables", []any{group, body})
			v := in(t, s.answered(voiceQuery, map[string]any{"group": ids[0], "body": ids[1]}, "Accept-Language", "en"), "node", "voice")
			paths := [][]string{}
			for _, p := range in(t, v, "paths").([]any) {
				paths = append(paths, keysIn(t, in(t, p, "groups")))
			}
			if diff := cmp.Diff(w.Paths, paths); diff != "" {
				t.Errorf("paths of %s at %s (-want +got):\n%s", group, body, diff)
			}
			if in(t, v, "kind") != w.Kind || in(t, v, "withoutVote") != w.WithoutVote || !slices.Equal(keysIn(t, in(t, v, "carriers")), w.Carriers) {
				t.Errorf("%s at %s: %v, want %+v", group, body, v, w)
			}
			links := in(t, v, "presumedLinks").([]any)
			if len(links) != len(w.PresumedLinks) || (in(t, v, "presumedReason") != nil) != (len(links) > 0) {
				t.Errorf("%s at %s supposes %v, want %v", group, body, links, w.PresumedLinks)
			}
			for i, l := range links {
				compareLink(t, l, w.PresumedLinks[i])
				if !strings.Contains(in(t, v, "presumedReason").(string), in(t, l, "text").(string)) {
					t.Errorf("the reason %q does not say %q", in(t, v, "presumedReason"), in(t, l, "text"))
				}
			}
		}
	}
}

// compareLink compares a supposed link with the expected one: which it is, and
// its date.
func compareLink(t *testing.T, got any, want map[string]string) {
	t.Helper()
	date := want["lastSeen"]
	if want["ended"] != "unknown" {
		date = want["ended"]
	}
	if !strings.Contains(in(t, got, "text").(string), date) {
		t.Errorf("%v does not name %s", got, date)
	}
	if want["kind"] == "membership" {
		if in(t, got, "membership", "member", "identifiers", 0, "value") != want["member"] || in(t, got, "membership", "group", "identifiers", 0, "value") != want["group"] ||
			in(t, got, "lastSeen") != want["lastSeen"] || in(t, got, "ended") != nil || in(t, got, "seat") != nil {
			t.Errorf("%v, want %v", got, want)
		}
		return
	}
	if in(t, got, "seat", "identifiers", 0, "value") != want["seat"] || in(t, got, "lastHolder", "identifiers", 0, "value") != want["lastHolder"] || in(t, got, "membership") != nil {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestReasonOfAPresumedVoice is in the reader's language, with names and dates.
func TestReasonOfAPresumedVoice(t *testing.T) {
	s := newService(t)
	ids := s.ids("four-tables", []any{"S", "T2"})
	for language, want := range map[string]string{
		"fr": "le siège T2-3 est vacant depuis le 2025-06-01 ; Regroupement des Rives, qui l’occupait en dernier, parle pour Entraide des Sources",
		"en": "seat T2-3 is unheld since 2025-06-01; its last holder Shores Coalition speaks for Springs Mutual Aid",
	} {
		got := in(t, s.answered(voiceQuery, map[string]any{"group": ids[0], "body": ids[1]}, "Accept-Language", language), "node", "voice", "presumedReason")
		if got != want {
			t.Errorf("%s: %q, want %q", language, got, want)
		}
	}
}

const carriedQuery = `query ($group: ID!) { node(id: $group) { ... on Group {
  voices(on: "2025-10-01") { body { identifiers { value } } voices organizations(first: 20) { totalCount } soleVoice(first: 20) { nodes { identifiers { value } } } }
  reach(on: "2025-10-01") { throughMemberships { count organizations(first: 20) { nodes { identifiers { value } } } } throughSeats { count organizations(first: 20) { nodes { identifiers { value } } } } }
} }
membershipCycles(on: "2025-10-01") { groups { identifiers { value } } } }`

// TestVoicesCarriedAndReach: what each group carries, whom it reaches, and the
// cycle of memberships.
func TestVoicesCarriedAndReach(t *testing.T) {
	s := newService(t)
	var want struct {
		VoicesCarried             map[string]map[string]any
		SoleVoice                 map[string]map[string][]string
		ReachOfBody, ReachOfGroup map[string][]string
		Cycles                    [][]string
	}
	expected(t, "four-tables", &want)
	for _, group := range []string{"P", "Q", "S", "V", "N", "W", "X", "M", "L", "T1", "T3", "MB"} {
		data := s.answered(carriedQuery, map[string]any{"group": s.ids("four-tables", []any{group})[0]})
		carries := 0
		for _, c := range in(t, data, "node", "voices").([]any) {
			body := in(t, c, "body", "identifiers", 0, "value").(string)
			if !same(in(t, c, "voices"), want.VoicesCarried[body][group]) {
				t.Errorf("%s carries %v at %s, want %v", group, in(t, c, "voices"), body, want.VoicesCarried[body][group])
			}
			sole := slices.Sorted(slices.Values(keysIn(t, in(t, c, "soleVoice", "nodes"))))
			if !slices.Equal(sole, want.SoleVoice[body][group]) {
				t.Errorf("%s alone speaks for %v at %s, want %v", group, sole, body, want.SoleVoice[body][group])
			}
			carries++
		}
		for _, carriers := range want.VoicesCarried {
			if carriers[group] != nil {
				carries--
			}
		}
		if carries != 0 {
			t.Errorf("%s carries voices at %d bodies more than expected", group, carries)
		}
		for field, reach := range map[string][]string{"throughMemberships": want.ReachOfGroup[group], "throughSeats": want.ReachOfBody[group]} {
			got := slices.Sorted(slices.Values(keysIn(t, in(t, data, "node", "reach", field, "organizations", "nodes"))))
			if !slices.Equal(got, reach) || in(t, data, "node", "reach", field, "count") != float64(len(reach)) {
				t.Errorf("%s reaches %v %s, want %v", group, got, field, reach)
			}
		}
		var cycles [][]string
		for _, c := range in(t, data, "membershipCycles").([]any) {
			cycles = append(cycles, keysIn(t, in(t, c, "groups")))
		}
		if diff := cmp.Diff(want.Cycles, cycles); diff != "" {
			t.Errorf("cycles (-want +got):\n%s", diff)
		}
	}
}
