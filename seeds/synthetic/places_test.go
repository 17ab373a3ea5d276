package synthetic_test

import (
	"testing"

	"tablee/governance"
	"tablee/seeds/synthetic"
)

// Places are told apart by their names, in each scheme and language.
func TestPlacesHaveNamesOfTheirOwn(t *testing.T) {
	type name struct{ scheme, fr, en string }
	taken := map[name]bool{}
	for _, place := range synthetic.World(20_000, 1).Territories {
		n := name{place.Scheme, place.Name.Fr, place.Name.En}
		if taken[n] || n.fr == "" || n.en == "" {
			t.Errorf("%v is taken, or has no name in a language", n)
		}
		taken[n] = true
	}
}

func TestAsOfIsTheFirstOfJanuary2026(t *testing.T) {
	if synthetic.AsOf != governance.NewDate(2026, 1, 1) {
		t.Errorf("as of %v", synthetic.AsOf)
	}
}
