package resolvers_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
)

// mixed are questions of the kinds that the pages ask.
var mixed = []string{
	`{ group(identifier: {scheme: "four-tables", value: "P"}) { kind nature level name { text } topics { label { text } } } }`,
	`{ group(identifier: {scheme: "four-tables", value: "T1"}) { seats(first: 50) { nodes { tenure { holder { name { text } topics { id } home { code } } } } } } }`,
	`{ groups(first: 50, filter: {kinds: [ORGANIZATION]}) { nodes { name { text } representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours complete rate } } } }`,
	`{ search(text: "ma po", first: 10) { text group { id } } }`,
	`{ search(text: "logement", descriptions: true, first: 10) { text } }`,
	`{ topics(first: 100) { totalCount } territories(first: 100) { totalCount } dataVersion }`,
}

// rate is how many questions a second the service is asked, and howLong for:
// seconds when tests are run, ten minutes in a soak.
const rate = 200

func howLong() time.Duration {
	if os.Getenv("TABLEE_SOAK") != "" {
		return 10 * time.Minute
	}
	return 4 * time.Second
}

// TestMixedLoad: questions at a steady rate, with a change now and then, are
// all answered, and what the service keeps does not grow.
func TestMixedLoad(t *testing.T) {
	s := newService(t)
	server := httptest.NewServer(s.handler)
	defer server.Close()
	bodies := make([]string, len(mixed))
	for i, query := range mixed {
		bodies[i] = bodyOf(t, query)
	}
	ctx, stop := context.WithTimeout(t.Context(), howLong())
	defer stop()
	var asked atomic.Int64
	var group errgroup.Group
	group.SetLimit(64)
	tick := time.NewTicker(time.Second / rate)
	defer tick.Stop()
	early := uint64(0)
	for begun := time.Now(); ctx.Err() == nil; {
		n := asked.Add(1)
		group.Go(func() error { return post(server.Client(), server.URL, bodies[int(n)%len(bodies)]) })
		if n%rate == 0 {
			if _, _, err := s.live.Write(t.Context(), governance.Change{Key: fmt.Sprint(n)}, always(named(fmt.Sprint("mixed ", n%7)))); err != nil {
				t.Fatal(err)
			}
		}
		if early == 0 && time.Since(begun) > howLong()/3 {
			early = kept()
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	late := kept()
	t.Logf("%d questions; kept %d KB after a third, %d KB at the end", asked.Load(), early>>10, late>>10)
	if early == 0 || late > early+early/2+(8<<20) {
		t.Errorf("memory kept grew from %d to %d bytes", early, late)
	}
}

// kept is the memory in use after everything unused is given up.
func kept() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
