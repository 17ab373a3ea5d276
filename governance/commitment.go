package governance

// mostDelegates is the largest number that sits at once.
func mostDelegates(spans []DelegateSpan) int {
	most := 0
	for _, d := range spans {
		most = max(most, d.Delegates)
	}
	return most
}

func (c *Commitment) delegatesOn(day Date) int {
	for _, d := range c.Delegates {
		if d.Has(day) {
			return d.Delegates
		}
	}
	return 0
}

// lastSupport is the support in force on the last certain day.
func (c *Commitment) lastSupport() SupportKind {
	if len(c.Days) == 0 {
		return ""
	}
	return c.supportOn(c.Days[len(c.Days)-1].Until - 1)
}

func (c *Commitment) supportOn(day Date) SupportKind {
	for _, s := range c.Supports {
		if s.Has(day) {
			return s.Kind
		}
	}
	return ""
}

// addSupport splits the hours of a line by the support in force on the days of
// each of its parts.
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

// over are the stretches that meet a run of days.
func (c *Calendar) over(run Span) []stretch {
	if c == nil {
		return []stretch{{Span: run}}
	}
	from := 0
	for from < len(c.stretches) && c.stretches[from].Until <= run.From {
		from++
	}
	until := from
	for until < len(c.stretches) && c.stretches[until].From < run.Until {
		until++
	}
	return c.stretches[from:until]
}

// sittingsIn are the recorded meetings on the days of a run.
func (c *Calendar) sittingsIn(run Span) []sitting {
	if c == nil {
		return nil
	}
	from := searchDate(c.sittings, run.From)
	return c.sittings[from:searchDate(c.sittings, run.Until)]
}

func searchDate(s []sitting, d Date) int {
	low, high := 0, len(s)
	for low < high {
		mid := (low + high) / 2
		if s[mid].date < d {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
