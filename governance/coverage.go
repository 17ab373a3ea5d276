package governance

import (
	"strconv"
	"strings"
)

// CoverageShare is a share of a target: an exact decimal of at most four
// places, in ten-thousandths.
type CoverageShare int64

// whole is a share of all.
const whole CoverageShare = 10_000

// ParseCoverage reads a share such as 0.8 or 0.6667: more than 0, at most 1. It
// refuses anything else.
func ParseCoverage(text string) (CoverageShare, error) {
	refused := NewError(CodeBadUserInput, "coverage", "coverage", text)
	ones, places, _ := strings.Cut(text, ".")
	if len(ones) != 1 || len(places) > 4 || strings.HasSuffix(text, ".") {
		return 0, refused
	}
	n, err := strconv.ParseUint(ones+places+strings.Repeat("0", 4-len(places)), 10, 32)
	if share := CoverageShare(n); err == nil && share > 0 && share <= whole {
		return share, nil
	}
	return 0, refused
}

// Of is the share of n, rounded up: ⌈coverage × n⌉.
func (c CoverageShare) Of(n int) int {
	return int((int64(c)*int64(n) + int64(whole) - 1) / int64(whole))
}
