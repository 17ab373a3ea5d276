package governance

// Span is a run of civil days [From, Until).
type Span struct{ From, Until Date }

// Period is the span of a figure, [from, until).
type Period = Span

// NewPeriod returns the period, or an error when it has no day.
func NewPeriod(from, until Date) (Period, error) {
	if from >= until {
		return Period{}, NewError(CodeBadUserInput, "period", "periodOrder", from.String(), until.String())
	}
	return Period{from, until}, nil
}

// YearPeriod is a calendar year.
func YearPeriod(year int) Period { return Period{NewDate(year, 1, 1), NewDate(year+1, 1, 1)} }

// Empty reports whether the span has no day.
func (s Span) Empty() bool { return s.From >= s.Until }

// Has reports whether the day is in the span.
func (s Span) Has(d Date) bool { return s.From <= d && d < s.Until }

// Days is the number of days in the span.
func (s Span) Days() int { return max(0, int(s.Until)-int(s.From)) }

// Intersect is what two spans have in common; it may be empty.
func (s Span) Intersect(o Span) Span {
	return Span{max(s.From, o.From), min(s.Until, o.Until)}
}

// Years is Σ over the days of 1 ÷ the days of that calendar year: additive,
// and exactly 1 for a full calendar year. Source: DOMAIN §3, "Days".
func (s Span) Years() float64 {
	if s.Empty() {
		return 0
	}
	first, last := s.From.Year(), (s.Until - 1).Year()
	if first == last {
		return float64(s.Days()) / float64(daysInYear(first))
	}
	head := s.Intersect(YearPeriod(first))
	tail := s.Intersect(YearPeriod(last))
	return float64(head.Days())/float64(daysInYear(first)) +
		float64(last-first-1) +
		float64(tail.Days())/float64(daysInYear(last))
}

// Days is a set of days: spans in order, none empty, none touching the next.
type Days []Span

// DaysOf returns the days of one span.
func DaysOf(s Span) Days {
	if s.Empty() {
		return nil
	}
	return Days{s}
}

// Intersect keeps the days of the set that lie in the span.
func (d Days) Intersect(s Span) Days {
	var out Days
	for _, x := range d {
		if both := x.Intersect(s); !both.Empty() {
			out = append(out, both)
		}
	}
	return out
}

// Minus leaves the days of the span out of the set.
func (d Days) Minus(s Span) Days {
	if s.Empty() {
		return d
	}
	var out Days
	for _, x := range d {
		if before := x.Intersect(Span{Beginning, s.From}); !before.Empty() {
			out = append(out, before)
		}
		if after := x.Intersect(Span{s.Until, Forever}); !after.Empty() {
			out = append(out, after)
		}
	}
	return out
}

// Plus adds the days of the span to the set.
func (d Days) Plus(s Span) Days {
	if s.Empty() {
		return d
	}
	var out Days
	for _, x := range d {
		switch {
		case x.Until < s.From:
			out = append(out, x)
		case s.Until < x.From:
			out = append(out, s)
			s = x
		default:
			s = Span{min(s.From, x.From), max(s.Until, x.Until)}
		}
	}
	return append(out, s)
}

// Has reports whether the day is in the set.
func (d Days) Has(day Date) bool {
	for _, s := range d {
		if s.Has(day) {
			return true
		}
	}
	return false
}

// Count is the number of days in the set.
func (d Days) Count() int {
	n := 0
	for _, s := range d {
		n += s.Days()
	}
	return n
}
