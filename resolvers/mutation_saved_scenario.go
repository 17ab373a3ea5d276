package resolvers

import (
	"context"
	"errors"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/network"
)

// SaveScenario supposes the changes on the data that it is kept with: what
// cannot be supposed is not worth keeping.
func (m mutation) SaveScenario(ctx context.Context, input command.SaveScenario) (network.ScenarioPayload, error) {
	view := viewOf(ctx)
	input.By = view.Actor().Name
	suppose := func(n *network.Network) (command.Command, error) {
		input.Data = n.Version()
		_, err := view.Over(n).WhatIf(input.Changes, input.Period, input.On)
		if e, told := errors.AsType[*governance.Error](err); told && e.Code == governance.CodeConflict {
			return nil, governance.Refusals{e} // with what is there, not with a version that was seen
		}
		return input, err
	}
	return writeAt(ctx, m, input, suppose, (*network.View).ScenarioPayload)
}
