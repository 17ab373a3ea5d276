package cover

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"
)

// opengr reads which participants take part in which joint bodies: a real
// instance, every body of the same cost.
func opengr(t testing.TB) Problem {
	t.Helper()
	f, err := os.Open("../../testdata/nl-opengr/opengr_provincies.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	participants, bodies := map[string]int32{}, map[string]int{}
	covers := []map[int32]bool{}
	for _, row := range rows[1:] {
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		if _, ok := participants[row[0]]; !ok {
			participants[row[0]] = int32(len(participants))
		}
		body := row[1] + " | " + row[len(row)-1]
		if _, ok := bodies[body]; !ok {
			bodies[body] = len(covers)
			covers = append(covers, map[int32]bool{})
		}
		covers[bodies[body]][participants[row[0]]] = true
	}
	p := Problem{Elements: len(participants), Required: len(participants), Most: -1}
	for _, set := range covers {
		c := Candidate{Cost: 1_000_000}
		for e := range int32(p.Elements) {
			if set[e] {
				c.Covers = append(c.Covers, e)
			}
		}
		p.Candidates = append(p.Candidates, c)
	}
	return p
}

// TestGreedyIsNotEnough: on the Dutch joint bodies a plain greedy choice has
// 59 bodies; the fewest are 58, and that is proved.
func TestGreedyIsNotEnough(t *testing.T) {
	p := opengr(t)
	if p.Elements != 605 || len(p.Candidates) != 466 {
		t.Fatalf("%d participants, %d bodies", p.Elements, len(p.Candidates))
	}
	in, _ := p.afterMusts()
	if plain := (&solving{left: Budget}).plain(&in); len(plain) != 59 {
		t.Errorf("greedy: %d", len(plain))
	}
	got, err := Solve(p, Budget)
	if err != nil || got.Status != Optimal || len(got.Chosen) != 58 || got.Lower != 58_000_000 || got.Covered != 605 {
		t.Errorf("%+v, %v", got, err)
	}
	p.Most = 57
	if got, err := Solve(p, Budget); err != nil || got.Status != Infeasible || !got.Proved || got.Largest != 604 {
		t.Errorf("by 57: %+v, %v", got, err)
	}
}

// BenchmarkOpengr finds and proves the fewest bodies.
func BenchmarkOpengr(b *testing.B) {
	p := opengr(b)
	b.ReportAllocs()
	for b.Loop() {
		if got, err := Solve(p, Budget); err != nil || got.Status != Optimal {
			b.Fatal(got, err)
		}
	}
}
