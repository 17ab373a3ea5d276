package graph_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
	"tablee/network/networktest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

func always(f governance.Facts) graph.Rule {
	return func(context.Context, int32) (governance.Facts, error) { return f, nil }
}

func TestFactsReadAsWritten(t *testing.T) {
	g := graphtest.Empty(t)
	facts := networktest.Example(t, "four-tables").With(networktest.Example(t, "three-tables")).With(fullFacts())
	outcome, err := g.Write(t.Context(), governance.Change{Key: "one", Verb: "import", All: true}, always(facts))
	if err != nil {
		t.Fatal(err)
	}
	got, version, err := g.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if version != 1 || outcome.Version != 1 {
		t.Errorf("version %d, outcome %d; want 1", version, outcome.Version)
	}
	if diff := cmp.Diff(outcome.Written, got, cmp.AllowUnexported(governance.PartialDate{})); diff != "" {
		t.Errorf("read otherwise than written (-written +read):\n%s", diff)
	}
	if changed := facts.ChangedFrom(got); changed.Len() != 0 {
		t.Errorf("%d records of the same facts count as changed", changed.Len())
	}
}

func TestWrite(t *testing.T) {
	g := graphtest.Empty(t)
	group := func(name string) governance.Facts {
		return governance.Facts{Groups: []governance.Group{{
			Record: governance.Record{ID: governance.IDOf("group", name)}, Kind: governance.Organization,
			Name: governance.LocalizedText{Fr: name},
		}}}
	}
	refusal := governance.NewError(governance.CodeConflict, "name", "nameRequired")
	for _, tc := range []struct {
		reason  string
		change  governance.Change
		rule    graph.Rule
		want    governance.Outcome
		refused governance.Code
	}{
		{"the first change is version 1", governance.Change{Key: "a", Digest: "x"}, always(group("A")), governance.Outcome{Version: 1}, ""},
		{"the same key and input give the first answer", governance.Change{Key: "a", Digest: "x"}, always(group("B")), governance.Outcome{Version: 1, Replayed: true}, ""},
		{"the same key with another input is refused", governance.Change{Key: "a", Digest: "y"}, always(group("B")), governance.Outcome{}, governance.CodeIdempotencyMismatch},
		{"a rule that changes nothing raises no version", governance.Change{Key: "b"}, always(governance.Facts{}), governance.Outcome{Version: 1, Nothing: true}, ""},
		{"a refused change writes nothing", governance.Change{Key: "c"}, func(context.Context, int32) (governance.Facts, error) { return group("C"), refusal }, governance.Outcome{}, governance.CodeConflict},
		{"the next change follows without a gap", governance.Change{Key: "d"}, always(group("D")), governance.Outcome{Version: 2}, ""},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			got, err := g.Write(t.Context(), tc.change, tc.rule)
			if tc.refused != "" {
				if err == nil || governance.CodeOf(err) != tc.refused {
					t.Fatalf("error %v, want code %s", err, tc.refused)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got.Version != tc.want.Version || got.Replayed != tc.want.Replayed || got.Nothing != tc.want.Nothing {
				t.Errorf("%+v, want %+v", got, tc.want)
			}
		})
	}
	facts, version, err := g.Since(t.Context(), 1)
	if err != nil || version != 2 || len(facts.Groups) != 1 || facts.Groups[0].Name.Fr != "D" {
		t.Errorf("since 1: %d groups at version %d, %v; want only D at 2", len(facts.Groups), version, err)
	}
}

func TestWriteNeedsItsSubject(t *testing.T) {
	g := graphtest.Empty(t)
	facts := governance.Facts{Seats: []governance.Seat{{Record: governance.Record{ID: 7}, Body: 8, Standing: governance.SeatMember}}}
	if _, err := g.Write(t.Context(), governance.Change{Key: "k"}, always(facts)); err == nil {
		t.Error("a seat at an unknown body was written")
	}
	if version, err := g.Version(t.Context()); err != nil || version != 0 {
		t.Errorf("version %d, %v; want 0", version, err)
	}
}

func TestUnavailable(t *testing.T) {
	g, err := graph.Open(graph.Address{URI: "bolt://127.0.0.1:1", User: "neo4j", Password: "x"})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close(t.Context())
	_, err = g.Version(t.Context())
	if governance.CodeOf(err) != governance.CodeUnavailable {
		t.Errorf("error %v, want UNAVAILABLE", err)
	}
	if _, ok := errors.AsType[*governance.Error](err); !ok {
		t.Error("the refusal is not in the chain")
	}
}
