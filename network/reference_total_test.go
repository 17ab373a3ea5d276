package network_test

import (
	"fmt"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// lines are those of a group, observers apart.
func (r *reference) lines(g governance.ID) (counted, observed []refLine) {
	add := func(l refLine, ok bool) {
		switch {
		case !ok:
		case l.observer:
			observed = append(observed, l)
		default:
			counted = append(counted, l)
		}
	}
	for i := range r.f.Tenures {
		add(r.seatLine(&r.f.Tenures[i], g))
	}
	for i := range r.f.Memberships {
		if r.f.Memberships[i].Member == g {
			add(r.assemblyLine(&r.f.Memberships[i]))
		}
	}
	for i := range r.f.Consultations {
		add(r.consultationLine(&r.f.Consultations[i], g))
	}
	for i := range r.f.Representations {
		if r.f.Representations[i].Group == g {
			add(r.adHocLine(&r.f.Representations[i]))
		}
	}
	return counted, observed
}

// text is a load as the lines of a page, so that two of them are compared as
// a reader would.
func (r *reference) text(g governance.ID) []string {
	lines, observed := r.lines(g)
	hours, confirmed, supported, unsupported, undeclared, observers := 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
	unknownLines, uncertainLines, complete := 0, 0, true
	var out []string
	for _, l := range lines {
		out = append(out, l.text())
		complete = complete && l.known && !l.floor && !l.uncertain
		if !l.known {
			unknownLines++
		}
		if l.uncertain {
			uncertainLines++
		}
		hours += l.hours()
		confirmed += l.hoursWhere(func(p dayPart) bool { return p.confirmed })
		supported += l.hoursWhere(func(p dayPart) bool { return p.support.Supports() })
		unsupported += l.hoursWhere(func(p dayPart) bool { return p.support != "" && !p.support.Supports() })
		undeclared += l.hoursWhere(func(p dayPart) bool { return p.support == "" })
	}
	for _, l := range observed {
		out = append(out, "observer "+l.text())
		observers += l.hours()
	}
	slices.Sort(out)
	direct, share := &hours, (*float64)(nil)
	if len(lines) > 0 && unknownLines == len(lines) {
		direct = nil
	}
	if hours > 0 {
		share = new(confirmed / hours)
	}
	capacity, limit := r.capacity(g), r.limit(g)
	return append(out,
		figure("direct", direct), figure("observer", &observers), figure("carried", new(r.carried(g))), figure("confirmed share", share),
		figure("supported", &supported), figure("unsupported", &unsupported), figure("undeclared", &undeclared),
		fmt.Sprintf("complete %t, %d unknown, %d uncertain", complete, unknownLines, uncertainLines),
		figure("capacity", capacity), figure("rate", ratio(direct, capacity)), figure("limit", limit),
		"over "+over(hours, limit, complete))
}

func ratio(a, b *float64) *float64 {
	if a == nil || b == nil || *b == 0 {
		return nil
	}
	return new(*a / *b)
}

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

// figure writes a figure to the millionth, where two ways of adding agree. A
// hair is added so that no round figure stands where digits are cut off.
func figure(name string, x *float64) string {
	if x == nil {
		return name + " unknown"
	}
	return fmt.Sprintf("%s %.6f", name, *x+3e-8)
}

// text writes a line with all that the API says of it.
func (l refLine) text() string {
	var amount, meetings, recorded, expected, each *float64
	travelUndeclared := false
	if l.known {
		amount = new(l.hours())
		meetings = new(l.sum(func(p dayPart) float64 { return p.meetings }))
		recorded = new(l.hoursWhere(func(p dayPart) bool { return p.basis == hours.Recorded }))
		expected = new(l.hoursWhere(func(p dayPart) bool { return p.basis == hours.Expected }))
		each = ratio(amount, new(l.sum(func(p dayPart) float64 { return p.meetings * float64(p.delegates) })))
		travelUndeclared = slices.ContainsFunc(l.parts, func(p dayPart) bool { return p.travelUndeclared })
	}
	return lineText{
		l.kind, l.body, l.seat, l.holder, l.supplier, l.basis, l.delegates, l.floor, l.uncertain, travelUndeclared, l.support, l.agreement,
		amount, meetings, recorded, expected, each,
	}.String()
}

// lineText is what is compared of a line.
type lineText struct {
	kind                                      hours.LoadLineKind
	body, seat, holder, supplier              governance.ID
	basis                                     hours.LoadBasis
	delegates                                 int
	floor, uncertain, travelNotDeclared       bool
	support                                   governance.SupportKind
	agreement                                 string
	hours, meetings, recorded, expected, each *float64
}

func (l lineText) String() string {
	return fmt.Sprintf("%s body %d seat %d holder %d supplier %d %s delegates %d floor %t uncertain %t travelNotDeclared %t support %q %q %s %s %s %s %s",
		l.kind, l.body, l.seat, l.holder, l.supplier, l.basis, l.delegates, l.floor, l.uncertain, l.travelNotDeclared, l.support, l.agreement,
		figure("hours", l.hours), figure("meetings", l.meetings), figure("recorded", l.recorded), figure("expected", l.expected), figure("each", l.each))
}

// carried: each hour of the SEAT lines that a group holds and supplies itself
// at a body is shared equally among its members that are FULL on that moment
// with a mandate that meets the body, Nations apart.
func (r *reference) carried(g governance.ID) float64 {
	total := 0.0
	for i := range r.f.Tenures {
		t := &r.f.Tenures[i]
		l, ok := r.seatLine(t, t.Holder)
		if !ok || l.observer {
			continue
		}
		for _, p := range l.parts {
			if sharers := r.sharers(t.Holder, l.body, p.day); slices.Contains(sharers, g) {
				total += p.hours / float64(len(sharers))
			}
		}
	}
	return total
}

func (r *reference) sharers(carrier, body governance.ID, d governance.Date) []governance.ID {
	var out []governance.ID
	for i := range r.f.Memberships {
		m := &r.f.Memberships[i]
		if m.Group == carrier && m.Standing == governance.Full && r.meets(m.Mandate, body) && r.membershipOn(m, d) == governance.InForceYes &&
			r.groups[m.Member].Nature != governance.Nation && !slices.Contains(out, m.Member) {
			out = append(out, m.Member)
		}
	}
	return out
}

// meets: ALL, or a topic equal to, narrower or broader than one of the body's.
func (r *reference) meets(mandate governance.Mandate, body governance.ID) bool {
	switch mandate.Scope {
	case governance.MandateAll:
		return true
	case governance.MandateTopics:
		for _, a := range mandate.Topics {
			for _, b := range r.groups[body].Topics {
				if r.within(a, b) || r.within(b, a) {
					return true
				}
			}
		}
	}
	return false
}

// within reports whether a topic is equal to, or narrower than, another.
func (r *reference) within(narrow, broad governance.ID) bool {
	if narrow == broad {
		return true
	}
	for _, t := range r.f.Topics {
		if t.ID == narrow && slices.ContainsFunc(t.Broader, func(b governance.ID) bool { return r.within(b, broad) }) {
			return true
		}
	}
	return false
}

// capacity is Σ over days; unknown unless each is covered; of two the later
// since prevails. To the public it is unknown.
func (r *reference) capacity(g governance.ID) *float64 {
	if r.public {
		return nil
	}
	total := 0.0
	for d := r.period.From; d < r.period.Until; d++ {
		today := r.capacityOn(g, d)
		if today == nil {
			return nil
		}
		total += *today
	}
	return &total
}

func (r *reference) capacityOn(g governance.ID, d governance.Date) *float64 {
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
func (r *reference) limit(g governance.ID) *float64 {
	if r.public {
		return nil
	}
	total := 0.0
	for d := r.period.From; d < r.period.Until; d++ {
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
