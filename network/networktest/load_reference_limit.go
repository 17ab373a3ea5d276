package networktest

import "tablee/governance"

// over: true when the known hours alone exceed the limit (strictly), false
// when they do not and the load is complete, else unknown.
func over(hours float64, limit *float64, complete bool) string {
	switch {
	case limit == nil:
		return "unknown"
	case hours > *limit+1e-9:
		return "true"
	case complete:
		return "false"
	}
	return "unknown"
}

// capacity is Σ over days; unknown unless each is covered; of two the later
// since prevails. To the public it is unknown.
func (r *LoadReference) capacity(g governance.ID) *float64 {
	if r.Public {
		return nil
	}
	total := 0.0
	for d := r.Period.From; d < r.Period.Until; d++ {
		today := r.capacityOn(g, d)
		if today == nil {
			return nil
		}
		total += *today
	}
	return &total
}

func (r *LoadReference) capacityOn(g governance.ID, d governance.Date) *float64 {
	var found *governance.Capacity
	for i := range r.f.Capacities {
		c := &r.f.Capacities[i]
		if c.Group == g && c.On(d) == governance.InForceYes && (found == nil || c.Start() > found.Start()) {
			found = c
		}
	}
	if found == nil {
		return nil
	}
	return new(found.FTE * found.HoursPerFTE * weight(d))
}

// limit: with an end, the total of the interval spread evenly over its days;
// without, hours per calendar year; or rate × capacity.
// Reading: an interval without a known first day, or whose end is at an
// unknown date, cannot be spread: its hours are per calendar year.
func (r *LoadReference) limit(g governance.ID) *float64 {
	if r.Public {
		return nil
	}
	total := 0.0
	for d := r.Period.From; d < r.Period.Until; d++ {
		var found *governance.Limit
		for i := range r.f.Limits {
			l := &r.f.Limits[i]
			if l.Group == g && l.On(d) == governance.InForceYes && (found == nil || l.Start() > found.Start()) {
				found = l
			}
		}
		switch {
		case found == nil:
			return nil
		case found.Rate != nil:
			capacity := r.capacityOn(g, d)
			if capacity == nil {
				return nil
			}
			total += *found.Rate * *capacity
		case found.Until.IsZero() || found.Since.IsZero():
			total += *found.Hours * weight(d)
		default:
			total += *found.Hours / float64(found.Possible().Days())
		}
	}
	return &total
}
