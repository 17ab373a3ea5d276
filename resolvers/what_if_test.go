package resolvers_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/scenario"
)

// things are the identities of the groups and seats of the worked example, by
// the names of its files.
func (s *service) things() map[string]string {
	s.t.Helper()
	out := map[string]string{}
	after := any(nil)
	for {
		got := s.ask(`query ($after: String) { groups(first: 20, after: $after, orderBy: IDENTIFIER) {
			pageInfo { hasNextPage endCursor }
			nodes { id identifiers { scheme value } seats(first: 20, on: "2025-10-01") { nodes { id identifiers { value } } } } } }`, map[string]any{"after": after})
		if len(got.Errors) > 0 {
			s.t.Fatalf("%+v", got.Errors)
		}
		for _, g := range in(s.t, got.Data, "groups", "nodes").([]any) {
			if in(s.t, g, "identifiers", 0, "scheme") != "four-tables" {
				continue
			}
			out[in(s.t, g, "identifiers", 0, "value").(string)] = in(s.t, g, "id").(string)
			for _, seat := range in(s.t, g, "seats", "nodes").([]any) {
				out[in(s.t, seat, "identifiers", 0, "value").(string)] = in(s.t, seat, "id").(string)
			}
		}
		if in(s.t, got.Data, "groups", "pageInfo", "hasNextPage") != true {
			return out
		}
		after = in(s.t, got.Data, "groups", "pageInfo", "endCursor")
	}
}

// change writes a change of the worked example as the API takes it.
func change(things map[string]string, step map[string]any) map[string]any {
	fields := map[string]any{}
	for name, value := range step {
		switch name {
		case "op":
		case "seat", "holder", "to", "member", "group", "body", "into":
			fields[name] = things[value.(string)]
		default:
			fields[name] = value
		}
	}
	return map[string]any{step["op"].(string): fields}
}

const whatIfQuery = `query ($changes: [ChangeInput!]!, $groups: [ID!]) {
  whatIf(changes: $changes, period: {from: "2025-01-01", until: "2026-01-01"}, on: "2025-10-01") {
    dataVersion on created { id }
    groups { group { identifiers { value } } before { ...figures } after { ...figures } }
    voices { organization { identifiers { value } } body { identifiers { value } } before { kind } after { kind carriers { id } } lengthBefore lengthAfter }
    giniHours(filter: {groups: $groups}) { before after }
  }
}
fragment figures on RepresentationLoad { directHours rate carriedHours overLimit lines { hours } }`

// TestWhatIfsOfTheWorkedExample: the API gives every what-if of the worked
// example, through a real graph, in which nothing is written by asking.
func TestWhatIfsOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct {
		WhatIf []struct {
			Changes   []map[string]any
			Groups    map[string]map[string][]any
			Voices    map[string]map[string][]any
			GiniHours []any
		}
		Sharing []any
	}
	expected(t, "four-tables", &want)
	things, sharing := s.things(), []any{}
	for _, name := range want.Sharing {
		sharing = append(sharing, things[name.(string)])
	}
	before, _, err := s.graph.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range want.WhatIf {
		var changes []any
		for _, step := range c.Changes {
			changes = append(changes, change(things, step))
		}
		got := s.ask(whatIfQuery, map[string]any{"changes": changes, "groups": sharing})
		if len(got.Errors) > 0 {
			t.Fatalf("%v: %+v", c.Changes, got.Errors)
		}
		groups := in(t, got.Data, "whatIf", "groups").([]any)
		if len(groups) != len(c.Groups) {
			t.Errorf("%v: %d groups, want %d", c.Changes, len(groups), len(c.Groups))
		}
		for _, g := range groups {
			key := in(t, g, "group", "identifiers", 0, "value").(string)
			for name, field := range map[string]string{"hours": "directHours", "rate": "rate", "carriedHours": "carriedHours", "overLimit": "overLimit"} {
				for i, side := range []string{"before", "after"} {
					if figures := c.Groups[key][name]; len(figures) != 2 || !same(in(t, g, side, field), figures[i]) {
						t.Errorf("%v: %s %s of %s: %v, want %v", c.Changes, field, side, key, in(t, g, side, field), figures)
					}
				}
			}
		}
		wanted := 0
		for _, voices := range c.Voices {
			wanted += len(voices)
		}
		voices := in(t, got.Data, "whatIf", "voices").([]any)
		if len(voices) != wanted {
			t.Errorf("%v: %d voices, want %d", c.Changes, len(voices), wanted)
		}
		for _, v := range voices {
			body, organization := in(t, v, "body", "identifiers", 0, "value").(string), in(t, v, "organization", "identifiers", 0, "value").(string)
			if kinds := c.Voices[body][organization]; len(kinds) != 2 || in(t, v, "before", "kind") != kinds[0] || in(t, v, "after", "kind") != kinds[1] {
				t.Errorf("%v: %s at %s: %v, want %v", c.Changes, organization, body, v, kinds)
			}
		}
		for i, side := range []string{"before", "after"} {
			if gini := in(t, got.Data, "whatIf", "giniHours", side); !same(gini, c.GiniHours[i]) {
				t.Errorf("%v: Gini %s: %v, want %v", c.Changes, side, gini, c.GiniHours[i])
			}
		}
	}
	after, _, err := s.graph.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, after, cmp.AllowUnexported(governance.PartialDate{})); diff != "" {
		t.Errorf("asking changed the graph:\n%s", diff)
	}
}

