package governance

import (
	"fmt"
	"io"
	"strconv"
	"time"
)

// Date is a civil date, counted in days since 1970-01-01. It has no zone.
type Date int32

// Beginning and Forever bound every interval: an unknown since is before
// every date, an open until after every date.
const (
	Beginning Date = -1 << 30
	Forever   Date = 1 << 30
)

// The Gregorian calendar repeats itself every 400 years. Counted from the
// first of March of year 0, the leap day is the last of its year.
const (
	daysIn400Years = 146097
	firstOfMarch0  = -719468 // as a Date
)

// NewDate returns the civil date of a year, month and day; out-of-range
// values carry over as time.Date does.
func NewDate(year, month, day int) Date {
	months := 12*year + month - 3 // since the first of March of year 0
	y, m := floor(months, 12), months-12*floor(months, 12)
	return Date(365*y + floor(y, 4) - floor(y, 100) + floor(y, 400) + (153*m+2)/5 + day - 1 + firstOfMarch0)
}

func floor(a, b int) int {
	if a < 0 {
		return (a - b + 1) / b
	}
	return a / b
}

// DateOf returns the civil date that a clock in the time's zone shows.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return NewDate(y, int(m), d)
}

// ParseDate reads a complete date, 2006-01-02. It refuses a day that its month
// does not have, and does not carry it over.
func ParseDate(s string) (Date, error) {
	p, err := ParsePartialDate(s)
	if err != nil || p.Precision() != PrecisionDay {
		return 0, NewError(CodeBadUserInput, "", "date", s)
	}
	return p.First(), nil
}

// Time is the midnight that the date starts with, in UTC.
func (d Date) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Year is the calendar year of the date.
func (d Date) Year() int {
	days := int(d) - firstOfMarch0
	cycles := floor(days, daysIn400Years)
	days -= cycles * daysIn400Years
	y := (days - days/1460 + days/36524 - days/146096) / 365 // since a first of March
	y += 400 * cycles
	if d >= NewDate(y+1, 1, 1) {
		y++
	}
	return y
}

// String writes the date as 2006-01-02.
func (d Date) String() string {
	y, m, day := d.Time().Date()
	return fmt.Sprintf("%04d-%02d-%02d", y, int(m), day)
}

// MarshalText writes the date as 2006-01-02.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	*d = parsed
	return err
}

// MarshalGQL writes the date as a GraphQL Date.
func (d Date) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(d.String())) }

// UnmarshalGQL reads a GraphQL Date; anything but a complete date is refused.
func (d *Date) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok {
		return NewError(CodeBadUserInput, "", "date", fmt.Sprint(v))
	}
	parsed, err := ParseDate(s)
	*d = parsed
	return err
}

// AddYears is the same day some years later. For a 29 February that does not
// exist it is 1 March.
func (d Date) AddYears(n int) Date { return DateOf(d.Time().AddDate(n, 0, 0)) }

// daysInYear is the length of a calendar year.
func daysInYear(year int) int {
	return int(NewDate(year+1, 1, 1) - NewDate(year, 1, 1))
}
