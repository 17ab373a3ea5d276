package serve

import (
	"log/slog"
	"testing"
	"time"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/graph/graphtest"
)

// TestOldEntriesAreTakenOut: after the days that they are kept, or never.
func TestOldEntriesAreTakenOut(t *testing.T) {
	g := graphtest.Empty(t)
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	for days := range 4 {
		err := g.NoteAccess(t.Context(), []governance.AccessEntry{{ID: governance.ID(1 + days), At: now.AddDate(0, 0, -days)}})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		kept uint16
		left int
	}{{0, 4}, {2, 3}, {1, 2}} {
		e := &entrance{service: &service{
			Program: &program.Program{Settings: program.Settings{KeepAccessLog: c.kept}}, Deployment: &deployment.Deployment{Graph: g}, log: slog.New(slog.DiscardHandler),
		}}
		e.forgetOld(t.Context(), now)
		if n, err := g.CountAccess(t.Context(), nil); err != nil || n != c.left {
			t.Errorf("kept for %d days: %d are left, %v, want %d", c.kept, n, err, c.left)
		}
	}
}
