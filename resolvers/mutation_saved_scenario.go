package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

// SaveScenario supposes the changes first: what cannot be supposed is not
// worth keeping.
func (m mutation) SaveScenario(ctx context.Context, input command.SaveScenario) (network.ScenarioPayload, error) {
	view := viewOf(ctx)
	input.Data, input.By = view.Version(), view.Actor().Name
	if _, err := view.WhatIf(input.Changes, input.Period, input.On); err != nil {
		if refusals := businessRefusals(err); len(refusals) > 0 {
			return view.ScenarioPayload(network.NewWritten(view, addressed(input, refusals)), 0), nil
		}
		return network.ScenarioPayload{}, err
	}
	return write(ctx, m, input, (*network.View).ScenarioPayload)
}
