package consultation_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/consultation"
)

func date(t *testing.T, s string) governance.PartialDate {
	t.Helper()
	d, err := governance.ParsePartialDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func interval(t *testing.T, since, until string) governance.Interval {
	t.Helper()
	i, err := governance.ParseInterval(since, until, "")
	if err != nil {
		t.Fatal(err)
	}
	return i
}

// hearing is a consultation of three groups and one anonymous person: group 1
// was heard before the draft, 2 after it, 3 not at all.
func hearing(t *testing.T) *consultation.Consultation {
	return &consultation.Consultation{
		ID: 100, Themes: []governance.ID{7}, Interval: interval(t, "2025-01-01", "2025-07-01"),
		AllInvited: true, AllLinked: true, AllAnswers: true,
		Drafts: []consultation.Draft{{Published: date(t, "2025-06-01"), Public: true}, {Published: date(t, "2025-03-01"), Public: true}, {Published: date(t, "2025-01-05")}},
		Mechanisms: []consultation.Mechanism{
			{ID: 50, Kind: governance.Hearing, Announced: date(t, "2025-02-01"), Interval: interval(t, "2025-02-15", "2025-05-01")},
			{ID: 51, Kind: governance.Platform, Announced: date(t, "2025-02"), Interval: interval(t, "2025-02-15", "")},
		},
		Invitations: []consultation.Invitation{{Group: 1, Hours: 3}, {Group: 2, Hours: 4}, {Group: 3, Hours: 5}},
		Contributions: []consultation.Contribution{
			{ID: 11, Group: 1, On: date(t, "2025-02-20"), Position: consultation.Opposes},
			{ID: 12, Group: 2, On: date(t, "2025-04-02"), Position: consultation.NotStated},
			{ID: 13, On: date(t, "2025-04-03"), Position: consultation.Supports},
			{ID: 14, Group: 1, On: date(t, "2025-04-04"), Position: consultation.Reserves},
		},
		Observations: []consultation.Observation{{ID: 21, Contributions: []governance.ID{11, 13}}},
		Actions: []consultation.ProposedAction{
			{ID: 31, Observations: []governance.ID{21}, Proposed: date(t, "2025-05-01"), Response: &consultation.Response{Verdict: consultation.Partly, On: date(t, "2025-05-11")}},
			{ID: 32, Contributions: []governance.ID{12}, Proposed: date(t, "2025-05-01"), Response: &consultation.Response{Verdict: consultation.Refused, Reason: consultation.NotGiven, On: date(t, "2025-05-31")}},
			{ID: 33, Proposed: date(t, "2025-05-01"), Response: &consultation.Response{Verdict: consultation.Accepted, On: date(t, "2025-05")}},
			{ID: 34, Proposed: date(t, "2025-05-01")},
		},
		Milestones: []consultation.Milestone{{Action: 31}, {Action: 33}},
	}
}

func TestMeasures(t *testing.T) {
	c := hearing(t)
	for name, got := range map[string]struct{ got, want *consultation.Ratio }{
		"linked":       {c.Linked(), &consultation.Ratio{Numerator: 3, Denominator: 4}},
		"answered":     {c.Answered(), &consultation.Ratio{Numerator: 3, Denominator: 4}},
		"before draft": {c.BeforeDraft(), &consultation.Ratio{Numerator: 1, Denominator: 3}},
	} {
		if diff := cmp.Diff(got.want, got.got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if d := c.DaysToAnswer(); d.Median == nil || *d.Median != 20 || d.Counted != 2 || d.Answered != 3 {
		t.Errorf("days to answer %+v", d)
	}
	if u, r := c.Unanswered(), c.RefusedWithoutReason(); len(u) != 1 || u[0].ID != 34 || len(r) != 1 || r[0].ID != 32 {
		t.Errorf("unanswered %v, refused without a reason %v", u, r)
	}
	if n := c.Mechanisms[0].Notice(); n == nil || *n != 14 {
		t.Errorf("notice %v", n)
	}
	if n := c.Mechanisms[1].Notice(); n != nil {
		t.Errorf("a month is no day: %d", *n)
	}
	direct, byPath := c.Coverage([]governance.ID{1, 2, 3, 4}, map[governance.ID][]governance.ID{2: {2, 4}})
	if direct != (consultation.Ratio{Numerator: 2, Denominator: 4}) || byPath != (consultation.Ratio{Numerator: 3, Denominator: 4}) || *byPath.Share() != 0.75 {
		t.Errorf("coverage %v, %v", direct, byPath)
	}
}

// TestUnknownIsNull: what the record does not allow is not measured.
func TestUnknownIsNull(t *testing.T) {
	silent := hearing(t)
	silent.AllInvited, silent.AllLinked, silent.AllAnswers = false, false, false
	if silent.Linked() != nil || silent.Answered() != nil || silent.BeforeDraft() != nil {
		t.Error("measured all the same")
	}
	for name, change := range map[string]func(*consultation.Consultation){
		"an undated public draft":              func(c *consultation.Consultation) { c.Drafts[0].Published = governance.PartialDate{} },
		"no public draft":                      func(c *consultation.Consultation) { c.Drafts = c.Drafts[2:] },
		"an undated contribution":              func(c *consultation.Consultation) { c.Contributions[1].On = governance.PartialDate{} },
		"a contribution as vague as a draft":   func(c *consultation.Consultation) { c.Contributions[1].On = date(t, "2025-03") },
		"a draft as vague as a contribution's": func(c *consultation.Consultation) { c.Drafts[1].Published = date(t, "2025") },
	} {
		c := hearing(t)
		change(c)
		if got := c.BeforeDraft(); got != nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
	var empty consultation.Consultation
	empty.AllLinked = true
	if r := empty.Linked(); r == nil || r.Share() != nil || empty.DaysToAnswer().Median != nil {
		t.Errorf("nothing of nothing: %+v", r)
	}
}

func TestOutcome(t *testing.T) {
	c := hearing(t)
	o, ok := c.Outcome(11)
	if !ok || len(o.Observations) != 1 || len(o.Actions) != 1 || o.Actions[0].ID != 31 || len(o.Milestones) != 1 || !o.Known {
		t.Errorf("%+v", o)
	}
	if o, _ := c.Outcome(12); len(o.Observations) != 0 || len(o.Actions) != 1 || o.Actions[0].ID != 32 {
		t.Errorf("proposed by itself: %+v", o)
	}
	if all := c.Outcomes(1); len(all) != 2 || len(all[1].Actions) != 0 {
		t.Errorf("%+v", all)
	}
	if _, ok := c.Outcome(99); ok || len(c.Outcomes(0)) != 0 {
		t.Error("nobody has an outcome")
	}
}

func TestCollisions(t *testing.T) {
	c := hearing(t)
	later := &consultation.Consultation{ID: 101, Themes: []governance.ID{8}, Interval: interval(t, "2025-06-01", ""), Invitations: []consultation.Invitation{{Group: 2, Hours: 10}, {Group: 9, Hours: 1}}}
	past := &consultation.Consultation{ID: 102, Themes: []governance.ID{7}, Interval: interval(t, "2024-01-01", "2024-06-01"), Invitations: []consultation.Invitation{{Group: 2}}, Contributions: []consultation.Contribution{{ID: 77, Group: 2}, {ID: 78, Group: 1}}}
	apart := &consultation.Consultation{ID: 103, Interval: interval(t, "2025-02-01", "2025-03-01"), Invitations: []consultation.Invitation{{Group: 9}}}
	got := c.Collisions([]*consultation.Consultation{c, later, past, apart})
	if len(got) != 1 || got[0].With != 101 || got[0].Hours() != 14 || got[0].Days != interval(t, "2025-06-01", "2025-07-01").Possible() {
		t.Fatalf("%+v", got)
	}
	if s := got[0].Groups[0]; s.Group != 2 || len(s.Already) != 1 || s.Already[0].ID != 77 {
		t.Errorf("%+v", s)
	}
}

func TestRules(t *testing.T) {
	source := hearing(t)
	source.FromSource = true
	for _, tc := range []struct {
		reason string
		err    error
		want   governance.Code
	}{
		{"a contribution in time", hearing(t).Receive(consultation.Contribution{On: date(t, "2025-06-30"), Mechanism: 50}), ""},
		{"after closing", hearing(t).Receive(consultation.Contribution{On: date(t, "2025-07-01")}), governance.CodeBadUserInput},
		{"by no mechanism of it", hearing(t).Receive(consultation.Contribution{On: date(t, "2025-06-30"), Mechanism: 99}), governance.CodeNotFound},
		{"without a date", hearing(t).Receive(consultation.Contribution{}), governance.CodeBadUserInput},
		{"without a date, from a source", source.Receive(consultation.Contribution{}), ""},
		{"a response to nothing", hearing(t).Respond(99, consultation.Response{Verdict: consultation.Accepted}), governance.CodeNotFound},
		{"an acceptance", hearing(t).Respond(34, consultation.Response{Verdict: consultation.Accepted, On: date(t, "2025-05")}), ""},
		{"a refusal with a reason", hearing(t).Respond(34, consultation.Response{Verdict: consultation.Refused, Reason: "Too dear."}), ""},
		{"a refusal without", hearing(t).Respond(34, consultation.Response{Verdict: consultation.Refused, Reason: " "}), governance.CodeBadUserInput},
		{"a refusal whose reason nobody gave", hearing(t).Respond(34, consultation.Response{Verdict: consultation.Refused, Reason: consultation.NotGiven}), governance.CodeBadUserInput},
		{"the same, from a source", source.Respond(34, consultation.Response{Verdict: consultation.Refused, Reason: consultation.NotGiven}), ""},
		{"an answer before its proposal", hearing(t).Respond(34, consultation.Response{Verdict: consultation.Accepted, On: date(t, "2025-04")}), governance.CodeBadUserInput},
		{"an observation of what was said", hearing(t).Observe(consultation.Observation{Contributions: []governance.ID{11}}), ""},
		{"an observation of nothing", hearing(t).Observe(consultation.Observation{Contributions: []governance.ID{99}}), governance.CodeNotFound},
	} {
		if tc.want == "" && tc.err != nil || tc.want != "" && governance.CodeOf(tc.err) != tc.want {
			t.Errorf("%s: %v, want %s", tc.reason, tc.err, tc.want)
		}
	}
}
