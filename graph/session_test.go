package graph_test

import (
	"testing"
	"time"

	"tablee/graph/graphtest"
)

func TestSessions(t *testing.T) {
	g, ctx := graphtest.Empty(t), t.Context()
	before, err := g.Version(ctx)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	keep := func(token, data string, expiry time.Time) {
		t.Helper()
		if err := g.KeepSession(ctx, token, []byte(data), expiry); err != nil {
			t.Fatal(err)
		}
	}
	is := func(reason, token string, at time.Time, want string) {
		t.Helper()
		data, found, err := g.FindSession(ctx, token, at)
		if err != nil || found != (want != "") || string(data) != want {
			t.Errorf("%s: %q, %t, %v, want %q", reason, data, found, err, want)
		}
	}
	is("nothing was kept", "a", now, "")
	keep("a", "one", now.Add(time.Minute))
	keep("b", "other\x00\xff", now.Add(time.Hour))
	is("kept", "a", now, "one")
	is("bytes of any kind", "b", now, "other\x00\xff")
	keep("a", "two", now.Add(2*time.Minute))
	is("in place of what it was", "a", now.Add(time.Minute), "two")
	is("expired at that moment", "a", now.Add(2*time.Minute), "")
	if err := g.EndExpiredSessions(ctx, now.Add(2*time.Minute)); err != nil {
		t.Fatal(err)
	}
	is("taken out, whatever the clock says", "a", now, "")
	is("others stay", "b", now, "other\x00\xff")
	for range 2 {
		if err := g.EndSession(ctx, "b"); err != nil {
			t.Fatalf("to end twice is no error: %v", err)
		}
	}
	is("ended", "b", now, "")
	if after, err := g.Version(ctx); err != nil || after != before {
		t.Errorf("the ledger went from %d to %d, %v: sessions are none of its business", before, after, err)
	}
}
