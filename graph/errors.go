package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

// unavailable gives a failure of the database its code: TIMEOUT when the
// caller's time is over, UNAVAILABLE when the database does not answer. The
// technical error stays wrapped, for the logs. What the database itself
// refuses is a defect of ours and keeps no code.
func unavailable(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.DeadlineExceeded):
		return coded(governance.CodeTimeout, "timeout", err)
	case errors.Is(err, context.Canceled):
		return err
	case outOfMemory(err):
		return coded(governance.CodeOperationTooLarge, "transactionMemory", err)
	case refusedByDatabase(err):
		return fmt.Errorf("graph: %w", err)
	}
	return coded(governance.CodeUnavailable, "unavailable", err)
}

func coded(code governance.Code, detail string, cause error) error {
	return fmt.Errorf("%w: %w", governance.NewError(code, "", detail), cause)
}

// outOfMemory reports whether one transaction was more than the database has
// room for. It calls that transient; the same again would meet the same end.
func outOfMemory(err error) bool {
	var refusal *neo4j.Neo4jError
	return errors.As(err, &refusal) && strings.Contains(refusal.Code, "OutOfMemory")
}

// refusedByDatabase reports whether the database answered, and would answer
// alike the next time.
func refusedByDatabase(err error) bool {
	var refusal *neo4j.Neo4jError
	if !errors.As(err, &refusal) {
		var usage *neo4j.UsageError
		return errors.As(err, &usage)
	}
	return !strings.HasPrefix(refusal.Code, "Neo.TransientError.")
}
