package seeds

import (
	"slices"
	"testing"

	"tablee/exchange"
	"tablee/governance"
	"tablee/governance/consultation"
	"tablee/governance/rule"
)

// recorded are the consultations of the documents, beside what the files of
// the folder say.
func recorded(t *testing.T) (files, record governance.Facts) {
	t.Helper()
	folder := All()[0]
	set, err := exchange.ReadFS(folder.Files, governance.Facts{}, exchange.Options{Scheme: folder.Scheme})
	if err != nil || len(set.Refusals) > 0 {
		t.Fatal(err, set)
	}
	record, err = folder.Consultations(set.Facts)
	if err != nil {
		t.Fatal(err)
	}
	return set.Facts, record
}

// consulted is the record of one consultation, by its name in the folder.
func consulted(t *testing.T, f governance.Facts, name string) *consultation.Consultation {
	t.Helper()
	for _, c := range f.Consultations {
		if c.Identifiers[0].Value != name {
			continue
		}
		out := &consultation.Consultation{Consultation: c}
		of := func(id governance.ID) bool { return id != c.ID }
		out.Contributions = slices.DeleteFunc(slices.Clone(f.Contributions), func(x governance.Contribution) bool { return of(x.Consultation) })
		out.Observations = slices.DeleteFunc(slices.Clone(f.Observations), func(x governance.Observation) bool { return of(x.Consultation) })
		out.Actions = slices.DeleteFunc(slices.Clone(f.ProposedActions), func(x governance.ProposedAction) bool { return of(x.Consultation) })
		return out
	}
	t.Fatalf("no consultation %s", name)
	return nil
}

func TestConsultationsBreakNoRule(t *testing.T) {
	files, record := recorded(t)
	if broken := rule.Breaks(files, record); len(broken) > 0 {
		t.Fatalf("%v", broken)
	}
	for _, o := range record.Observations {
		if o.Text.Fr == "" || o.Text.En == "" || o.Source == 0 {
			t.Errorf("%s lacks a language or its source", o.Code)
		}
	}
	for _, a := range record.ProposedActions {
		if a.Text.Fr == "" || a.Text.En == "" || a.Source == 0 {
			t.Errorf("%s lacks a language or its source", a.Code)
		}
	}
	if again, err := All()[0].Consultations(files); err != nil || !slices.Equal(again.IDs(), record.IDs()) {
		t.Errorf("read again: %v", err)
	}
	if left := record.Without(files.With(record)); !left.IsEmpty() {
		t.Errorf("%d records would be written again", left.Len())
	}
	if _, err := All()[0].Consultations(governance.Facts{}); err == nil {
		t.Error("what it speaks of is not there")
	}
	if none, err := All()[1].Consultations(files); err != nil || none.Len() != 0 {
		t.Errorf("a folder without any: %v", err)
	}
}

// TestTheMakingOfThePolicy: nobody knows who was consulted before the first
// draft; five criticisms have no answer.
func TestTheMakingOfThePolicy(t *testing.T) {
	_, record := recorded(t)
	c := consulted(t, record, "recognition-policy")
	if c.BeforeDraft() != nil || c.Linked() != nil {
		t.Error("measured, and the document does not allow it")
	}
	if r := c.Answered(); r == nil || *r != (consultation.Ratio{Numerator: 3, Denominator: 8}) {
		t.Errorf("answered: %+v", r)
	}
	if len(c.Drafts) != 2 || !c.Drafts[1].Published.IsZero() || c.Drafts[0].Published.String() != "1999" {
		t.Errorf("drafts: %+v", c.Drafts)
	}
}

// TestTheReviewOfSocialWork: no answer is known from the document, and the
// only links are those that it makes.
func TestTheReviewOfSocialWork(t *testing.T) {
	_, record := recorded(t)
	c := consulted(t, record, "social-work-review")
	if c.Answered() != nil || len(c.Unanswered()) != 41 || len(c.Observations) != 49 || c.Initiator != 0 || len(c.Mechanisms) != 5 {
		t.Errorf("%d unanswered, %d observations, initiator %d", len(c.Unanswered()), len(c.Observations), c.Initiator)
	}
	var linked []string
	for _, x := range c.Contributions {
		o, _ := c.Outcome(x.ID)
		if o.Known || len(o.Observations) > 0 || len(o.Actions) != 1 {
			t.Fatalf("%+v", o)
		}
		linked = append(linked, o.Actions[0].Code)
	}
	slices.Sort(linked)
	if !slices.Equal(linked, []string{"P-C4", "P-C8", "P-D12"}) {
		t.Errorf("linked: %v", linked)
	}
}

// TestTheOpenLetter denounces that nobody was consulted; an affiliation does
// not sign.
func TestTheOpenLetter(t *testing.T) {
	files, record := recorded(t)
	c := consulted(t, record, "social-assistance-transformation")
	if c.Observed != governance.InfluenceNone || len(c.Mechanisms) != 0 || !c.Since.IsZero() || governance.Find(files.Groups, c.Initiator) == nil {
		t.Errorf("%+v", c.Consultation)
	}
	s := record.Statements[0]
	if len(record.Statements) != 1 || !s.DenouncesAbsence || s.Consultation != c.ID || s.Position != governance.PositionOpposes || !s.On.IsZero() {
		t.Errorf("%+v", record.Statements)
	}
	groups := 0
	for _, x := range record.Signatures {
		if x.Group != 0 {
			groups++
		}
	}
	if groups != 21 || len(record.Signatures) != 30 {
		t.Errorf("%d groups of %d signatures", groups, len(record.Signatures))
	}
}
