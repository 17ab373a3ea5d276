package graph_test

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/Shopify/toxiproxy/v2/toxics"
	"github.com/rs/zerolog"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
)

// commit is a COMMIT as it travels to the server: a structure without fields,
// tag 12 in hexadecimal, in a chunk of two bytes and its end.
var commit = []byte{0x00, 0x02, 0xb0, 0x12, 0x00, 0x00}

// moment is when the connection is cut, once for each time that it is set.
var moment atomic.Value

// committed says that a COMMIT has passed whose answer is to be lost.
var committed atomic.Bool

// silent says that a COMMIT has passed whose answer never comes, on a
// connection that stays.
var silent atomic.Bool

// shears cut a connection at a COMMIT. They are of one type for each direction,
// as the proxy makes them by itself for each connection.
type toServer struct{}

func (toServer) Pipe(stub *toxics.ToxicStub) {
	for {
		select {
		case <-stub.Interrupt:
			return
		case c := <-stub.Input:
			if c == nil {
				stub.Close()
				return
			}
			at := moment.Load().(string)
			cut := bytes.Contains(c.Data, commit) && moment.CompareAndSwap(at, "")
			if cut && at == "after" {
				committed.Store(true)
			}
			if cut && at == "silent after" {
				silent.Store(true)
			}
			if cut && at == "silent before" {
				swallow(stub)
				return
			}
			if cut && at == "before" {
				stub.Close()
				return
			}
			stub.Output <- c
			if cut && at == "during" {
				stub.Close()
				return
			}
		}
	}
}

type toClient struct{}

func (toClient) Pipe(stub *toxics.ToxicStub) {
	for {
		select {
		case <-stub.Interrupt:
			return
		case c := <-stub.Input:
			if c == nil || committed.CompareAndSwap(true, false) {
				stub.Close()
				return
			}
			if silent.CompareAndSwap(true, false) {
				swallow(stub)
				return
			}
			stub.Output <- c
		}
	}
}

// swallow passes nothing on until the connection ends.
func swallow(stub *toxics.ToxicStub) {
	for {
		select {
		case <-stub.Interrupt:
			return
		case c := <-stub.Input:
			if c == nil {
				stub.Close()
				return
			}
		}
	}
}

// behindShears is the tests' graph, reached by a connection that can be cut.
func behindShears(t *testing.T) *graph.Graph {
	t.Helper()
	moment.Store("")
	toxics.Register("to_server", new(toServer))
	toxics.Register("to_client", new(toClient))
	address := graphtest.Address(t)
	there, err := url.Parse(address.URI)
	if err != nil {
		t.Fatal(err)
	}
	server := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	proxy := toxiproxy.NewProxy(server, "neo4j", "127.0.0.1:0", there.Host)
	if err := proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Stop)
	for _, toxic := range []string{`{"type": "to_server", "stream": "upstream"}`, `{"type": "to_client", "stream": "downstream"}`} {
		if _, err := proxy.Toxics.AddToxicJson(strings.NewReader(toxic)); err != nil {
			t.Fatal(err)
		}
	}
	address.URI = "bolt://" + proxy.Listen
	g, err := graph.Open(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.Close(context.Background()) })
	return g
}

// rounds is how often a fault is tried: often, where there is time.
func rounds() int {
	if os.Getenv("TABLEE_SOAK") != "" {
		return 20
	}
	return 3
}

// TestAConnectionCutAtTheCommit: the server is there, so that the truth is
// told: what is acknowledged is written, what is refused is not, and the same
// request sent again is written once.
func TestAConnectionCutAtTheCommit(t *testing.T) {
	direct := graphtest.Empty(t)
	g := behindShears(t)
	for round := range rounds() {
		for _, at := range []string{"before", "during", "after"} {
			name := fmt.Sprint(at, "-", round)
			change := governance.Change{Key: name, Digest: name}
			moment.Store(at)
			_, err := g.Write(t.Context(), change, always(groupNamed(name)))
			if moment.Load() != "" {
				t.Fatalf("%s: no COMMIT was committed: %v", name, err)
			}
			is := count(t, direct, name)
			switch code := governance.CodeOf(err); {
			case err == nil && is != 1:
				t.Errorf("%s was acknowledged and is there %d times", name, is)
			case err != nil && (code != governance.CodeUnavailable || is != 0):
				t.Errorf("%s was refused (%v) and is there %d times", name, err, is)
			case err == nil && at == "before", err != nil && at == "after":
				t.Errorf("%s: %v", name, err)
			}
			if _, err := g.Write(t.Context(), change, always(groupNamed(name))); err != nil {
				t.Errorf("%s again: %v", name, err)
			}
			if is := count(t, direct, name); is != 1 {
				t.Errorf("%s, sent twice, is there %d times", name, is)
			}
		}
	}
	expectSoundLedger(t, direct)
}

// TestTheDeadlinePassesAtTheCommit: the connection is there and says nothing
// any more. The truth is read on another one, which has time of its own.
func TestTheDeadlinePassesAtTheCommit(t *testing.T) {
	direct := graphtest.Empty(t)
	g := behindShears(t)
	for round := range rounds() {
		for at, written := range map[string]int{"silent before": 0, "silent after": 1} {
			name := fmt.Sprint(at, "-", round)
			if _, err := g.Write(t.Context(), governance.Change{Key: "wake " + name}, always(groupNamed("wake "+name))); err != nil {
				t.Fatal(err) // so that the one below does not pay for what is compiled first
			}
			g.GiveUpAfter(2 * time.Second)
			moment.Store(at)
			change := governance.Change{Key: name, Digest: name}
			_, err := g.Write(t.Context(), change, always(groupNamed(name)))
			g.GiveUpAfter(time.Minute)
			if is := count(t, direct, name); is != written || (err == nil) != (written == 1) {
				t.Errorf("%s: %v, and it is there %d times, want %d", name, err, is, written)
			}
			if err != nil && governance.CodeOf(err) != governance.CodeUnavailable {
				t.Errorf("%s: %v, want UNAVAILABLE: it is not written, and may be sent again", name, err)
			}
			if _, err := g.Write(t.Context(), change, always(groupNamed(name))); err != nil {
				t.Errorf("%s again: %v", name, err)
			}
			if is := count(t, direct, name); is != 1 {
				t.Errorf("%s, sent twice, is there %d times", name, is)
			}
		}
	}
	expectSoundLedger(t, direct)
}

// count is how many groups have a name.
func count(t *testing.T, g *graph.Graph, name string) int {
	t.Helper()
	facts, _, err := g.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, x := range facts.Groups {
		if x.Name.Fr == name {
			n++
		}
	}
	return n
}
