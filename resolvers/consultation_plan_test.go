package resolvers_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const planQuery = `query ($question: ConsultationQuestion!, $objective: PlanObjective = LEAST_COST) {
  consultationPlan(question: $question, objective: $objective) {
    status cost lowerBound gap targetCount coveredCount required unclassified largestCoverage dataVersion
    invitations { group { identifiers { value } } adds reason { fr en } loadBefore loadAfter lastAsked paths { length } }
    leftOut { group { identifiers { value } } reason explanation { fr en } howToTakePart { fr en } }
    directInterlocutors { group { identifiers { value } } channel howToReach { fr en } }
    informed { identifiers { value } }
  }
}`

// examples finds what the worked examples call by their own names.
func (s *service) examples(scheme string) map[string]string {
	s.t.Helper()
	out := map[string]string{}
	got := s.ask(`{ groups(first: 100) { nodes { id identifiers { scheme value } } }
		topics(first: 100) { nodes { id identifiers { value } } } territories(first: 100) { nodes { id scheme code } } }`, nil)
	for _, g := range in(s.t, got.Data, "groups", "nodes").([]any) {
		if in(s.t, g, "identifiers", 0, "scheme") == scheme {
			out[in(s.t, g, "identifiers", 0, "value").(string)] = in(s.t, g, "id").(string)
		}
	}
	for _, topic := range in(s.t, got.Data, "topics", "nodes").([]any) {
		out[in(s.t, topic, "identifiers", 0, "value").(string)] = in(s.t, topic, "id").(string)
	}
	for _, x := range in(s.t, got.Data, "territories", "nodes").([]any) {
		out[fmt.Sprint(in(s.t, x, "scheme"), ":", in(s.t, x, "code"))] = in(s.t, x, "id").(string)
	}
	return out
}

// planQuestion turns a question of the worked examples into one of the API.
func planQuestion(told map[string]any, ids map[string]string) map[string]any {
	out := map[string]any{}
	for name, value := range told {
		out[name] = value
		switch name {
		case "coverage":
			out[name] = fmt.Sprint(value)
		case "lambda", "assumedPressure":
			var f float64
			if _, err := fmt.Sscan(fmt.Sprint(value), &f); err != nil {
				panic(err)
			}
			out[name] = f
		case "initiator":
			out[name] = ids[value.(string)]
		case "topics", "territories", "musts":
			var list []any
			for _, key := range value.([]any) {
				list = append(list, ids[key.(string)])
			}
			out[name] = list
		case "mustNots":
			var list []any
			for _, key := range value.([]any) {
				list = append(list, map[string]any{"group": ids[key.(string)], "reason": "a reason"})
			}
			out[name] = list
		}
	}
	return out
}

// identified are the identifiers of the groups of a list.
func identified(t *testing.T, list any, path ...any) []any {
	t.Helper()
	out := []any{}
	for _, x := range list.([]any) {
		out = append(out, in(t, x, append(path, "identifiers", 0, "value")...))
	}
	return out
}

// TestPlansOfTheWorkedExample: the API gives every case, through a real graph,
// without a statement.
func TestPlansOfTheWorkedExample(t *testing.T) {
	s := serviceOf(t, "four-tables")
	var want struct{ Consult []map[string]any }
	expected(t, "four-tables", &want)
	ids := s.examples("four-tables")
	if len(want.Consult) != 11 {
		t.Fatalf("%d cases", len(want.Consult))
	}
	before := s.graph.Statements()
	for i, c := range want.Consult {
		question := planQuestion(c["question"].(map[string]any), ids)
		got := s.ask(planQuery, map[string]any{"question": question})
		if len(got.Errors) > 0 {
			t.Fatalf("case %d: %+v", i, got.Errors)
		}
		plan := in(t, got.Data, "consultationPlan").(map[string]any)
		for _, name := range []string{"status", "cost", "targetCount", "coveredCount", "required", "largestCoverage"} {
			if !same(plan[name], c[name]) {
				t.Errorf("case %d: %s %v, want %v", i, name, plan[name], c[name])
			}
		}
		for name, path := range map[string][]any{"invitations": {"group"}, "leftOut": {"group"}, "directInterlocutors": {"group"}, "informed": {}} {
			if diff := cmp.Diff(c[name], any(identified(t, plan[name], path...))); diff != "" {
				t.Errorf("case %d: %s (-want +got):\n%s", i, name, diff)
			}
		}
	}
	if sent := s.graph.Statements() - before; sent != 0 {
		t.Errorf("%d statements", sent)
	}
}

