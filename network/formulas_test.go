package network_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"tablee/governance/access"
	"tablee/network"
)

// TestFormulasPageGivesWhatIsWorkedOut: the worked figures of sharing and of
// costs in docs/formulas.md are those that the program gives.
func TestFormulasPageGivesWhatIsWorkedOut(t *testing.T) {
	text, err := os.ReadFile("../docs/formulas.md")
	if err != nil {
		t.Fatal(err)
	}
	page := strings.Join(strings.Fields(string(text)), " ") // lines are broken anywhere
	v := shownTo(example(t, "four-tables"), access.Deployment())
	s := sharingOf(t, v, nil, year2025)
	rate := s.Distribution(network.SharedRate)
	cost := costOf(t, v, "T1", year2025)
	asked := map[string]float64{}
	for _, l := range cost.Lines() {
		asked[l.SuppliedBy.Identifiers()[0].Value] += *l.Line.Hours()
	}
	for _, worked := range []string{
		fmt.Sprintf("from 0 (V) to %.3f hours (P): `giniHours` %.4f, `giniSeats` %.4f.", *s.Distribution(network.SharedHours).Maximum, *s.GiniHours(), *s.GiniSeats()),
		fmt.Sprintf("Rates are known of %s: `giniRate` %.4f, %s left out.", inWords(*rate.Counted), *s.GiniRate(), inWords(*rate.LeftOut)),
		fmt.Sprintf("T1 asks %.3f of P, %.3f of Q (two delegates) and %.3f of M: %.3f hours", asked["P"], asked["Q"], asked["M"], *cost.Hours()),
	} {
		if !strings.Contains(page, worked) {
			t.Errorf("docs/formulas.md does not say: %s", worked)
		}
	}
}

func inWords(n int) string {
	return []string{"none", "one", "two", "three", "four", "five", "six"}[n]
}
