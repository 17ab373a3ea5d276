package resolvers_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"tablee/governance"
)

func (m *matrix) NoteAccess(ctx context.Context, entries []governance.AccessEntry) error {
	return m.noted.NoteAccess(ctx, entries)
}

func (m *matrix) AccessLog(ctx context.Context, owners []governance.ID, at time.Time, id governance.ID, first int) ([]governance.AccessEntry, error) {
	return m.told.AccessLog(ctx, owners, at, id, first)
}

func (m *matrix) CountAccess(ctx context.Context, owners []governance.ID) (int, error) {
	return m.told.CountAccess(ctx, owners)
}

func accessLogQuestion(group governance.ID) string {
	return `{ accessLog(group: "` + group.String() + `", first: 10) { totalCount nodes { id actor operation group { id } } } }`
}

// actingFor are the groups for which the readers act.
var actingFor = map[string]governance.ID{
	"member of A": groupA, "coordinator of A": groupA, "member of B": groupB, "member of K": groupK, "facilitator": groupT,
}

// accounted reports whether the entries of an operation tell that it showed a
// mark: its owner, its kind and whether it names somebody. One's own group's
// numbers, that somebody has a role, and the log itself need no entry.
func (k mark) accounted(reader string, noted []governance.AccessEntry) bool {
	names := strings.Contains(k.text, " person at ") || strings.Contains(k.text, " coordinates") || strings.Contains(k.text, "@")
	if k.fact == "ROLES" && !names || k.fact == "ACCESS" || actingFor[reader] == k.owner && !names {
		return true
	}
	rests := []governance.PrivateFact{k.fact}
	switch k.fact {
	case "ROLES":
		rests = nil
	case "USERS":
		rests = []governance.PrivateFact{governance.PrivateDelegates}
	case "HOURS":
		rests = []governance.PrivateFact{governance.PrivateDelegates, governance.PrivateOverrides, governance.PrivateAdHoc}
	}
	return slices.ContainsFunc(noted, func(e governance.AccessEntry) bool {
		told := e.Owner == k.owner && len(e.Reasons) > 0 && (e.People || !names)
		for _, fact := range rests {
			told = told && slices.Contains(e.Facts, fact)
		}
		return told
	})
}

// noNote: who is shown nothing is in no entry.
func noNote(t *testing.T, reader, question string, noted []governance.AccessEntry) {
	t.Helper()
	if len(noted) > 0 {
		t.Errorf("%s is noted in %+v, by %.400s", reader, noted, question)
	}
}
