package networktest

import (
	"fmt"
	"os"
	"testing"

	"pgregory.net/rapid"
)

// Hundreds is how many times a hundred sequences are drawn.
func Hundreds() int {
	if os.Getenv("TABLEE_SOAK") != "" {
		return 100
	}
	return 10
}

// Rounds is how many times a property that draws whole worlds is checked:
// each round draws as many worlds as rapid does by default.
func Rounds() int {
	if os.Getenv("TABLEE_SOAK") == "1" {
		return 60
	}
	return 4
}

// figureRounds of a hundred worlds each make the thousand networks on which
// voices, overlaps and single points are compared with a reference.
const figureRounds = 10

// CheckThousand checks a property on a thousand drawn worlds.
func CheckThousand(t *testing.T, check func(t *rapid.T)) {
	for round := range figureRounds {
		t.Run(fmt.Sprint(round), func(t *testing.T) { rapid.Check(t, check) })
	}
}
