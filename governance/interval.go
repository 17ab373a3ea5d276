package governance

import "cmp"

// Unknown is written for an end whose date nobody knows.
const Unknown = "unknown"

// Interval is the time in which a fact holds: half-open civil dates [since,
// until).
//
// An absent Since is unknown and lies before every date. An absent Until means
// in force, unless Ended says that the fact ended at an unknown date: it is
// then in force up to LastSeen and uncertain after it. A reduced Since starts
// on its first day, a reduced Until ends after its last.
type Interval struct {
	Since, Until, LastSeen PartialDate
	Ended                  bool
}

// ParseInterval reads the three cells of an interval; until may be "unknown". A
// refusal names the cell that is wrong.
func ParseInterval(since, until, lastSeen string) (Interval, error) {
	var i Interval
	var err error
	if i.Since, err = ParsePartialDate(since); err != nil {
		return i, NewError(CodeBadUserInput, "since", "date", since)
	}
	if until == Unknown {
		i.Ended = true
	} else if i.Until, err = ParsePartialDate(until); err != nil {
		return i, NewError(CodeBadUserInput, "until", "dateOrUnknown", until)
	}
	if i.LastSeen, err = ParsePartialDate(lastSeen); err != nil {
		return i, NewError(CodeBadUserInput, "lastSeen", "date", lastSeen)
	}
	return i, i.Validate()
}

// Validate refuses an interval whose dates contradict each other. The refusal
// names the field that is wrong.
func (i Interval) Validate() error {
	if !i.Until.IsZero() && i.Start() >= i.untilDay() {
		return NewError(CodeBadUserInput, "until", "intervalOrder", i.Since.String(), i.Until.String())
	}
	if !i.LastSeen.IsZero() && i.LastSeen.After() <= i.Start() {
		return NewError(CodeBadUserInput, "lastSeen", "lastSeenOrder", i.LastSeen.String(), i.Since.String())
	}
	return nil
}

// Always is the interval of a fact without dates: since unknown, in force.
func (i Interval) Always() bool { return i == Interval{} }

// Start is the first day of the interval; Beginning when it is unknown.
func (i Interval) Start() Date {
	if i.Since.IsZero() {
		return Beginning
	}
	return i.Since.First()
}

func (i Interval) untilDay() Date {
	if i.Until.Precision() == PrecisionDay {
		return i.Until.First()
	}
	return i.Until.After()
}

// Possible are the days on which the fact may hold.
func (i Interval) Possible() Span {
	if i.Until.IsZero() {
		return Span{i.Start(), Forever}
	}
	return Span{i.Start(), i.untilDay()}
}

// Certain are the days on which the fact is known to hold: those of Possible,
// but only up to LastSeen when the date of the end is unknown.
func (i Interval) Certain() Span {
	s := i.Possible()
	if !i.Ended {
		return s
	}
	if i.LastSeen.IsZero() {
		return Span{s.From, s.From}
	}
	return Span{s.From, max(s.From, i.LastSeen.After())}
}

// InForce says whether a fact holds on a date.
type InForce string

// The answers: it holds, it does not, or it may.
const (
	InForceYes       InForce = "YES"
	InForceNo        InForce = "NO"
	InForceUncertain InForce = "UNCERTAIN"
)

// On says whether the fact holds on the date.
func (i Interval) On(d Date) InForce {
	switch {
	case i.Certain().Has(d):
		return InForceYes
	case i.Possible().Has(d):
		return InForceUncertain
	}
	return InForceNo
}

// UntilText writes the end as it was given: a date, "unknown", or "".
func (i Interval) UntilText() string {
	if i.Ended {
		return Unknown
	}
	return i.Until.String()
}

// compare orders intervals; only equal ones compare as equal.
func (i Interval) compare(o Interval) int {
	return cmp.Or(
		cmp.Compare(i.Start(), o.Start()), cmp.Compare(i.String(), o.String()),
		cmp.Compare(i.LastSeen.String(), o.LastSeen.String()),
	)
}

// String writes the interval as [since, until), "…" for what is not known.
func (i Interval) String() string {
	since, until := i.Since.String(), i.UntilText()
	if since == "" {
		since = "…"
	}
	if until == "" {
		until = "…"
	}
	return since + " → " + until
}
