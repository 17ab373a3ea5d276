package statistic_test

import (
	"fmt"

	"tablee/governance/statistic"
)

// Five groups give 100 hours. Every reader may see how unequal that is, and only
// some may see that one group gives 40.
func ExampleSample() {
	hours := statistic.NewSample([]float64{0, 10, 20, 30, 40})
	exact, published := hours.Distribution(), hours.Suppressed()
	fmt.Println("Gini", *exact.Gini, "maximum", *exact.Maximum, "half is carried by", *exact.HalfCarriedBy)
	fmt.Println("published: Gini", *published.Gini, "mean", *published.Mean, "maximum", published.Maximum)
	// Output:
	// Gini 0.4 maximum 40 half is carried by 2
	// published: Gini 0.4 mean 20 maximum <nil>
}
