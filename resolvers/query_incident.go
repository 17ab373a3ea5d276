package resolvers

import (
	"context"

	"tablee/network"
)

func (query) DeploymentIncidents(ctx context.Context, first int, after *string) (network.Page[network.Incident], error) {
	return viewOf(ctx).DeploymentIncidents(first, after)
}
