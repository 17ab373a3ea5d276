package resolvers_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
	"tablee/network"
	"tablee/seeds/synthetic"
)

// tenThousand is the world of 10,000 organizations, written to the tests' Neo4j
// once for all the times that the benchmark is run.
var tenThousand = sync.OnceValue(func() governance.Facts { return synthetic.World(10_000, 1) })

var filled sync.Once

// BenchmarkMutations has clients register groups, have them join a coalition,
// confirm and end that, make a seat and take it, over HTTP, on a world of
// 10,000 organizations: how long one waits for a mutation, and how many are
// written in a second.
func BenchmarkMutations(b *testing.B) {
	world := tenThousand()
	filled.Do(func() { graphtest.Fill(b, graphtest.Empty(b), world.Batches(20_000)) })
	g, err := graph.Open(graphtest.Address(b))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { g.Close(b.Context()) })
	live, err := network.Open(b.Context(), g)
	if err != nil {
		b.Fatal(err)
	}
	server := httptest.NewServer(handlerOver(b, live, g))
	b.Cleanup(server.Close)
	for _, clients := range []int{1, 16} {
		b.Run(fmt.Sprint(clients, "-clients"), func(b *testing.B) {
			writers := make([]*writing, clients)
			for i := range writers {
				writers[i] = &writing{url: server.URL, client: &http.Client{Transport: &http.Transport{}}, world: &world}
			}
			for range warm / clients { // the database compiles what it runs often
				if err := lives(writers); err != nil {
					b.Fatal(err)
				}
			}
			for _, w := range writers {
				w.took = nil
			}
			begun := time.Now()
			for b.Loop() {
				if err := lives(writers); err != nil {
					b.Fatal(err)
				}
			}
			var took []time.Duration
			for _, w := range writers {
				took = append(took, w.took...)
			}
			b.ReportMetric(float64(len(took))/time.Since(begun).Seconds(), "writes/s")
			slices.Sort(took)
			b.ReportMetric(took[len(took)/2].Seconds()*1000, "p50-ms")
			b.ReportMetric(took[len(took)*95/100].Seconds()*1000, "p95-ms")
		})
	}
}

// warm is how many groups lead their life before it is measured.
const warm = 200

// lives has each of the writers lead one group through its life, side by side.
func lives(writers []*writing) error {
	var all errgroup.Group
	for _, w := range writers {
		all.Go(w.life)
	}
	return all.Wait()
}

// writing is a client that writes one thing after another.
type writing struct {
	url    string
	client *http.Client
	world  *governance.Facts
	took   []time.Duration
	err    error // the first one; nothing is asked after it
}

// askedSoFar counts the mutations of the process: each has its own key.
var askedSoFar atomic.Int64

// life is six mutations, each on what the ones before it made.
func (w *writing) life() error {
	n := int(askedSoFar.Load())
	somewhere := w.lasting(n)
	group := w.mutate("registerGroup", "group { id }", map[string]any{
		"kind": "ORGANIZATION", "nature": "COMMUNITY", "name": map[string]any{"fr": fmt.Sprint("Maison ", n*31%997)},
		"topics": []any{w.world.Topics[n%len(w.world.Topics)].ID.String()},
	})
	membership := w.mutate("joinGroup", "membership { id }", map[string]any{
		"member": group["id"], "group": somewhere, "since": "2020-01-01", "mandate": map[string]any{"scope": "ALL"},
	})
	confirmed := w.mutate("confirmMembership", "membership { version }", map[string]any{"membership": membership["id"], "side": "GROUP"})
	w.mutate("endMembership", "membership { id }", map[string]any{
		"membership": membership["id"], "expectedVersion": confirmed["version"], "by": "MEMBER", "on": "2025-06-01",
	})
	seat := w.mutate("createSeat", "seat { id }", map[string]any{"body": somewhere, "since": "2025-01-01"})
	w.mutate("takeSeat", "tenure { id }", map[string]any{"seat": seat["id"], "holder": group["id"], "since": "2025-06-01"})
	return w.err
}

// lasting is a group of the world that has no end.
func (w *writing) lasting(n int) string {
	for i := range w.world.Groups {
		if g := &w.world.Groups[(n*7919+i)%len(w.world.Groups)]; g.Always() {
			return g.ID.String()
		}
	}
	return ""
}

// mutate sends one mutation, and gives what it made.
func (w *writing) mutate(verb, selection string, input map[string]any) (made map[string]any) {
	if w.err != nil {
		return nil
	}
	input["idempotencyKey"] = key(int(askedSoFar.Add(1)))
	question := fmt.Sprintf("mutation ($input: %s%sInput!) { answer: %s(input: $input) { userErrors { code field } made: %s } }",
		strings.ToUpper(verb[:1]), verb[1:], verb, selection)
	body, err := json.Marshal(map[string]any{"query": question, "variables": map[string]any{"input": input}})
	if err != nil {
		w.err = err
		return nil
	}
	begun := time.Now()
	text, err := w.post(body)
	w.took = append(w.took, time.Since(begun))
	made, w.err = madeBy(text, err)
	return made
}

// madeBy is what an answer says was made; it fails unless something was.
func madeBy(text []byte, err error) (map[string]any, error) {
	var got struct {
		Data struct {
			Answer struct{ Made map[string]any }
		}
	}
	if err == nil {
		err = json.Unmarshal(text, &got)
	}
	if err == nil && got.Data.Answer.Made == nil {
		err = fmt.Errorf("refused: %s", text)
	}
	return got.Data.Answer.Made, err
}

// post sends one request and reads its answer.
func (w *writing) post(body []byte) ([]byte, error) {
	response, err := w.client.Post(w.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}
