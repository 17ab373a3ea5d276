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

func rec(id governance.ID) governance.Record { return governance.Record{ID: id} }

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
		Consultation: governance.Consultation{
			Record: rec(100), Topics: []governance.ID{7}, Interval: interval(t, "2025-01-01", "2025-07-01"),
			AllInvited: true, AllLinked: true, AllAnswers: true,
			Drafts: []governance.Draft{{Published: date(t, "2025-06-01"), Public: true}, {Published: date(t, "2025-03-01"), Public: true}, {Published: date(t, "2025-01-05")}},
			Mechanisms: []governance.ConsultationMechanism{
				{ID: 50, Kind: governance.Hearing, Announced: date(t, "2025-02-01"), Interval: interval(t, "2025-02-15", "2025-05-01")},
				{ID: 51, Kind: governance.Platform, Announced: date(t, "2025-02"), Interval: interval(t, "2025-02-15", "")},
			},
		},
		Invitations: []governance.ConsultationInvitation{{Group: 1, Hours: new(3.0)}, {Group: 2, Hours: new(4.0)}, {Group: 3, Hours: new(5.0)}},
		Contributions: []governance.Contribution{
			{Record: rec(11), Group: 1, On: date(t, "2025-02-20"), Position: governance.PositionOpposes},
			{Record: rec(12), Group: 2, On: date(t, "2025-04-02"), Position: governance.PositionNotStated},
			{Record: rec(13), Individuals: 1, On: date(t, "2025-04-03"), Position: governance.PositionSupports},
			{Record: rec(14), Group: 1, On: date(t, "2025-04-04"), Position: governance.PositionReserves},
		},
		Observations: []governance.Observation{{Record: rec(21), Contributions: []governance.ID{11, 13}}},
		Actions: []governance.ProposedAction{
			{Record: rec(31), Observations: []governance.ID{21}, Proposed: date(t, "2025-05-01"), Response: &governance.Response{Verdict: governance.VerdictPartly, On: date(t, "2025-05-11")}, Milestones: []governance.Milestone{{}}},
			{Record: rec(32), Contributions: []governance.ID{12}, Proposed: date(t, "2025-05-01"), Response: &governance.Response{Verdict: governance.VerdictRefused, ReasonNotGiven: true, On: date(t, "2025-05-31")}},
			{Record: rec(33), Proposed: date(t, "2025-05-01"), Response: &governance.Response{Verdict: governance.VerdictAccepted, On: date(t, "2025-05")}},
			{Record: rec(34), Proposed: date(t, "2025-05-01")},
		},
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
	if n := consultation.Notice(&c.Mechanisms[0]); n == nil || *n != 14 {
		t.Errorf("notice %v", n)
	}
	if n := consultation.Notice(&c.Mechanisms[1]); n != nil {
		t.Errorf("a month is no day: %d", *n)
	}
	direct, byPath := c.Coverage([]governance.ID{1, 2, 3, 4}, map[governance.ID][]governance.ID{2: {2, 4}})
	if direct != (consultation.Ratio{Numerator: 2, Denominator: 4}) || byPath != (consultation.Ratio{Numerator: 3, Denominator: 4}) || *byPath.Share() != 0.75 {
		t.Errorf("coverage %v, %v", direct, byPath)
	}
}

// TestUnknownIsNull: a measure that the record does not allow is nil.
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

// outcomes are those of all contributions of a group.
func outcomes(c *consultation.Consultation, group governance.ID) []consultation.Outcome {
	var out []consultation.Outcome
	for _, x := range c.Contributions {
		if o, ok := c.Outcome(x.ID); ok && x.Group == group && group != 0 {
			out = append(out, o)
		}
	}
	return out
}

func TestOutcome(t *testing.T) {
	c := hearing(t)
	o, ok := c.Outcome(11)
	if !ok || len(o.Observations) != 1 || len(o.Actions) != 1 || o.Actions[0].ID != 31 || len(o.Actions[0].Milestones) != 1 || !o.Known {
		t.Errorf("%+v", o)
	}
	if o, _ := c.Outcome(12); len(o.Observations) != 0 || len(o.Actions) != 1 || o.Actions[0].ID != 32 {
		t.Errorf("proposed by itself: %+v", o)
	}
	if all := outcomes(c, 1); len(all) != 2 || len(all[1].Actions) != 0 {
		t.Errorf("%+v", all)
	}
	if _, ok := c.Outcome(99); ok || len(outcomes(c, 0)) != 0 {
		t.Error("nobody has an outcome")
	}
}

func TestCollisions(t *testing.T) {
	c := hearing(t)
	later := &consultation.Consultation{Consultation: governance.Consultation{Record: rec(101), Topics: []governance.ID{8}, Interval: interval(t, "2025-06-01", "")}, Invitations: []governance.ConsultationInvitation{{Group: 2, Hours: new(10.0)}, {Group: 9, Hours: new(1.0)}}}
	past := &consultation.Consultation{Consultation: governance.Consultation{Record: rec(102), Topics: []governance.ID{7}, Interval: interval(t, "2024-01-01", "2024-06-01")}, Invitations: []governance.ConsultationInvitation{{Group: 2}}, Contributions: []governance.Contribution{{Record: rec(77), Group: 2}, {Record: rec(78), Group: 1}}}
	apart := &consultation.Consultation{Consultation: governance.Consultation{Record: rec(103), Interval: interval(t, "2025-02-01", "2025-03-01")}, Invitations: []governance.ConsultationInvitation{{Group: 9}}}
	got := c.Collisions([]*consultation.Consultation{c, later, past, apart})
	if len(got) != 1 || got[0].With != 101 || *got[0].Hours() != 14 || got[0].Days != interval(t, "2025-06-01", "2025-07-01").Possible() {
		t.Fatalf("%+v", got)
	}
	if s := got[0].Groups[0]; s.Group != 2 || len(s.Already) != 1 || s.Already[0].ID != 77 {
		t.Errorf("%+v", s)
	}
}