// TestCreatedBodyIsNamedLater: a body that a scenario sets up has the same
// identity each time, which a later change of the list may name.
func TestCreatedBodyIsNamedLater(t *testing.T) {
	s := newService(t)
	things := s.things()
	create := map[string]any{"createBody": map[string]any{
		"nameFr": "Table unique", "meetingsPerYear": 6, "hoursPerMeeting": 2, "prepHours": 1, "travelHours": 1,
		"seats": []any{map[string]any{"constituency": "community", "holder": things["S"]}, map[string]any{"standing": "CHAIR"}},
	}}
	first := s.ask(whatIfQuery, map[string]any{"changes": []any{create}})
	body := in(t, first.Data, "whatIf", "created", 0, "id")
	cadence := map[string]any{"changeCadence": map[string]any{"body": body, "meetingsPerYear": 3, "on": "2025-07-02"}}
	got := s.ask(whatIfQuery, map[string]any{"changes": []any{create, cadence}})
	if len(got.Errors) > 0 || in(t, got.Data, "whatIf", "created", 0, "id") != body {
		t.Fatalf("%+v", got)
	}
	hours := 12 + (6*182.0/365+3*183.0/365)*4
	if after := in(t, got.Data, "whatIf", "groups", 0, "after", "directHours"); !same(after, hours) {
		t.Errorf("%v hours of S, want %v", after, hours)
	}
}

const reliefQuery = `query ($id: ID!, $keep: ReliefKeep!, $receivers: [ID!]) {
  group(id: $id) { relief(period: {from: "2025-01-01", until: "2026-01-01"}, on: "2025-10-01", keep: $keep, receivers: $receivers) {
    savedHours seats { identifiers { value } }
    steps { action savedHours receiver { id } seat { id } explanation { fr en } }
    directVoicesLost { organization { identifiers { value } } body { identifiers { value } } }
    pathsLengthened { body { id } }
    frontier { savedHours directVoicesLostCount pathsLengthenedCount steps { action } }
    whatIf { groups { group { id } before { directHours } after { directHours } } voicesLost { body { id } } }
  } }
}`

// TestReliefsOfTheWorkedExample: the API gives every relief of the worked
// example, with each step explained and confirmed by what-if.
func TestReliefsOfTheWorkedExample(t *testing.T) {
	s := newService(t)
	var want struct {
		Relief []struct {
			Group, Keep      string
			Receivers        []string
			SavedHours       any
			Seats            []string
			DirectVoicesLost [][]string
		}
	}
	expected(t, "four-tables", &want)
	things := s.things()
	for _, c := range want.Relief {
		receivers := []any{}
		for _, r := range c.Receivers {
			receivers = append(receivers, things[r])
		}
		got := s.ask(reliefQuery, map[string]any{"id": things[c.Group], "keep": c.Keep, "receivers": receivers})
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %+v", c.Group, got.Errors)
		}
		relief := in(t, got.Data, "group", "relief")
		if !same(in(t, relief, "savedHours"), c.SavedHours) || len(in(t, relief, "seats").([]any)) != len(c.Seats) || len(in(t, relief, "directVoicesLost").([]any)) != len(c.DirectVoicesLost) {
			t.Errorf("%s, %s: %v, want %+v", c.Group, c.Keep, relief, c)
		}
		for i, seat := range c.Seats {
			if in(t, relief, "seats", i, "identifiers", 0, "value") != seat {
				t.Errorf("%s: %v, want %s", c.Group, in(t, relief, "seats", i), seat)
			}
			if text := in(t, relief, "steps", i, "explanation", "en").(string); !strings.HasPrefix(text, "Leave seat "+seat) {
				t.Errorf("%s: %q", c.Group, text)
			}
		}
		for i, pair := range c.DirectVoicesLost {
			lost := in(t, relief, "directVoicesLost", i)
			if in(t, lost, "organization", "identifiers", 0, "value") != pair[0] || in(t, lost, "body", "identifiers", 0, "value") != pair[1] {
				t.Errorf("%s: %v, want %v", c.Group, lost, pair)
			}
		}
		if saved, ok := c.SavedHours.(float64); ok && saved > 0 {
			confirmed := 0.0
			for _, g := range in(t, relief, "whatIf", "groups").([]any) {
				if in(t, g, "group", "id") == things[c.Group] {
					confirmed = in(t, g, "before", "directHours").(float64) - in(t, g, "after", "directHours").(float64)
				}
			}
			if !same(confirmed, saved) || in(t, relief, "frontier", 0, "savedHours") != 0.0 {
				t.Errorf("%s: what-if says %v; frontier %v", c.Group, confirmed, in(t, relief, "frontier"))
			}
		}
	}
}

