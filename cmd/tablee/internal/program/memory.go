package program

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

var errNoAmount = errors.New("no amount of memory")

// ParseMemory reads an amount as GOMEMLIMIT has it: a number with B, KiB, MiB, GiB
// or TiB. MB and GB are often written and mean the same here. Off is more than
// there can be, also against GOMEMLIMIT; nothing is 0.
func ParseMemory(text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	if strings.EqualFold(text, "off") {
		return math.MaxInt64, nil
	}
	digits := strings.TrimRight(text, "BKMGTi ")
	shift, known := map[string]uint{
		"": 0, "B": 0, "KiB": 10, "KB": 10, "MiB": 20, "MB": 20, "GiB": 30, "GB": 30, "TiB": 40, "TB": 40,
	}[strings.TrimSpace(text[len(digits):])]
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || !known || n <= 0 || n > math.MaxInt64>>shift {
		return 0, errNoAmount
	}
	return n << shift, nil
}
