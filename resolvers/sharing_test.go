package resolvers_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sharingQuery = `query ($groups: [ID!]) { sharing(filter: {groups: $groups}, period: {from: "2025-01-01", until: "2026-01-01"}) {
  period { from until } giniSeats giniHours giniRate counted leftOut incomplete nationsLeftOut suppressed
  distribution { gini counted leftOut total mean maximum halfCarriedBy quartiles deciles lorenz { groups carried } suppressed }
  seats: distribution(of: SEATS) { gini counted } rate: distribution(of: RATE) { gini counted leftOut }
  shares(first: 5) { totalCount pageInfo { endCursor } nodes { group { identifiers { value } } seats hours complete rate } edges { cursor } }
} }`

func (s *service) ids(scheme string, values []any) []any {
	s.t.Helper()
	var out []any
	for _, value := range values {
		got := s.ask(`query ($scheme: String!, $value: String!) { group(identifier: {scheme: $scheme, value: $value}) { id } }`,
			map[string]any{"scheme": scheme, "value": value})
		out = append(out, in(s.t, got.Data, "group", "id"))
	}
	return out
}

// TestSharingOfTheWorkedExample: the API gives the expected figures, and the
// inputs that it shows make them.
func TestSharingOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct {
		SharingFigures map[string]any
		LoadCommitted  map[string]map[string]any
	}
	expected(t, "four-tables", &want)
	groups := want.SharingFigures["groups"].([]any)
	asked := map[string]any{"groups": s.ids("four-tables", groups)}
	got := s.ask(sharingQuery, asked)
	if len(got.Errors) > 0 {
		t.Fatalf("%+v", got.Errors)
	}
	sharing := in(t, got.Data, "sharing").(map[string]any)
	for _, name := range []string{"giniSeats", "giniHours", "giniRate"} {
		if !same(sharing[name], want.SharingFigures[name]) {
			t.Errorf("%s: %v, want %v", name, sharing[name], want.SharingFigures[name])
		}
	}
	if sharing["leftOut"] != want.SharingFigures["leftOutHours"] || in(t, sharing, "rate", "leftOut") != want.SharingFigures["leftOutRate"] ||
		sharing["counted"] != float64(len(groups)) || in(t, sharing, "shares", "totalCount") != float64(len(groups)) {
		t.Errorf("%v", sharing)
	}
	total := 0.0
	for _, g := range groups {
		total += want.LoadCommitted[g.(string)]["directHours"].(float64)
	}
	if !same(in(t, sharing, "distribution", "total"), total) || !same(in(t, sharing, "distribution", "maximum"), want.LoadCommitted["P"]["directHours"]) {
		t.Errorf("%v, want a total of %v", sharing["distribution"], total)
	}
	for _, share := range in(t, sharing, "shares", "nodes").([]any) {
		load := want.LoadCommitted[in(t, share, "group", "identifiers", 0, "value").(string)]
		if !same(in(t, share, "hours"), load["directHours"]) || !same(in(t, share, "rate"), load["rate"]) || in(t, share, "complete") != load["complete"] {
			t.Errorf("%v, want %v", share, load)
		}
	}
	if diff := cmp.Diff(got.Data, s.ask(sharingQuery, asked).Data); diff != "" {
		t.Errorf("asked again:\n%s", diff)
	}
}

