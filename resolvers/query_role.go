package resolvers

import (
	"context"

	"tablee/governance"
	"tablee/network"
)

func (query) DeploymentRoleGrants(ctx context.Context, on *governance.Date) ([]network.RoleGrant, error) {
	return viewOf(ctx).DeploymentRoleGrants(on), nil
}

func (query) DeploymentRoleInvitations(ctx context.Context) ([]network.RoleInvitation, error) {
	return viewOf(ctx).DeploymentRoleInvitations(), nil
}

func (query) RoleInvitation(ctx context.Context, id governance.ID, secret string) (*network.RoleInvitation, error) {
	return viewOf(ctx).RoleInvitation(id, secret), nil
}
