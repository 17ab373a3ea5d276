package network_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
)

// TestPlanRefuses: what nobody can answer is refused with a code and a field.
func TestPlanRefuses(t *testing.T) {
	a := asker{t, inEnglish(example(t, "four-tables"), access.Deployment()), "four-tables"}
	nobody := []governance.ID{governance.IDOf("nobody")}
	notNation := func(key string) []governance.MustNot {
		return []governance.MustNot{{Group: a.group(key), Reason: new("a reason")}}
	}
	for _, c := range []struct {
		reason string
		q      governance.ConsultationQuestion
		code   governance.Code
		field  string
		says   string
	}{
		{"an unknown topic", governance.ConsultationQuestion{Topics: nobody}, governance.CodeNotFound, "topics", "nothing"},
		{"a group for a topic", governance.ConsultationQuestion{Topics: []governance.ID{a.group("P")}}, governance.CodeNotFound, "topics", "nothing"},
		{"an unknown population", governance.ConsultationQuestion{Populations: nobody}, governance.CodeNotFound, "populations", "nothing"},
		{"a field for a population", governance.ConsultationQuestion{Populations: a.topics([]any{"housing"})}, governance.CodeBadUserInput, "populations", "Housing"},
		{"an unknown territory", governance.ConsultationQuestion{Territories: nobody}, governance.CodeNotFound, "territories", "nothing"},
		{"an unknown initiator", governance.ConsultationQuestion{Initiator: &nobody[0]}, governance.CodeNotFound, "initiator", "nothing"},
		{"an unknown must", governance.ConsultationQuestion{Musts: nobody}, governance.CodeNotFound, "musts", "nothing"},
		{"an unknown must-not", governance.ConsultationQuestion{MustNots: []governance.MustNot{{Group: nobody[0], Reason: new("x")}}}, governance.CodeNotFound, "mustNots", "nothing"},
		{"a must-not without a reason", governance.ConsultationQuestion{MustNots: []governance.MustNot{{Group: a.group("P")}}}, governance.CodeBadUserInput, "mustNots", "reason"},
		{"a must-not with a blank reason", governance.ConsultationQuestion{MustNots: []governance.MustNot{{Group: a.group("P"), Reason: new(" \n")}}}, governance.CodeBadUserInput, "mustNots", "Bridge House"},
		{"a must and must-not", governance.ConsultationQuestion{Musts: a.groups([]any{"P"}), MustNots: notNation("P")}, governance.CodeBadUserInput, "musts", "Bridge House"},
		{"the initiator as a must", governance.ConsultationQuestion{Initiator: new(a.group("P")), Musts: a.groups([]any{"P"})}, governance.CodeBadUserInput, "musts", "Bridge House"},
		{"a Nation as a must", governance.ConsultationQuestion{Musts: a.groups([]any{"N"})}, governance.CodeBadUserInput, "musts", "Nation"},
		{"a Nation as a must-not", governance.ConsultationQuestion{MustNots: notNation("N")}, governance.CodeBadUserInput, "mustNots", "Nation"},
		{"a must that does not exist yet", governance.ConsultationQuestion{On: new(governance.NewDate(2014, 1, 1)), Musts: a.groups([]any{"T4"})}, governance.CodeBadUserInput, "musts", "Health Roundtable"},
		{"more musts than invitations", governance.ConsultationQuestion{Musts: a.groups([]any{"P", "Q"}), MaxInvitations: new(1)}, governance.CodeBadUserInput, "musts", "2"},
		{"coverage over 1", governance.ConsultationQuestion{Coverage: new("1.0001")}, governance.CodeBadUserInput, "coverage", "1.0001"},
		{"coverage of five places", governance.ConsultationQuestion{Coverage: new("0.12345")}, governance.CodeBadUserInput, "coverage", "0.12345"},
		{"coverage of nobody", governance.ConsultationQuestion{Coverage: new("0")}, governance.CodeBadUserInput, "coverage", ""},
		{"coverage that is no number", governance.ConsultationQuestion{Coverage: new("half")}, governance.CodeBadUserInput, "coverage", "half"},
		{"no invitation", governance.ConsultationQuestion{MaxInvitations: new(0)}, governance.CodeBadUserInput, "maxInvitations", "1"},
		{"a negative path", governance.ConsultationQuestion{LongestPath: new(-1)}, governance.CodeBadUserInput, "longestPath", "0"},
		{"negative hours", governance.ConsultationQuestion{Hours: -1}, governance.CodeBadUserInput, "hours", ""},
		{"hours that are no number", governance.ConsultationQuestion{Hours: math.NaN()}, governance.CodeBadUserInput, "hours", ""},
		{"endless hours", governance.ConsultationQuestion{Hours: math.Inf(1)}, governance.CodeBadUserInput, "hours", ""},
		{"negative λ", governance.ConsultationQuestion{Lambda: new(-0.1)}, governance.CodeBadUserInput, "lambda", ""},
		{"λ too large", governance.ConsultationQuestion{Lambda: new(101.0)}, governance.CodeBadUserInput, "lambda", "100"},
		{"pressure over 1", governance.ConsultationQuestion{AssumedPressure: new(1.5)}, governance.CodeBadUserInput, "assumedPressure", ""},
		{"a period upside down", governance.ConsultationQuestion{Period: &governance.Period{From: 10, Until: 5}}, governance.CodeBadUserInput, "period", ""},
		{"nobody in the target", governance.ConsultationQuestion{Natures: []governance.Nature{governance.Union}}, governance.CodeBadUserInput, "question", ""},
		{"a date before anybody", governance.ConsultationQuestion{Topics: a.topics([]any{"youth"}), Territories: a.territories([]any{"reg:10"}), Natures: []governance.Nature{governance.Municipal}}, governance.CodeBadUserInput, "question", ""},
		{"too many musts", governance.ConsultationQuestion{Musts: slices.Repeat(nobody, 101)}, governance.CodeBadUserInput, "musts", "100"},
	} {
		_, err := a.view.ConsultationPlan(c.q, governance.LeastCost)
		refusal, ok := errors.AsType[*governance.Error](err)
		if !ok || refusal.Code != c.code || refusal.Field != c.field || !strings.Contains(refusal.Message(governance.English), c.says) {
			t.Errorf("%s: %v, want %s at %s", c.reason, err, c.code, c.field)
		}
	}
	if _, err := a.view.ConsultationPlans(governance.ConsultationQuestion{}, nil); governance.CodeOf(err) != governance.CodeBadUserInput {
		t.Errorf("no objective: %v", err)
	}
}