// TestBadScenarios: what cannot be supposed is refused with a code and the
// place of the change, never answered with a wrong figure.
func TestBadScenarios(t *testing.T) {
	s := newService(t)
	id := s.things()
	nobody := governance.IDOf("nobody").String()
	one := func(kind string, fields map[string]any) []any { return []any{map[string]any{kind: fields}} }
	leave := map[string]any{"leaveSeat": map[string]any{"seat": id["T1-1"]}}
	many := []any{}
	for range scenario.MostChanges + 1 {
		many = append(many, leave)
	}
	for _, tc := range []struct {
		reason        string
		changes       []any
		code, field   string
		messagePieces string
	}{
		{"more than 200 changes", many, "BAD_USER_INPUT", "changes", "200"},
		{"no kind of change", []any{map[string]any{}}, "BAD_USER_INPUT", "changes.0", "exactly one"},
		{"two kinds in one change, in variables", []any{map[string]any{"leaveSeat": leave["leaveSeat"], "abolishSeat": map[string]any{"seat": id["T1-1"]}}}, "BAD_USER_INPUT", "changes.0", "exactly one"},
		{"an unknown seat", one("leaveSeat", map[string]any{"seat": nobody}), "NOT_FOUND", "changes.0.leaveSeat.seat", "nothing has"},
		{"a group for a seat", one("leaveSeat", map[string]any{"seat": id["P"]}), "NOT_FOUND", "changes.0.leaveSeat.seat", ""},
		{"an unknown holder", one("leaveSeat", map[string]any{"seat": id["T1-1"], "holder": nobody}), "NOT_FOUND", "changes.0.leaveSeat.holder", ""},
		{"a holder that does not hold it", one("leaveSeat", map[string]any{"seat": id["T1-1"], "holder": id["Q"]}), "CONFLICT", "changes.0.leaveSeat", "Q"},
		{"a seat left twice", []any{leave, leave}, "CONFLICT", "changes.1.leaveSeat", "nobody holds"},
		{"a seat left, then handed over", []any{leave, map[string]any{"handOverSeat": map[string]any{"seat": id["T1-1"], "to": id["L"]}}}, "CONFLICT", "changes.1.handOverSeat", ""},
		{"handed to its holder", one("handOverSeat", map[string]any{"seat": id["T1-1"], "to": id["P"]}), "BAD_USER_INPUT", "changes.0.handOverSeat.to", "another group"},
		{"a seat that is held", one("takeSeat", map[string]any{"seat": id["T1-1"], "holder": id["S"]}), "CONFLICT", "changes.0.takeSeat.seat", "held at once"},
		{"nobody sits", one("takeSeat", map[string]any{"seat": id["T2-3"], "holder": id["S"], "delegates": 0, "on": "2025-07-01"}), "BAD_USER_INPUT", "changes.0.takeSeat.delegates", "from 1 to"},
		{"a seat abolished twice", []any{map[string]any{"abolishSeat": map[string]any{"seat": id["T1-1"]}}, map[string]any{"abolishSeat": map[string]any{"seat": id["T1-1"]}}}, "CONFLICT", "changes.1.abolishSeat.seat", "does not exist"},
		{"a body merged with itself", one("mergeBodies", map[string]any{"body": id["T4"], "into": id["T4"]}), "BAD_USER_INPUT", "changes.0.mergeBodies.into", "itself"},
		{"into a body that was merged", []any{map[string]any{"mergeBodies": map[string]any{"body": id["T4"], "into": id["T2"]}}, map[string]any{"mergeBodies": map[string]any{"body": id["T3"], "into": id["T4"]}}}, "CONFLICT", "changes.1.mergeBodies.into", "does not exist"},
		{"a seat of a merged body", []any{map[string]any{"mergeBodies": map[string]any{"body": id["T4"], "into": id["T2"]}}, map[string]any{"leaveSeat": map[string]any{"seat": id["T4-1"], "holder": id["W"]}}}, "CONFLICT", "changes.1.leaveSeat", ""},
		{"a cadence of nothing", one("changeCadence", map[string]any{"body": id["T1"]}), "BAD_USER_INPUT", "changes.0.changeCadence", "changes nothing"},
		{"less than no meeting", one("changeCadence", map[string]any{"body": id["T1"], "meetingsPerYear": -1}), "BAD_USER_INPUT", "changes.0.changeCadence.meetingsPerYear", "from 0 to"},
		{"a member twice", one("joinGroup", map[string]any{"member": id["P"], "group": id["M"]}), "CONFLICT", "changes.0.joinGroup", "already a member"},
		{"its own member", one("joinGroup", map[string]any{"member": id["P"], "group": id["P"]}), "BAD_USER_INPUT", "changes.0.joinGroup.group", "itself"},
		{"its own ancestor", one("joinGroup", map[string]any{"member": id["M"], "group": id["P"]}), "CONFLICT", "changes.0.joinGroup.group", "ancestor"},
		{"topics of no mandate", one("joinGroup", map[string]any{"member": id["S"], "group": id["M"], "mandate": "TOPICS"}), "BAD_USER_INPUT", "changes.0.joinGroup.topics", ""},
		{"no member of it", one("leaveGroup", map[string]any{"member": id["S"], "group": id["M"]}), "CONFLICT", "changes.0.leaveGroup", "not a member"},
		{"a body without a name", one("createBody", map[string]any{}), "BAD_USER_INPUT", "changes.0.createBody.nameFr", "name"},
		{"an organ of nothing", one("createBody", map[string]any{"nameFr": "CA", "kind": "ORGAN"}), "BAD_USER_INPUT", "changes.0.createBody.within", ""},
		{"a seat for nobody", one("createBody", map[string]any{"nameFr": "T", "seats": []any{map[string]any{}, map[string]any{"holder": nobody}}}), "NOT_FOUND", "changes.0.createBody.seats.1.holder", ""},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			got := s.ask(whatIfQuery, map[string]any{"changes": tc.changes}, "Accept-Language", "en")
			if len(got.Errors) != 1 {
				t.Fatalf("%+v", got)
			}
			if e := got.Errors[0]; e.Extensions.Code != tc.code || e.Extensions.Field != tc.field || !strings.Contains(e.Message, tc.messagePieces) {
				t.Errorf("%+v, want %s at %q: %q", e, tc.code, tc.field, tc.messagePieces)
			}
		})
	}
	for reason, query := range map[string]string{
		"two kinds in one change, in a literal": `{ whatIf(changes: [{leaveSeat: {seat: "a"}, abolishSeat: {seat: "a"}}], period: {from: "2025-01-01", until: "2026-01-01"}) { on } }`,
		"no kind of change, in a literal":       `{ whatIf(changes: [{}], period: {from: "2025-01-01", until: "2026-01-01"}) { on } }`,
	} {
		if got := s.ask(query, nil); len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "GRAPHQL_VALIDATION_FAILED" {
			t.Errorf("%s: %+v", reason, got.Errors)
		}
	}
	for reason, query := range map[string]string{
		"a period upside down":     `{ whatIf(changes: [], period: {from: "2026-01-01", until: "2025-01-01"}) { on } }`,
		"a relief of no day":       `{ group(id: "` + id["P"] + `") { relief(period: {from: "2026-01-01", until: "2026-01-01"}) { savedHours } } }`,
		"a relief onto no group":   `{ group(id: "` + id["P"] + `") { relief(period: {from: "2025-01-01", until: "2026-01-01"}, receivers: ["` + nobody + `"]) { savedHours } } }`,
		"a relief onto everything": `{ group(id: "` + id["P"] + `") { relief(period: {from: "2025-01-01", until: "2026-01-01"}, receivers: [` + strings.Repeat(`"`+id["M"]+`",`, 101) + `]) { savedHours } } }`,
	} {
		if got := s.ask(query, nil); len(got.Errors) != 1 || got.Errors[0].Extensions.Field != map[bool]string{true: "receivers", false: "period"}[strings.Contains(reason, "onto")] {
			t.Errorf("%s: %+v", reason, got.Errors)
		}
	}
}
