package plan

import (
	"strconv"
	"strings"

	"tablee/governance"
)

// decimal writes a number with two decimals at most.
func DecimalIn(x float64, l governance.Language) string {
	s := strconv.FormatFloat(x, 'f', 2, 64)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if l == governance.French {
		return strings.Replace(s, ".", ",", 1)
	}
	return s
}
