package network_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"tablee/governance"
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
	rate := s.Distribution(governance.SharedRate)
	cost := costOf(t, v, "T1", year2025)
	asked := map[string]float64{}
	for _, l := range cost.Lines() {
		asked[l.SuppliedBy.Identifiers()[0].Value] += *l.Line.Hours()
	}
	for _, worked := range []string{
		fmt.Sprintf("from 0 (V) to %.3f hours (P): `giniHours` %.4f, `giniSeats` %.4f.", *s.Distribution(governance.SharedHours).Maximum, *s.GiniHours(), *s.GiniSeats()),
		fmt.Sprintf("Rates are known of %s: `giniRate` %.4f, %s left out.", inWords(*rate.Counted), *s.GiniRate(), inWords(*rate.LeftOut)),
		fmt.Sprintf("T1 asks %.3f of P, %.3f of Q (two delegates) and %.3f of M: %.3f hours", asked["P"], asked["Q"], asked["M"], *cost.Hours()),
	} {
		if !strings.Contains(page, worked) {
			t.Errorf("docs/formulas.md does not say: %s", worked)
		}
	}
}

// TestFormulasPageGivesTheOverlap: so are those of voices carried and of joint
// meetings.
func TestFormulasPageGivesTheOverlap(t *testing.T) {
	text, err := os.ReadFile("../docs/formulas.md")
	if err != nil {
		t.Fatal(err)
	}
	page := strings.Join(strings.Fields(string(text)), " ")
	k := seenOn(t, example(t, "four-tables"), "four-tables", today)
	carried := map[string]float64{}
	for _, g := range []string{"M", "P", "Q"} {
		for _, c := range k.group(g).Voices(nil) {
			if keysOf([]network.Group{c.Body()})[0] == "T1" {
				carried[g] = c.Voices()
			}
		}
	}
	joint := map[string]network.Overlap{}
	for _, o := range k.overlaps(network.OverlapQuestion{Period: &year2025}) {
		joint[strings.Join(keysOf([]network.Group{o.A(), o.B()}), "-")] = o
	}
	both := joint["T1-T2"]
	for _, worked := range []string{
		fmt.Sprintf("1 each for R and S: %v; P carries %v, Q %v:", carried["M"], carried["P"], carried["Q"]),
		fmt.Sprintf("%d × 3.5 = %v hours.", *joint["MB-T1"].JointMeetings(), *joint["MB-T1"].HoursSaved()),
		fmt.Sprintf("%d of %d sit at both,", both.Shared(), both.SizeA()+both.SizeB()-both.Shared()),
	} {
		if !strings.Contains(page, worked) {
			t.Errorf("docs/formulas.md does not say: %s", worked)
		}
	}
}

func inWords(n int) string {
	return []string{"none", "one", "two", "three", "four", "five", "six"}[n]
}
