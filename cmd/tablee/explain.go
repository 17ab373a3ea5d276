package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/graph/server"
)

// explain says in the person's language what went wrong. The technical cause,
// where there is one, follows as it is.
func explain(p *program.Program, err error) string {
	if errors.Is(err, context.Canceled) {
		return p.Words.Interrupted
	}
	text := err.Error()
	if e, ok := errors.AsType[*governance.Error](err); ok {
		text = strings.Replace(text, e.Error(), e.Message(p.Reader), 1)
	}
	if e, ok := errors.AsType[*server.ServingError](err); ok && e.PID != 0 {
		said := fmt.Sprintf(p.Words.AlreadyServed, e.DataDir, e.PID, e.Since.In(p.Zone).Format(time.DateTime))
		text = strings.Replace(text, e.Error(), said, 1)
	}
	return text
}
