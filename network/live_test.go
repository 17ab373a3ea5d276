package network_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tablee/governance"
	"tablee/network"
)

// ledger is a graph in memory: all changes, in order.
type ledger struct {
	mu      sync.Mutex
	changes []governance.Facts // the change of version i+1
	down    error
	reads   int  // how often Since was asked
	lost    bool // Write answers without the records that it wrote
}

var _ network.Graph = (*ledger)(nil)

func (g *ledger) version() int32 { return int32(len(g.changes)) }

func (g *ledger) Facts(context.Context) (governance.Facts, int32, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.since(0), g.version(), g.down
}

func (g *ledger) since(version int32) governance.Facts {
	var all governance.Facts
	for _, c := range g.changes[min(int(version), len(g.changes)):] {
		all = all.With(c)
	}
	return all
}

func (g *ledger) Since(_ context.Context, version int32) (governance.Facts, int32, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.reads++
	if g.down != nil {
		return governance.Facts{}, 0, g.down
	}
	return g.since(version), g.version(), nil
}

func (g *ledger) Write(ctx context.Context, change governance.Change, rule func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	if g.down != nil {
		return governance.Outcome{}, g.down
	}
	facts, err := rule(ctx, g.version())
	if err != nil {
		return governance.Outcome{}, err
	}
	if facts.Len() == 0 {
		return governance.Outcome{Version: g.version(), Nothing: true}, nil
	}
	g.commit(facts)
	outcome := governance.Outcome{Version: g.version(), Written: facts.Stamped(g.version())}
	if g.lost {
		outcome.Written, outcome.Replayed = governance.Facts{}, true
		return outcome, nil
	}
	change.Written(outcome)
	return outcome, nil
}

// commit is a write of some process.
func (g *ledger) commit(f governance.Facts) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.changes = append(g.changes, f.Stamped(g.version()+1))
}

func (g *ledger) set(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.down = err
}

// group is a change that registers a group.
func group(id governance.ID) governance.Facts {
	return governance.Facts{Groups: []governance.Group{{Record: is(id), Kind: governance.Organization, Name: governance.LocalizedText{Fr: "g"}}}}
}

