package drawn

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"tablee/governance"
)

// pick draws one of all, each about as often as any other. Small numbers are
// drawn far more often than others, so they are scattered.
func pick[T any](t *rapid.T, all []T, what string) T {
	const golden = 0x9e3779b1
	return all[rapid.Uint32().Draw(t, what)*golden>>8%uint32(len(all))]
}

// count draws how many a list has: none at times, where it may be empty.
func count(t *rapid.T, field reflect.StructField) int {
	few := []int{0, 0, 1, 2}
	if least, _ := bounds(field); least > 0 {
		few = []int{1, 1, 2}
	}
	return rapid.SampledFrom(few).Draw(t, field.Name+" count")
}

// text draws what a field says; few different ones, so that some meet.
func (d *Drawing) text(t *rapid.T, name string) string {
	switch name {
	case "IdempotencyKey":
		return fmt.Sprintf("00000000-0000-4000-8000-%012d", d.Count)
	case "Source":
		return rapid.SampledFrom([]string{"", "", "lettre"}).Draw(t, name)
	}
	return fmt.Sprint(name, " ", rapid.IntRange(0, 30).Draw(t, name))
}

// early and late are the names of dates at which something begins, and at which
// it ends or something follows it.
var (
	early = []string{"Since", "Founded", "Occurred"}
	late  = []string{"Until", "LastSeen", "OccurredUntil", "AuthorityTold", "PersonsTold"}
)

// dated draws whether an optional date is given.
func dated(t *rapid.T, name string) bool {
	if slices.Contains(late, name) || name == "Founded" {
		return oneIn(t, 4, name+" is given") == 1
	}
	return oneIn(t, 8, name+" is left out") == 0
}

// day draws a day: what begins does so in the first two thirds of the days,
// what ends in the last two thirds, so that most intervals are in order.
func (d *Drawing) day(t *rapid.T, name string) governance.Date {
	from, until := d.Days.From, d.Days.Until-1
	third := (until - from) / 3
	switch {
	case slices.Contains(early, name):
		until -= third
	case slices.Contains(late, name):
		from += third
	}
	return from + governance.Date(rapid.IntRange(0, int(until-from)).Draw(t, name))
}

// date draws a date as precisely as one of three sources does.
func (d *Drawing) date(t *rapid.T, name string) governance.PartialDate {
	text := d.day(t, name).String()
	p, err := governance.ParsePartialDate(text[:rapid.SampledFrom([]int{10, 10, 10, 7, 4}).Draw(t, name+" precision")])
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// bounds are the numbers that a field may hold, as its validation says; few of
// them where it allows many.
func bounds(field reflect.StructField) (least, most int64) {
	least, most = 0, 1<<40
	for rule := range strings.SplitSeq(field.Tag.Get("validate"), ",") {
		name, text, _ := strings.Cut(rule, "=")
		n, err := strconv.ParseInt(text, 10, 64)
		switch {
		case err != nil:
		case name == "gte", name == "min":
			least = n
		case name == "lte", name == "max":
			most = n
		}
	}
	return least, min(most, least+8)
}
