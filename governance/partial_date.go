package governance

import (
	"fmt"
	"io"
	"strconv"
	"time"
)

// Precision is how much of a date is known.
type Precision string

// The precisions of a PartialDate.
const (
	PrecisionYear  Precision = "YEAR"
	PrecisionMonth Precision = "MONTH"
	PrecisionDay   Precision = "DAY"
)

// PartialDate is a date as precise as its source: a year, a month, or a day.
// The zero value is no date.
type PartialDate struct {
	year       int16
	month, day uint8
}

// ParsePartialDate reads 2024, 2024-03 or 2024-03-01. Empty text is no date.
func ParsePartialDate(s string) (PartialDate, error) {
	if s == "" {
		return PartialDate{}, nil
	}
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if len(s) != len(layout) {
			continue
		}
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() == 0 {
			break
		}
		p := PartialDate{year: int16(t.Year())}
		if len(layout) > 4 {
			p.month = uint8(t.Month())
		}
		if len(layout) > 7 {
			p.day = uint8(t.Day())
		}
		return p, nil
	}
	return PartialDate{}, NewError(CodeBadUserInput, "", "date", s)
}

// PartialDateOf keeps a complete date.
func PartialDateOf(d Date) PartialDate {
	y, m, day := d.Time().Date()
	return PartialDate{year: int16(y), month: uint8(m), day: uint8(day)}
}

// IsZero reports whether there is no date.
func (p PartialDate) IsZero() bool { return p.year == 0 }

// Precision is how much of the date is known.
func (p PartialDate) Precision() Precision {
	switch {
	case p.day != 0:
		return PrecisionDay
	case p.month != 0:
		return PrecisionMonth
	}
	return PrecisionYear
}

// First is the first day that the date may mean.
func (p PartialDate) First() Date {
	return NewDate(int(p.year), max(1, int(p.month)), max(1, int(p.day)))
}

// After is the day after the last one that the date may mean.
func (p PartialDate) After() Date {
	switch p.Precision() {
	case PrecisionDay:
		return p.First() + 1
	case PrecisionMonth:
		return NewDate(int(p.year), int(p.month)+1, 1)
	}
	return NewDate(int(p.year)+1, 1, 1)
}

// String writes the date as it was given: 2024, 2024-03 or 2024-03-01; "" for
// no date.
func (p PartialDate) String() string {
	if p.IsZero() {
		return ""
	}
	s := fmt.Sprintf("%04d", p.year)
	if p.month != 0 {
		s += "-" + pad2(p.month)
	}
	if p.day != 0 {
		s += "-" + pad2(p.day)
	}
	return s
}

// MarshalText writes the date as String does.
func (p PartialDate) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// MarshalGQL writes the date as a GraphQL string; null for no date.
func (p PartialDate) MarshalGQL(w io.Writer) {
	if p.IsZero() {
		io.WriteString(w, "null")
		return
	}
	io.WriteString(w, strconv.Quote(p.String()))
}

// UnmarshalGQL reads a date of any precision.
func (p *PartialDate) UnmarshalGQL(v any) error {
	text, ok := v.(string)
	if !ok {
		return NewError(CodeBadUserInput, "", "date", fmt.Sprint(v))
	}
	read, err := ParsePartialDate(text)
	*p = read
	return err
}

func pad2(n uint8) string {
	if n < 10 {
		return "0" + strconv.Itoa(int(n))
	}
	return strconv.Itoa(int(n))
}