func open(t testing.TB, g *ledger) *network.Live {
	t.Helper()
	l, err := network.Open(context.Background(), g)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// holds checks the version of a network, and the groups in it.
func holds(t *testing.T, reason string, n *network.Network, version int32, want ...governance.ID) {
	t.Helper()
	if n == nil {
		t.Errorf("%s: no network", reason)
		return
	}
	facts := n.FactsForImport()
	var got []governance.ID
	for i := range facts.Groups {
		got = append(got, facts.Groups[i].ID)
	}
	if n.Version() != version || !slices.Equal(got, want) {
		t.Errorf("%s: version %d with %v, want %d with %v", reason, n.Version(), got, version, want)
	}
}

func TestOpenFailsAsTheGraphFails(t *testing.T) {
	down := errors.New("down")
	if _, err := network.Open(context.Background(), &ledger{down: down}); !errors.Is(err, down) {
		t.Errorf("%v", err)
	}
}

func TestAt(t *testing.T) {
	ctx, g := context.Background(), &ledger{}
	g.commit(group(1))
	l := open(t, g)
	n, err := l.At(ctx, 1)
	holds(t, "what is here", n, 1, 1)
	if err != nil || g.reads != 0 {
		t.Errorf("the graph is not read for what is here: %d reads, %v", g.reads, err)
	}
	g.commit(group(2))
	holds(t, "nobody asked for more", l.Now(), 1, 1)
	n, err = l.At(ctx, 2)
	holds(t, "caught up", n, 2, 1, 2)
	holds(t, "for everybody", l.Now(), 2, 1, 2)
	if err != nil || g.reads != 1 {
		t.Errorf("%d reads, %v", g.reads, err)
	}
	n, err = l.At(ctx, 3)
	refused(t, "a version that does not exist yet", err, governance.CodeBadUserInput, "version")
	if n != nil {
		t.Errorf("and gives version %d", n.Version())
	}
	down := errors.New("down")
	g.set(down)
	if _, err = l.At(ctx, 3); !errors.Is(err, down) {
		t.Errorf("behind, and the graph is away: %v", err)
	}
	if n, err = l.At(ctx, 2); err != nil || n.Version() != 2 {
		t.Errorf("what is here does not need the graph: %v", err)
	}
}

func TestCatchUpKeepsOlderNetworksAsTheyWere(t *testing.T) {
	g := &ledger{}
	g.commit(group(1))
	l := open(t, g)
	old := l.Now()
	g.commit(group(2))
	renamed := group(1)
	renamed.Groups[0].Name.Fr = "renommé"
	g.commit(renamed)
	n, err := l.CatchUp(context.Background())
	holds(t, "caught up by two", n, 3, 1, 2)
	holds(t, "who holds the old one still does", old, 1, 1)
	if name := old.FactsForImport().Groups[0].Name.Fr; err != nil || name != "g" || n.FactsForImport().Groups[0].Name.Fr != "renommé" {
		t.Errorf("the old name is %q, %v", name, err)
	}
	again, err := l.CatchUp(context.Background())
	if err != nil || again != n {
		t.Errorf("nothing new: the same network, %v", err)
	}
}

// TestCatchUpRefusesALedgerThatWentBack: a graph restored from an older copy
// may not make newer facts pass for those of an older version.
func TestCatchUpRefusesALedgerThatWentBack(t *testing.T) {
	ctx, g := context.Background(), &ledger{}
	g.commit(group(1))
	g.commit(group(2))
	l := open(t, g)
	g.changes = g.changes[:1]
	if _, err := l.CatchUp(ctx); err == nil {
		t.Error("an older ledger is taken for the present one")
	}
	holds(t, "what was known stands", l.Now(), 2, 1, 2)
	_, _, err := l.Write(ctx, governance.Change{}, func(*network.Network) (governance.Facts, error) { return group(3), nil })
	if err == nil || len(g.changes) != 1 {
		t.Errorf("a change was judged on facts that the graph does not hold: %v", err)
	}
}

func TestWriteJudgesAtTheVersionAndShows(t *testing.T) {
	ctx, g := context.Background(), &ledger{}
	g.commit(group(1))
	l := open(t, g)
	g.commit(group(2)) // by another process
	n, outcome, err := l.Write(ctx, governance.Change{}, func(n *network.Network) (governance.Facts, error) {
		holds(t, "judged on the latest", n, 2, 1, 2)
		return group(3), nil
	})
	if err != nil || outcome.Version != 3 {
		t.Fatalf("version %d, %v", outcome.Version, err)
	}
	holds(t, "shown to the writer", n, 3, 1, 2, 3)
	holds(t, "and to everybody", l.Now(), 3, 1, 2, 3)
	if version := n.FactsForImport().Groups[2].Version; version != 3 || g.reads != 1 {
		t.Errorf("its own change, of version %d, is not read back: %d reads", version, g.reads)
	}
}

func TestWriteOfNothing(t *testing.T) {
	g := &ledger{}
	g.commit(group(1))
	l := open(t, g)
	n, outcome, err := l.Write(context.Background(), governance.Change{}, func(*network.Network) (governance.Facts, error) { return governance.Facts{}, nil })
	if err != nil || !outcome.Nothing || g.version() != 1 {
		t.Errorf("%+v, %v", outcome, err)
	}
	holds(t, "nothing was written", n, 1, 1)
}

func TestWriteRefused(t *testing.T) {
	g, no := &ledger{}, errors.New("no")
	g.commit(group(1))
	l := open(t, g)
	_, _, err := l.Write(context.Background(), governance.Change{}, func(*network.Network) (governance.Facts, error) { return group(2), no })
	if !errors.Is(err, no) {
		t.Errorf("%v", err)
	}
	holds(t, "a rule that refuses writes nothing", l.Now(), 1, 1)
	g.set(no)
	_, _, err = l.Write(context.Background(), governance.Change{}, func(*network.Network) (governance.Facts, error) { return group(2), nil })
	if !errors.Is(err, no) || g.version() != 1 {
		t.Errorf("the graph refuses: %v", err)
	}
}

// TestWriteThatWasReplayedIsReadBack: the first answer is given again, and
// holds no records; what it wrote is read from the graph.
func TestWriteThatWasReplayedIsReadBack(t *testing.T) {
	g := &ledger{lost: true}
	g.commit(group(1))
	l := open(t, g)
	n, _, err := l.Write(context.Background(), governance.Change{}, func(*network.Network) (governance.Facts, error) { return group(2), nil })
	if err != nil {
		t.Fatal(err)
	}
	holds(t, "read back", n, 2, 1, 2)
}

func TestFollowRecovers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g, down := &ledger{}, errors.New("down")
		g.commit(group(1))
		l := open(t, g)
		ctx, stop := context.WithCancel(context.Background())
		var told []error
		done := make(chan struct{})
		go func() {
			defer close(done)
			l.Follow(ctx, time.Second, func(err error) { told = append(told, err) })
		}()
		tick := func() { time.Sleep(time.Second); synctest.Wait() }
		tick()
		g.commit(group(2))
		tick()
		holds(t, "another process's change is followed", l.Now(), 2, 1, 2)
		g.set(down)
		g.commit(group(3))
		tick()
		tick()
		holds(t, "nothing is lost while the graph is away", l.Now(), 2, 1, 2)
		g.set(nil)
		tick()
		tick()
		holds(t, "it recovers by itself", l.Now(), 3, 1, 2, 3)
		if want := []error{down, down, nil}; !slices.Equal(told, want) {
			t.Errorf("told %v, want %v: each failure, and once that it is over", told, want)
		}
		stop()
		<-done
	})
}

// TestLiveReadsWhileOthersWrite is for the race detector: readers never wait
// and never see a version go back.
func TestLiveReadsWhileOthersWrite(t *testing.T) {
	g := &ledger{}
	g.commit(group(1))
	l := open(t, g)
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			last := int32(0)
			for range 200 {
				n, err := l.CatchUp(context.Background())
				if err != nil || n.Version() < last || len(n.FactsForImport().Groups) != int(n.Version()) {
					t.Errorf("version %d after %d with %d groups, %v", n.Version(), last, len(n.FactsForImport().Groups), err)
					return
				}
				last = n.Version()
			}
		})
	}
	for id := range 100 {
		g.commit(group(governance.ID(id + 2)))
	}
	readers.Wait()
}
