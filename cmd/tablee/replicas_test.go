package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
	"tablee/graph"
)

// replica is a process that serves the session's graph.
type replica struct {
	process *exec.Cmd
	url     string
}

func (s session) replica() *replica {
	s.Helper()
	c := exec.Command(os.Args[0], append([]string{
		"serve", "--address", "127.0.0.1:0", "--metrics-address", "off", "--stop-delay", "0s",
	}, s.address...)...)
	c.Env = append(os.Environ(), asProgram+"=1")
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		s.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	_, url, ok := strings.Cut(strings.TrimSpace(line), "Tablée answers at ")
	if err != nil || !ok {
		s.Fatalf("a replica says %q, %v", line, err)
	}
	return &replica{c, url + "graphql"}
}

// kill ends the process as a machine that fails does.
func (r *replica) kill(t *testing.T) {
	t.Helper()
	if err := r.process.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := r.process.Wait(); err == nil {
		t.Error("a killed replica ended well")
	}
}

// answer is what a replica says of the data: its version, and how many groups
// there are. Each change of the test adds one group, so that a right answer
// has as many groups as versions.
type answer struct {
	Data struct {
		DataVersion int
		Groups      struct{ TotalCount int }
	}
	Errors     []json.RawMessage
	Extensions struct{ DataVersion int }
}

const counted = `{"query":"{ dataVersion groups(first: 1, on: \"2026-01-01\") { totalCount } }"}`

// readFrom asks a replica as one who has seen a version. gone: nobody answers.
func readFrom(ctx context.Context, url string, seen int64) (a answer, gone bool, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(counted))
	if err != nil {
		return a, false, err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Tablee-Version", fmt.Sprint(seen))
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return a, true, nil
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return a, true, nil // it was killed while it answered
	}
	err = json.Unmarshal(text, &a)
	return a, false, err
}

// TestReplicasKilledInTurn: two replicas of one graph, each killed in its turn
// while changes are written and questions asked. Who finds one gone asks the
// other; no answer is ever wrong, and none is older than what was seen.
func TestReplicasKilledInTurn(t *testing.T) {
	s := emptyGraph(t)
	var urls [2]atomic.Value
	replicas := [2]*replica{s.replica(), s.replica()}
	for i, r := range replicas {
		urls[i].Store(r.url)
	}
	ctx, stop := context.WithCancel(t.Context())
	var seen, right atomic.Int64
	var group errgroup.Group
	group.Go(func() error { return writeOn(ctx, s.graph, &seen) })
	for client := range 4 {
		group.Go(func() error {
			for at := client; ctx.Err() == nil; at++ {
				known := seen.Load()
				a, gone, err := readFrom(ctx, urls[at%2].Load().(string), known)
				switch {
				case gone:
				case err != nil:
					return err
				case len(a.Errors) > 0 || a.Data.Groups.TotalCount != a.Data.DataVersion || int64(a.Data.DataVersion) < known:
					return fmt.Errorf("seen version %d: %+v", known, a)
				default:
					right.Add(1)
				}
			}
			return nil
		})
	}
	for turn := range 4 {
		enough := right.Load() + 40
		waitFor(t, "answers", func() bool { return right.Load() >= enough })
		replicas[turn%2].kill(t)
		replicas[turn%2] = s.replica()
		urls[turn%2].Store(replicas[turn%2].url)
	}
	stop()
	if err := group.Wait(); err != nil {
		t.Error(err)
	}
	for _, r := range replicas {
		r.kill(t)
	}
}

// writeOn writes one group after another, and tells the version of each.
func writeOn(ctx context.Context, g *graph.Graph, seen *atomic.Int64) error {
	for i := 0; ctx.Err() == nil; i++ {
		name := fmt.Sprint("group ", i)
		facts := governance.Facts{Groups: []governance.Group{{
			Record: governance.Record{ID: governance.IDOf("replicas", name)}, Kind: governance.Organization,
			Name: governance.LocalizedText{Fr: name},
		}}}
		outcome, err := g.Write(context.WithoutCancel(ctx), governance.Change{Key: name, Verb: "test"},
			func(context.Context, int32) (governance.Facts, error) { return facts, nil })
		if err != nil {
			return err
		}
		seen.Store(int64(outcome.Version))
		time.Sleep(5 * time.Millisecond)
	}
	return nil
}
