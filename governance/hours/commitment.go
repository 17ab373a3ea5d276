package hours

import "tablee/governance"

// DelegateSpan is how many people sit, over a run of days.
type DelegateSpan struct {
	governance.Span
	Delegates int
}

// SupportSpan is what comes with a seat, over a run of days.
type SupportSpan struct {
	governance.Span
	Kind governance.SupportKind
}

// Commitment is what the hours of a line are worked out from: the days on which
// a group is certainly due at a body, how many people it sends, and the
// calendar of the body.
type Commitment struct {
	Days                governance.Days
	Uncertain           bool // it may also hold on other days of the period
	Delegates           []DelegateSpan
	governance.OwnHours // what the tenure declares instead of the body
	Supports            []SupportSpan
	Calendar            *Calendar
}

// Committed works out the hours of the commitment from the calendar alone, with
// the parts that they add up from (DOMAIN §3).
func (c Commitment) Committed(line LoadLine) LoadLine {
	kept := parts{wanted: true}
	asked := c.ask(&kept)
	line = asked.Line(c.describe(line), c.OwnHours)
	if line.isKnown() {
		line.Parts = kept.of(line.Basis)
		c.addSupport(&line)
	}
	return line
}

// Demand is what the calendar asks over the days of the commitment, without the
// parts that Committed lists.
func (c Commitment) Demand() Demand { return c.ask(&parts{}) }

// describe fills in what does not depend on the hours of a line.
func (c *Commitment) describe(line LoadLine) LoadLine {
	line.Uncertain = c.Uncertain
	line.Delegates = mostDelegates(c.Delegates)
	line.SupportKind = c.lastSupport()
	return line
}

// mostDelegates is the largest number of people who sit at once.
func mostDelegates(spans []DelegateSpan) int {
	most := 0
	for _, d := range spans {
		most = max(most, d.Delegates)
	}
	return most
}

func (c *Commitment) delegatesOn(day governance.Date) int {
	for _, d := range c.Delegates {
		if d.Has(day) {
			return d.Delegates
		}
	}
	return 0
}

// lastSupport is the support in force on the last certain day.
func (c *Commitment) lastSupport() governance.SupportKind {
	if len(c.Days) == 0 {
		return ""
	}
	return c.supportOn(c.Days[len(c.Days)-1].Until - 1)
}

func (c *Commitment) supportOn(day governance.Date) governance.SupportKind {
	for _, s := range c.Supports {
		if s.Has(day) {
			return s.Kind
		}
	}
	return ""
}

// addSupport divides the hours of a line by the support in force on the days of
// each part.
func (c *Commitment) addSupport(line *LoadLine) {
	for _, s := range c.Supports {
		for _, p := range line.Parts {
			hours := p.within(s.Span)
			if s.Kind.Supports() {
				line.supported += hours
			} else if s.Kind != "" {
				line.unsupported += hours
			}
		}
	}
}
