package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) IssueStatement(ctx context.Context, input command.IssueStatement) (network.StatementPayload, error) {
	return write(ctx, m, input, (*network.View).StatementPayload)
}

func (m mutation) SignStatement(ctx context.Context, input command.SignStatement) (network.SignaturePayload, error) {
	return write(ctx, m, input, (*network.View).SignaturePayload)
}