// TestSharingRefusals: an id that names nothing is refused, and a filter that
// means nobody has no figure, none of them zero.
func TestSharingRefusals(t *testing.T) {
	s := newService(t)
	for _, tc := range []struct{ arguments, code, field string }{
		{`filter: {groups: ["nobody"]}, period: {from: "2025-01-01", until: "2026-01-01"}`, "NOT_FOUND", "filter"},
		{`filter: {topics: ["nobody"]}, period: {from: "2025-01-01", until: "2026-01-01"}`, "NOT_FOUND", "filter"},
		{`filter: {territories: ["nobody"]}, period: {from: "2025-01-01", until: "2026-01-01"}`, "NOT_FOUND", "filter"},
		{`period: {from: "2025-01-01", until: "2025-01-01"}`, "BAD_USER_INPUT", "period"},
		{`period: {from: "2026-01-01", until: "2025-01-01"}`, "BAD_USER_INPUT", "period"},
	} {
		got := s.ask(`{ sharing(`+tc.arguments+`) { giniHours } }`, nil)
		if len(got.Errors) != 1 || got.Errors[0].Extensions.Code != tc.code || got.Errors[0].Extensions.Field != tc.field {
			t.Errorf("%s: %+v", tc.arguments, got)
		}
	}
	got := s.ask(`{ sharing(filter: {text: "zzz"}, period: {from: "2025-01-01", until: "2026-01-01"}) {
		giniSeats giniHours giniRate counted distribution { total mean maximum gini halfCarriedBy quartiles deciles lorenz { carried } } } }`, nil)
	want := map[string]any{"sharing": map[string]any{
		"giniSeats": nil, "giniHours": nil, "giniRate": nil, "counted": 0.0,
		"distribution": map[string]any{"total": nil, "mean": nil, "maximum": nil, "gini": nil, "halfCarriedBy": nil, "quartiles": nil, "deciles": nil, "lorenz": nil},
	}}
	if diff := cmp.Diff(want, got.Data); diff != "" || len(got.Errors) > 0 {
		t.Errorf("%s %+v", diff, got.Errors)
	}
}

// TestBodyCostsOfTheWorkedExample: the API gives what every body asks, and the
// lines that make it.
func TestBodyCostsOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct{ BodyCost map[string]map[string]any }
	expected(t, "four-tables", &want)
	for body, figures := range want.BodyCost {
		got := s.ask(`query ($body: String!) { group(identifier: {scheme: "four-tables", value: $body}) {
			cost(period: {from: "2025-01-01", until: "2026-01-01"}) {
				publicEstimate hours complete unknownLines uncertainLines holders holdersOverLimit holdersLimitUnknown suppressed
				perConstituency { kind constituency hours complete unknownLines uncertainLines }
				lines { suppliedBy { id } line { kind hours seat { constituency } onBehalfOf { id } } }
			} } }`, map[string]any{"body": body})
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %+v", body, got.Errors)
		}
		cost := in(t, got.Data, "group", "cost").(map[string]any)
		if !same(cost["hours"], figures["hours"]) || cost["unknownLines"] != figures["unknownLines"] {
			t.Errorf("%s: %v, want %v", body, cost, figures)
		}
		perSeats := map[string]float64{}
		for _, l := range cost["lines"].([]any) {
			if hours, known := in(t, l, "line", "hours").(float64); known {
				perSeats[in(t, l, "line", "seat", "constituency").(string)] += hours
			}
		}
		constituencies := figures["perConstituency"].(map[string]any)
		if len(cost["perConstituency"].([]any)) != len(constituencies) {
			t.Errorf("%s: %v", body, cost["perConstituency"])
		}
		for _, c := range cost["perConstituency"].([]any) {
			name := in(t, c, "constituency").(string)
			hours := in(t, c, "hours")
			if !same(hours, constituencies[name]) || hours != nil && !same(hours, perSeats[name]) {
				t.Errorf("%s, %s: %v, its lines make %v, want %v", body, name, hours, perSeats[name], constituencies[name])
			}
		}
	}
	upsideDown := s.ask(`{ group(identifier: {scheme: "four-tables", value: "T1"}) { cost(period: {from: "2026-01-01", until: "2025-01-01"}) { hours } } }`, nil)
	if len(upsideDown.Errors) != 1 || upsideDown.Errors[0].Extensions.Code != "BAD_USER_INPUT" || upsideDown.Errors[0].Extensions.Field != "period" {
		t.Errorf("%+v", upsideDown)
	}
}

func TestDelegateConcentrationOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	got := s.ask(`{ group(identifier: {scheme: "four-tables", value: "Q"}) {
		delegateConcentration(on: "2025-10-01") { on tenures uncertain notNamed fewestDelegates delegates { tenures person { name } } } } }`, nil)
	want := map[string]any{"on": "2025-10-01", "tenures": 2.0, "uncertain": 1.0, "notNamed": 1.0, "fewestDelegates": 1.0, "delegates": []any{
		map[string]any{"tenures": 0.5, "person": map[string]any{"name": "person-3"}}, map[string]any{"tenures": 0.5, "person": map[string]any{"name": "person-4"}},
	}}
	if diff := cmp.Diff(want, in(t, got.Data, "group", "delegateConcentration")); diff != "" || len(got.Errors) > 0 {
		t.Errorf("%s %+v", diff, got.Errors)
	}
}
