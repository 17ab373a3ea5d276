package command

import "tablee/governance"

// SaveScenario keeps a list of changes to be supposed again later. It writes
// nothing of what they suppose.
type SaveScenario struct {
	Request
	Name    string                   `validate:"required,max=200"`
	Changes []governance.ChangeInput `validate:"min=1,max=200"`
	Period  governance.Period
	On      *governance.Date

	Data int32  `json:"-"` // the version of the data that it was supposed on
	By   string `json:"-"` // the caller
}

// Verb names the operation.
func (SaveScenario) Verb() string { return "saveScenario" }

// Subjects are none: a scenario is about what might be.
func (c SaveScenario) Subjects() []governance.ID { return []governance.ID{c.source()} }

// Object is the scenario.
func (c SaveScenario) Object() governance.ID { return c.newID("scenario") }

// Apply writes the scenario, which belongs to its author: the history notes
// only that one was saved.
func (c SaveScenario) Apply(at Moment) (Effect, error) {
	on := at.Today
	if c.On != nil {
		on = *c.On
	}
	effect := noting()
	c.cite(at, &effect)
	effect.Writes.Scenarios = []governance.SavedScenario{{
		Record: c.record("scenario"), Name: c.Name, Changes: c.Changes, Period: c.Period, On: on, Data: c.Data, By: c.By,
	}}
	return effect, nil
}
