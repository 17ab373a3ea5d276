package guard_test

import (
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"tablee/resolvers/guard"
	"tablee/schema/generated"
)

// TestHostileDocuments: each is answered with the right code, in 64 KB at
// most, and takes memory in proportion to its length. Processor time is
// printed, not judged: go test -v -run HostileDocuments.
func TestHostileDocuments(t *testing.T) {
	for _, d := range hostile(true) {
		t.Run(d.name, func(t *testing.T) {
			door := newDoor(t)
			ask(t, door, "{dataVersion}", nil)
			before := allocated()
			got := ask(t, door, d.query, d.variables)
			taken := allocated() - before
			if got.code() != d.code || len(got.Errors) > 0 && !strings.Contains(got.Errors[0].Message, d.says) {
				t.Errorf("%d errors: %.300v, want %q: %q", len(got.Errors), got.Errors, d.code, d.says)
			}
			if got.bytes > 64<<10 {
				t.Errorf("the answer has %d bytes", got.bytes)
			}
			if limit := uint64(6<<20 + 20*len(d.query)); taken > limit {
				t.Errorf("%d bytes were allocated for %d, want at most %d", taken, len(d.query), limit)
			}
			t.Logf("%6.1f ms of processor, %5d bytes of answer, %6d KB allocated, for %6d bytes: %s",
				got.processor.Seconds()*1000, got.bytes, taken>>10, len(d.query), got.code())
		})
	}
}

// TestAnEightMegabyteComment is refused whatever the transport lets in.
func TestAnEightMegabyteComment(t *testing.T) {
	long := "#" + strings.Repeat("x", 8<<20) + "\n{dataVersion}"
	if got := ask(t, newDoor(t), long, nil); len(got.Errors) != 1 || got.bytes > 64<<10 {
		t.Errorf("%d bytes: %.300v", got.bytes, got.Errors)
	}
}

func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

// TestWorkGrowsWithTheDocument: no document takes more steps than it has
// tokens, and none is read further than the limit.
func TestWorkGrowsWithTheDocument(t *testing.T) {
	limits := guard.Default()
	for _, d := range append(hostile(true), hostile(false)...) {
		tokens, steps := limits.Work(d.query)
		if tokens > limits.Tokens+1 || steps > tokens {
			t.Errorf("%s: %d steps for %d tokens", d.name, steps, tokens)
		}
		allocations := testing.AllocsPerRun(1, func() { _ = limits.Judge(d.query) })
		if allocations > float64(50+tokens) {
			t.Errorf("%s: %v allocations for %d tokens", d.name, allocations, tokens)
		}
	}
}

func TestOrdinaryDocumentsPass(t *testing.T) {
	everything, err := os.ReadFile("../testdata/everything.graphql")
	if err != nil {
		t.Fatal(err)
	}
	introspection, err := os.ReadFile("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	door := newDoor(t)
	for _, d := range []document{
		{"a group", `query ($id: ID!) { node(id: $id) { ...on Group { kind } } }`, map[string]any{"id": "x"}, "NOT_FOUND", ""},
		{"everything", string(everything), map[string]any{"scheme": "four-tables", "value": "P"}, "NOT_FOUND", ""},
		{"GraphiQL's introspection", string(introspection), nil, "", ""},
		{"a page of 100 groups with their loads", page, nil, "", ""},
		{"a field at the limit of depth", "{groups(first:1){nodes{" + strings.Repeat("within{", 9) + "id" + strings.Repeat("}", 9) + "}}}", nil, "", ""},
		{"as many fields as may be", "{" + strings.Repeat("dataVersion ", 600) + "}", nil, "", ""},
		{"a description", `"what it asks" query Asks { dataVersion }`, nil, "", ""},
		{"variables leave lists out", `query ($all: Boolean!) { groups(first: 100) { nodes { ...more @include(if: $all) } } } fragment more on Group { members(first: 100) { totalCount } }`, map[string]any{"all": false}, "", ""},
		{"no GraphQL", "{ group(", nil, broken, ""},
		{"nothing", "", nil, "any", ""},
	} {
		t.Run(d.name, func(t *testing.T) {
			got := ask(t, door, d.query, d.variables)
			if d.code != "any" && got.code() != d.code || got.code() == tooLarge {
				t.Errorf("%.500v, want %q", got.Errors, d.code)
			}
			t.Logf("%.2f ms, %d bytes", got.processor.Seconds()*1000, got.bytes)
		})
	}
}

const page = `query { groups(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes {
	id kind name { text } acronym identifiers { scheme value } topics { id label { text } } home { id name { text } } since until version
	representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) {
		directHours complete unknownLines uncertainLines carriedHours capacityHours rate limitHours overLimit confirmedShare
		lines { kind body { id name { text } } seat { id } onBehalfOf { id name { text } } basis meetings delegates hoursPerMeeting hours floor uncertain confirmed support }
	}
} } }`

// TestTheVerdictIsKept: a document that comes again is judged from memory,
// refused or not, and is refused again.
func TestTheVerdictIsKept(t *testing.T) {
	limits := guard.Default()
	if err := limits.Validate(generated.NewExecutableSchema(generated.Config{})); err != nil {
		t.Fatal(err)
	}
	for _, d := range []document{
		{"refused", doubled(40), nil, tooLarge, ""},
		{"let through", chain(50, "Query", strings.Repeat("dataVersion ", 500)), nil, "", ""},
	} {
		request := graphql.RawParams{Query: d.query}
		verdict := func() { // the first run is not counted
			if refusal := limits.MutateOperationParameters(t.Context(), &request); (refusal != nil) != (d.code != "") {
				t.Errorf("%s: %v", d.name, refusal)
			}
		}
		anew := testing.AllocsPerRun(10, func() { _ = limits.Judge(d.query) })
		if kept := testing.AllocsPerRun(10, verdict); kept > anew/2 {
			t.Errorf("%s: %v allocations, %v without memory", d.name, kept, anew)
		}
	}
	request := graphql.RawParams{Query: strings.Repeat("#", limits.Bytes+1)}
	if refusal := limits.MutateOperationParameters(t.Context(), &request); refusal == nil {
		t.Error("a document of any length, by GET")
	}
}

func TestRefusalsAreInTheReadersLanguage(t *testing.T) {
	door, query := newDoor(t), "{"+strings.Repeat("dataVersion ", 700)+"}"
	for language, says := range map[string]string{"en": "700 fields are asked for", "fr-CA": "700 champs sont demandés"} {
		if got := askIn(t, door, language, query, nil); got.code() != tooLarge || !strings.Contains(got.Errors[0].Message, says) {
			t.Errorf("%s: %v", language, got.Errors)
		}
	}
}

// BenchmarkOrdinary is what the limits add to a document that is not known yet.
func BenchmarkOrdinary(b *testing.B) {
	query, err := os.ReadFile("../testdata/everything.graphql")
	if err != nil {
		b.Fatal(err)
	}
	limits := guard.Default()
	b.Run("verdict", func(b *testing.B) {
		for b.Loop() {
			_ = limits.Judge(string(query))
		}
	})
	operation := valid(b, string(query)).Operations[0]
	b.Run("weight", func(b *testing.B) {
		for b.Loop() {
			guard.Weigh(operation, nil)
		}
	})
}
