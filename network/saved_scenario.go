package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Scenario is a list of changes that somebody saved.
type Scenario struct {
	provenance
	scenario *governance.SavedScenario
}

// maybeScenario is a saved scenario for who saved it, and for who may change
// the whole map; nil to others.
func (v *View) maybeScenario(at int32) *Scenario {
	if at < 0 {
		return nil
	}
	s := v.net.Records.Scenarios.At(at)
	if s.By != v.actor.Name && !access.Decide(v.actor, access.Operate, access.Object{}).Allowed {
		return nil
	}
	return &Scenario{provenance{v, &s.Record}, s}
}

// Name is what its author calls it.
func (s Scenario) Name() string { return s.scenario.Name }

// Period is the period whose loads are compared.
func (s Scenario) Period() governance.Period { return s.scenario.Period }

// On is the date on which voices are compared.
func (s Scenario) On() governance.Date { return s.scenario.On }

// DataVersion is the version of the data on which it was saved.
func (s Scenario) DataVersion() int { return int(s.scenario.Data) }

// DataMoved reports whether the data changed since, in anything but the saving
// of scenarios: each write raises the version by one.
func (s Scenario) DataMoved() bool {
	saved := int32(0)
	for i := range s.view.net.Records.Scenarios.Len() {
		if s.view.net.Records.Scenarios.At(i).Version > s.scenario.Data {
			saved++
		}
	}
	return s.view.Version()-s.scenario.Data > saved
}

// WhatIf supposes the changes again, on the data as it is now. It is refused
// when the data no longer leaves room for them.
func (s Scenario) WhatIf() (WhatIf, error) {
	on := s.scenario.On
	return s.view.WhatIf(s.scenario.Changes, s.scenario.Period, &on)
}

// ScenarioPayload answers what was asked of a scenario.
type ScenarioPayload struct {
	Written
	Scenario *Scenario
}

// ScenarioPayload shows a scenario that was saved.
func (v *View) ScenarioPayload(w Written, id governance.ID) ScenarioPayload {
	return ScenarioPayload{w, v.maybeScenario(v.net.Index(governance.KindScenario, id))}
}
