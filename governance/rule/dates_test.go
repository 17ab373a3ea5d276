package rule

import (
	"strings"
	"testing"

	"tablee/governance"
)

// day reads a complete date of a test.
func day(t testing.TB, s string) governance.Date {
	t.Helper()
	d, err := governance.ParseDate(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return d
}

// interval reads the interval of a test: since and until, then lastSeen.
func interval(t testing.TB, since, until string, lastSeen ...string) governance.Interval {
	t.Helper()
	i, err := governance.ParseInterval(since, until, strings.Join(lastSeen, ""))
	if err != nil {
		t.Fatal(err)
	}
	return i
}