// TestPlanInFull: a whole plan as the API gives it, and several side by side.
func TestPlanInFull(t *testing.T) {
	s := newService(t)
	ids := s.examples("four-tables")
	question := map[string]any{
		"hours": 6, "topics": []any{ids["housing"]}, "musts": []any{ids["S"]}, "maxInvitations": 4,
		"mustNots": []any{map[string]any{"group": ids["Q"], "reason": "Sits on the jury."}},
	}
	got := s.ask(`query ($q: ConsultationQuestion!) { consultationPlan(question: $q) {
		objective status gap lowerBound cost targetCount required coveredCount invitedThemselves unclassified
		unclassifiedGroups { ...g } containing { ...g } target { ...g } membershipNotDeclared { ...g } informed { ...g }
		largestCoverage largestCoverageProved infeasible { fr en } hoursAsked hoursBySize { size groups hours }
		invitations { group { ...g } must cost pressureAssumed speaksFor { ...g } adds addsGroups { ...g } loadBefore loadAfter
			beyondLimit excessHours lastAsked reason { fr en } paths { from { ...g } length memberships { group { ...g } } } }
		leftOut { group { ...g } reason explanation { fr en } howToTakePart { fr en } }
		candidates { group { ...g } must cost pressureAssumed speaksFor { ...g } speaksForCount beyondLimit excessHours }
		beyondLimit { group { ...g } beyondLimit excessHours }
		directInterlocutors { group { ...g } channel howToReach { fr en } } directInterlocutorsNote { fr en }
		underServed { territory { code } population { label { fr } } targets covered share shareOfAll }
		parameters { on period { from until } hours lambda assumedPressure coverage maxInvitations longestPath mechanism natures
			topics { label { en } } populations { label { en } } territories { code } initiator { ...g } musts { ...g } mustNots { group { ...g } reason } }
		dataVersion
	} } fragment g on Group { name { en } }`, map[string]any{"q": question})
	if len(got.Errors) > 0 {
		t.Fatalf("%+v", got.Errors)
	}
	golden(t, "consultation_plan.json", got.Data)
	beside := s.ask(`query ($q: ConsultationQuestion!) { consultationPlans(question: $q) {
		objective status gap lowerBound cost coveredCount invitedThemselves invitations { group { name { en } } } } }`, map[string]any{"q": question})
	if len(beside.Errors) > 0 {
		t.Fatalf("%+v", beside.Errors)
	}
	golden(t, "consultation_plans.json", beside.Data)
}

// TestPlanRefusals: a bad question is refused with a code and a field, in the
// reader's language, and nothing is written.
func TestPlanRefusals(t *testing.T) {
	s := newService(t)
	ids := s.examples("four-tables")
	version, err := s.graph.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p := ids["P"]
	for _, c := range []struct {
		reason      string
		question    map[string]any
		code, field string
	}{
		{"an unknown topic", map[string]any{"topics": []any{"nothing"}}, "NOT_FOUND", "topics"},
		{"an empty target", map[string]any{"natures": []any{"UNION"}}, "BAD_USER_INPUT", "question"},
		{"contradictory musts", map[string]any{"musts": []any{p}, "mustNots": []any{map[string]any{"group": p, "reason": "x"}}}, "BAD_USER_INPUT", "musts"},
		{"coverage over 1", map[string]any{"coverage": "1.5"}, "BAD_USER_INPUT", "coverage"},
		{"an end before a start", map[string]any{"period": map[string]any{"from": "2026-01-01", "until": "2025-01-01"}}, "BAD_USER_INPUT", "period"},
		{"a must-not without a reason", map[string]any{"mustNots": []any{map[string]any{"group": p}}}, "BAD_USER_INPUT", "mustNots"},
		{"negative hours", map[string]any{"hours": -3}, "BAD_USER_INPUT", "hours"},
		{"a nature that is none", map[string]any{"natures": []any{"GHOST"}}, "GRAPHQL_VALIDATION_FAILED", ""},
	} {
		if c.question["hours"] == nil {
			c.question["hours"] = 3
		}
		got := s.ask(planQuery, map[string]any{"question": c.question}, "Accept-Language", "en")
		if len(got.Errors) != 1 {
			t.Errorf("%s: %+v", c.reason, got)
			continue
		}
		e := got.Errors[0]
		if e.Extensions.Code != c.code || e.Extensions.Field != c.field {
			t.Errorf("%s: %+v", c.reason, e)
		}
		french := s.ask(planQuery, map[string]any{"question": c.question})
		if c.field != "" && (french.Errors[0].Message == e.Message || strings.Contains(e.Message, "{")) {
			t.Errorf("%s: %q, %q", c.reason, e.Message, french.Errors[0].Message)
		}
	}
	if now, err := s.graph.Version(t.Context()); err != nil || now != version {
		t.Errorf("version %d, %v", now, err)
	}
	none := s.ask(`{ consultationPlans(question: {hours: 3}, objectives: []) { status } }`, nil)
	if len(none.Errors) != 1 || none.Errors[0].Extensions.Field != "objectives" {
		t.Errorf("no objective: %+v", none.Errors)
	}
}
