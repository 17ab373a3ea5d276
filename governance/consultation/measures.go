package consultation

import (
	"slices"

	"tablee/governance"
)

// Ratio is a measure with its numerator and its denominator.
type Ratio struct{ Numerator, Denominator int }

// Share is numerator ÷ denominator; nil for a denominator of 0.
func (r Ratio) Share() *float64 {
	if r.Denominator == 0 {
		return nil
	}
	return new(float64(r.Numerator) / float64(r.Denominator))
}

// Linked counts the contributions that led to an observation or an action; nil
// where the record does not hold all links.
func (c *Consultation) Linked() *Ratio {
	if !c.AllLinked {
		return nil
	}
	out := &Ratio{}
	for _, x := range c.Contributions {
		out.Denominator += x.Counted()
		if len(c.observationsOf(x.ID)) > 0 || len(c.actionsOf(x.ID)) > 0 {
			out.Numerator += x.Counted()
		}
	}
	return out
}

// Answered counts the answered actions; nil where the record does not hold all
// answers.
func (c *Consultation) Answered() *Ratio {
	if !c.AllAnswers {
		return nil
	}
	return &Ratio{len(c.Actions) - len(c.Unanswered()), len(c.Actions)}
}

// Unanswered are the proposed actions without an answer in the record.
func (c *Consultation) Unanswered() []governance.ProposedAction {
	return those(c.Actions, func(a governance.ProposedAction) bool { return a.Response == nil })
}

// RefusedWithoutReason are the actions that, according to a source, were
// refused without a reason.
func (c *Consultation) RefusedWithoutReason() []governance.ProposedAction {
	return those(c.Actions, func(a governance.ProposedAction) bool { return a.Response != nil && a.Response.ReasonNotGiven })
}

// DaysToAnswer is the median of the days between proposals and answers, and the
// number of actions behind it: those with two complete dates. Median is nil
// without any.
type DaysToAnswer struct {
	Median *float64
	Counted,
	Answered int
}

// DaysToAnswer measures how long answers took.
func (c *Consultation) DaysToAnswer() DaysToAnswer {
	var days []int
	var out DaysToAnswer
	for _, a := range c.Actions {
		if a.Response == nil {
			continue
		}
		out.Answered++
		if isDay(a.Proposed) && isDay(a.Response.On) {
			days = append(days, int(a.Response.On.First()-a.Proposed.First()))
		}
	}
	out.Counted = len(days)
	if len(days) == 0 {
		return out
	}
	slices.Sort(days)
	middle := len(days) / 2
	median := float64(days[middle])
	if len(days)%2 == 0 {
		median = float64(days[middle-1]+days[middle]) / 2
	}
	out.Median = &median
	return out
}

// Notice is the number of days between the announcement of a mechanism and its
// first day; nil where either is not known to the day.
func Notice(m *governance.ConsultationMechanism) *int {
	if !isDay(m.Announced) || !isDay(m.Since) {
		return nil
	}
	return new(int(m.Since.First() - m.Announced.First()))
}

// firstPublicDraft is the date of the first public draft; ok is false where no
// draft has a date, or an undated one may have come first.
func (c *Consultation) firstPublicDraft() (first governance.PartialDate, ok bool) {
	for _, d := range c.Drafts {
		switch {
		case !d.Public:
		case d.Published.IsZero():
			return first, false
		case !ok || d.Published.First() < first.First():
			first, ok = d.Published, true
		}
	}
	return first, ok
}

// BeforeDraft counts the groups that were heard certainly before the first
// public draft, among those invited or heard; nil where the record does not
// hold all invitations, or dates leave it open.
func (c *Consultation) BeforeDraft() *Ratio {
	draft, ok := c.firstPublicDraft()
	if !c.AllInvited || !ok {
		return nil
	}
	before, open, all := map[governance.ID]bool{}, map[governance.ID]bool{}, map[governance.ID]bool{}
	for _, i := range c.Invitations {
		all[i.Group] = true
	}
	for _, x := range c.Contributions {
		switch {
		case x.Group == 0:
			continue
		case x.On.IsZero():
			open[x.Group] = true
		case x.On.After() <= draft.First():
			before[x.Group] = true
		case x.On.First() < draft.After():
			open[x.Group] = true
		}
		all[x.Group] = true
	}
	for g := range open {
		if !before[g] {
			return nil // nobody knows which came first
		}
	}
	return &Ratio{len(before), len(all)}
}

// Coverage counts the groups of a target that contributed themselves, and those
// that contributed or that a contributor speaks for. speaksFor gives, by
// contributor, the groups of the target that it speaks for.
func (c *Consultation) Coverage(target []governance.ID, speaksFor map[governance.ID][]governance.ID) (direct, byPath Ratio) {
	own, reached := map[governance.ID]bool{}, map[governance.ID]bool{}
	for _, x := range c.Contributions {
		own[x.Group], reached[x.Group] = true, true
		for _, g := range speaksFor[x.Group] {
			reached[g] = true
		}
	}
	direct.Denominator, byPath.Denominator = len(target), len(target)
	for _, g := range target {
		if own[g] {
			direct.Numerator++
		}
		if reached[g] {
			byPath.Numerator++
		}
	}
	return direct, byPath
}

func isDay(d governance.PartialDate) bool { return d.Precision() == governance.PrecisionDay }

func those[T any](all []T, that func(T) bool) []T {
	var out []T
	for _, x := range all {
		if that(x) {
			out = append(out, x)
		}
	}
	return out
}
