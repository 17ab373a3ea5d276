package command

import "tablee/governance"

// Interval is when a fact holds, as a caller gives it.
type Interval struct {
	Since      governance.PartialDate
	Until      governance.PartialDate
	EndUnknown bool // it ended at a date that nobody knows
	LastSeen   governance.PartialDate
}

func (i Interval) interval() (governance.Interval, error) {
	if i.EndUnknown && !i.Until.IsZero() {
		return governance.Interval{}, refusal("until", "endKnownAndUnknown")
	}
	return governance.Interval{Since: i.Since, Until: i.Until, LastSeen: i.LastSeen, Ended: i.EndUnknown}, nil
}

// Ending is the end of a fact, at a date or at an unknown date, and the reason.
type Ending struct {
	On         governance.PartialDate // the first day on which it no longer holds
	EndUnknown bool
	LastSeen   governance.PartialDate
	Reason     governance.LocalizedText
}

// end sets the end of an interval. A recorded end may be brought forward, as
// when somebody leaves before a term is over. It is never put back: an end by
// mistake is voided, and the fact recorded anew.
func (e Ending) end(i *governance.Interval, reason *governance.LocalizedText) error {
	switch {
	case e.On.IsZero() && !e.EndUnknown:
		return refusal("on", "endRequired")
	case !e.On.IsZero() && e.EndUnknown:
		return refusal("on", "endKnownAndUnknown")
	case !i.Until.IsZero() && !e.before(i):
		return refusal("on", "alreadyEnded", i.Until.String())
	case i.Ended && e.EndUnknown:
		return refusal("on", "alreadyEnded", governance.Unknown)
	}
	i.Until, i.Ended, *reason = e.On, e.EndUnknown, e.Reason
	if !e.LastSeen.IsZero() {
		i.LastSeen = e.LastSeen
	}
	return nil
}

// before reports whether the end is known to come before the interval.
func (e Ending) before(i *governance.Interval) bool {
	end := governance.Interval{Until: e.On}
	return !e.EndUnknown && end.Possible().Until < i.Possible().Until
}

// text is the end as the history notes it.
func (e Ending) text() string {
	if e.EndUnknown {
		return governance.Unknown
	}
	return e.On.String()
}
