package governance

import (
	"strings"
	"testing"
)

// ruleDay reads a complete date of a test.
func ruleDay(t testing.TB, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return d
}

// ruleInterval reads the interval of a test: since and until, then lastSeen.
func ruleInterval(t testing.TB, since, until string, lastSeen ...string) Interval {
	t.Helper()
	i, err := ParseInterval(since, until, strings.Join(lastSeen, ""))
	if err != nil {
		t.Fatal(err)
	}
	return i
}
