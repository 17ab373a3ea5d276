package resolvers_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
)

// mixed are questions of the kinds that the pages ask, of the worked examples.
var mixed = []string{
	`{ group(identifier: {scheme: "four-tables", value: "P"}) { kind nature level name { text } topics { label { text } } } }`,
	`{ group(identifier: {scheme: "four-tables", value: "T1"}) { seats(first: 50) { nodes { tenure { holder { name { text } topics { id } home { code } } } } } } }`,
	`{ groups(first: 50, filter: {kinds: [ORGANIZATION]}) { nodes { name { text } representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours complete rate } } } }`,
	`{ search(text: "ma po", first: 10) { text group { id } } }`,
}

// ofAny may be asked of any world.
var ofAny = []string{
	`{ search(text: "logement", descriptions: true, first: 10) { text } }`,
	`{ topics(first: 100) { totalCount } territories(first: 100) { totalCount } dataVersion }`,
}

// rate is how many questions a second the service is asked.
const rate = 200

// load is what a service is asked, and how long.
type load struct {
	*service
	bodies  []string
	howLong time.Duration
}

// newLoad is some seconds over the worked examples when tests are run; in a
// soak, ten minutes over 10,000 organizations, or the time that TABLEE_SOAK is.
func newLoad(t *testing.T) load {
	t.Helper()
	soak := os.Getenv("TABLEE_SOAK")
	if soak == "" {
		return load{newService(t), bodiesOf(t, slices.Concat(mixed, ofAny)), 4 * time.Second}
	}
	howLong, err := time.ParseDuration(soak)
	if err != nil {
		howLong = 10 * time.Minute
	}
	s := newSyntheticService(t)
	asks := slices.Clone(ofAny)
	for _, q := range questions(t, s.live.Now().FactsForImport(), s.handler) {
		asks = append(asks, q.query)
	}
	return load{s, bodiesOf(t, asks), howLong}
}

func bodiesOf(t *testing.T, queries []string) []string {
	t.Helper()
	out := make([]string, len(queries))
	for i, query := range queries {
		out[i] = bodyOf(t, query)
	}
	return out
}

// TestMixedLoad: questions at a steady rate, with a change now and then, are
// all answered, and what the service keeps does not grow.
func TestMixedLoad(t *testing.T) {
	l := newLoad(t)
	server := httptest.NewServer(l.handler)
	defer server.Close()
	ctx, stop := context.WithTimeout(t.Context(), l.howLong)
	defer stop()
	var asked, failed atomic.Int64
	var group errgroup.Group
	group.SetLimit(64)
	tick := time.NewTicker(time.Second / rate)
	defer tick.Stop()
	early := uint64(0)
	for begun := time.Now(); ctx.Err() == nil; {
		n := asked.Add(1)
		group.Go(func() error {
			err := post(server.Client(), server.URL, l.bodies[int(n)%len(l.bodies)])
			if err != nil {
				failed.Add(1)
			}
			return err
		})
		if n%rate == 0 {
			if _, _, err := l.live.Write(t.Context(), governance.Change{Key: fmt.Sprint(n)}, always(named(fmt.Sprint("mixed ", n%7)))); err != nil {
				t.Fatal(err)
			}
		}
		if early == 0 && time.Since(begun) > l.howLong/3 {
			early = kept()
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
	if err := group.Wait(); err != nil {
		t.Errorf("%d questions failed, the first with %v", failed.Load(), err)
	}
	late := kept()
	t.Logf("%d questions in %v; kept %d KB after a third, %d KB at the end", asked.Load(), l.howLong, early>>10, late>>10)
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
