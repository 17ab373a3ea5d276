package web

import (
	"strconv"
	"strings"
	"time"
)

// Days are midnights in UTC, written as 2006-01-02.

func parseDay(text string) (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, text)
	return day, err == nil && day.Year() >= firstYear && day.Year() <= lastYear
}

// The years that pages speak of: four digits, and room for a step either way.
const (
	firstYear = 1000
	lastYear  = 9998
)

func parseYear(text string) (int, bool) {
	year, err := strconv.Atoi(text)
	return year, err == nil && len(text) == 4 && year >= firstYear && year <= lastYear
}

// today is the civil date where the service stands.
func (o Options) today() time.Time {
	y, m, d := o.Clock().In(o.Zone).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

var monthNames = map[language][12]string{
	french:  {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
	english: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// date writes a date in words, with the precision that it was given with:
// 2024, March 2024, 1 March 2024. What is no date is left as it is.
func (l language) date(text string) string {
	switch parts := strings.Split(text, "-"); len(parts) {
	case 2:
		if month, err := time.Parse("2006-01", text); err == nil {
			return monthNames[l][month.Month()-1] + " " + parts[0]
		}
	case 3:
		if day, ok := parseDay(text); ok {
			return l.day(day)
		}
	}
	return text
}

func (l language) day(d time.Time) string {
	number := strconv.Itoa(d.Day())
	if l == french && d.Day() == 1 {
		number = "1er"
	}
	return number + nbsp + monthNames[l][d.Month()-1] + " " + strconv.Itoa(d.Year())
}

// lastDay is the day before one that is the first to be out.
func lastDay(until string) string {
	day, ok := parseDay(until)
	if !ok {
		return until
	}
	return day.AddDate(0, 0, -1).Format(time.DateOnly)
}
