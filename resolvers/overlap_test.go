package resolvers_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const overlapQuery = `query ($groups: [ID!], $period: PeriodInput, $first: Int!, $after: String) {
  overlaps(filter: {groups: $groups}, on: "2025-10-01", period: $period, minimumSize: 1, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      a { identifiers { value } } b { identifiers { value } } sizeA sizeB shared sharedGroups { identifiers { value } } jaccard overlap identical nested
      expandedSizeA expandedSizeB expandedShared expandedJaccard expandedOverlap sharedTopics { id } sharedTerritories { code }
      jointMeetings hoursSaved publicEstimate voicesLost { organization { identifiers { value } } body { identifiers { value } } into { identifiers { value } } }
    }
  }
}`

// TestOverlapsOfTheWorkedExample: the API gives the expected figures of every
// pair, page by page, on a date and over a year.
func TestOverlapsOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct{ OverlapOnDate, OverlapOverPeriod []map[string]any }
	expected(t, "four-tables", &want)
	bodies := s.ids("four-tables", []any{"MB", "T1", "T2", "T3", "T4"})
	year := map[string]any{"from": "2025-01-01", "until": "2026-01-01"}
	for period, pairs := range map[string][]map[string]any{"": want.OverlapOnDate, "2025": want.OverlapOverPeriod} {
		asked := map[string]any{"groups": bodies, "first": 3}
		if period != "" {
			asked["period"] = year
		}
		got := map[string]any{}
		for more := true; more; {
			page := in(t, s.answered(overlapQuery, asked), "overlaps")
			for _, o := range in(t, page, "nodes").([]any) {
				got[keysIn(t, []any{in(t, o, "a")})[0]+"-"+keysIn(t, []any{in(t, o, "b")})[0]] = o
			}
			asked["after"], more = in(t, page, "pageInfo", "endCursor"), in(t, page, "pageInfo", "hasNextPage").(bool)
			if in(t, page, "totalCount") != float64(len(pairs)) {
				t.Fatalf("%v pairs, want %d", in(t, page, "totalCount"), len(pairs))
			}
		}
		for _, w := range pairs {
			compareOverlap(t, got[w["a"].(string)+"-"+w["b"].(string)], w)
		}
	}
}

func compareOverlap(t *testing.T, got any, want map[string]any) {
	t.Helper()
	pair := want["a"].(string) + "-" + want["b"].(string)
	for _, name := range []string{"sizeA", "sizeB", "jaccard", "overlap", "expandedJaccard", "expandedOverlap", "hoursSaved"} {
		if figure, asked := want[name]; asked && !same(in(t, got, name), figure) {
			t.Errorf("%s of %s: %v, want %v", name, pair, in(t, got, name), figure)
		}
	}
	lost := map[string][]string{}
	for _, l := range in(t, got, "voicesLost").([]any) {
		into := in(t, l, "into", "identifiers", 0, "value").(string)
		lost[into] = append(lost[into], in(t, l, "organization", "identifiers", 0, "value").(string))
	}
	for _, c := range []struct {
		name string
		got  []string
	}{
		{"shared", keysIn(t, in(t, got, "sharedGroups"))},
		{"voicesLostIfBIntoA", lost[want["a"].(string)]},
		{"voicesLostIfAIntoB", lost[want["b"].(string)]},
	} {
		texts := []string{}
		for _, x := range want[c.name].([]any) {
			texts = append(texts, x.(string))
		}
		if !slices.Equal(texts, c.got) {
			t.Errorf("%s of %s: %v, want %v", c.name, pair, c.got, texts)
		}
	}
}

// TestSinglePointsOfTheWorkedExample: articulation by both kinds of ties, and
// the voices that hang on one other group.
func TestSinglePointsOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct {
		Articulation map[string][]string
		OneDelegate  []string
	}
	expected(t, "four-tables", &want)
	points := `(filter: {groups: $groups}, on: "2025-10-01"`
	data := s.answered(`query ($groups: [ID!]) {
		tenures: singlePoints`+points+`) { on publicEstimate soleVoiceCount articulation { identifiers { value } } oneDelegate { identifiers { value } }
			soleVoices { organization { identifiers { value } } body { identifiers { value } } carrier { identifiers { value } } } }
		both: singlePoints`+points+`, edges: [TENURE, MEMBERSHIP]) { articulation { identifiers { value } } }
	}`, map[string]any{"groups": s.ids("four-tables", []any{"P", "Q", "R", "S", "W", "X", "V", "N", "L", "M", "MB", "T1", "T2", "T3", "T4"})})
	for alias, edges := range map[string]string{"tenures": "TENURE", "both": "TENURE+MEMBERSHIP"} {
		if diff := cmp.Diff(want.Articulation[edges], keysIn(t, in(t, data, alias, "articulation"))); diff != "" {
			t.Errorf("articulation by %s (-want +got):\n%s", edges, diff)
		}
	}
	if diff := cmp.Diff(want.OneDelegate, keysIn(t, in(t, data, "tenures", "oneDelegate"))); diff != "" {
		t.Errorf("one delegate (-want +got):\n%s", diff)
	}
	var sole []string
	for _, v := range in(t, data, "tenures", "soleVoices").([]any) {
		keys := keysIn(t, []any{in(t, v, "organization"), in(t, v, "body"), in(t, v, "carrier")})
		sole = append(sole, keys[0]+" at "+keys[1]+" by "+keys[2])
	}
	if diff := cmp.Diff([]string{"R at T1 by M", "S at T1 by M", "P at T2 by M", "R at T2 by M", "X at T4 by W"}, sole); diff != "" {
		t.Errorf("sole voices (-want +got):\n%s", diff)
	}
}
