package networktest

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// adHocLine is the line of what a group declared of an informal forum; the
// public sees none.
func (r *LoadReference) adHocLine(x *governance.Representation) (l ReferenceLine, ok bool) {
	l = ReferenceLine{kind: hours.AdHocLine, basis: hours.Declared, Holder: x.Group, supplier: x.Group, delegates: 1}
	on := all(x.Date, r.groups[x.Group].Interval)
	if r.Public || !r.Period.Has(x.Date) || on == governance.InForceNo {
		return l, false
	}
	l.Uncertain = on == governance.InForceUncertain
	if l.Known = !l.Uncertain; l.Known {
		l.parts = []dayPart{{day: x.Date, basis: hours.Declared, delegates: 1, meetings: 1, hours: x.Hours, known: true}}
	}
	return l, true
}

// consultationLine is the line of what a group gave to a consultation: what it
// declared, else what it was asked.
func (r *LoadReference) consultationLine(c *governance.Consultation, g governance.ID) (l ReferenceLine, ok bool) {
	l = ReferenceLine{kind: hours.ConsultationLine, basis: hours.Declared, Holder: g, supplier: g, delegates: 1, Known: true}
	var invited *governance.ConsultationInvitation
	for i := range r.f.ConsultationInvitations {
		if x := &r.f.ConsultationInvitations[i]; x.Consultation == c.ID && x.Group == g {
			invited = x
		}
	}
	var said, declared []governance.Contribution
	for _, x := range r.f.Contributions {
		if x.Consultation == c.ID && x.Group == g {
			said = append(said, x)
			if x.Hours != nil && !r.Public {
				declared = append(declared, x)
			}
		}
	}
	for _, x := range declared {
		ok = r.took(&l, c, x.On, x.Hours) || ok
	}
	accepted := invited != nil && invited.Answer == governance.InvitationAccepted
	if len(declared) > 0 || !accepted && len(said) == 0 {
		return l, ok
	}
	var hours *float64
	if invited != nil {
		if hours = invited.Hours; invited.Declared != nil && !r.Public {
			hours = invited.Declared
		}
	}
	said = slices.DeleteFunc(said, func(x governance.Contribution) bool { return x.On.IsZero() })
	slices.SortFunc(said, func(a, b governance.Contribution) int { return cmp.Compare(a.On.First(), b.On.First()) })
	on := governance.PartialDate{}
	switch {
	case len(said) > 0:
		on = said[0].On
	case accepted:
		on = invited.Answered
	}
	ok = r.took(&l, c, on, hours)
	return l, ok
}

// took adds what was given on a date to a line, day by day; false when none of
// the days that it may mean counts.
func (r *LoadReference) took(l *ReferenceLine, c *governance.Consultation, on governance.PartialDate, amount *float64) bool {
	days := c.Possible()
	if !on.IsZero() {
		days = governance.Span{From: on.First(), Until: on.After()}
	}
	counts, certain := false, days.From > governance.Beginning && days.Until < governance.Forever
	for d := max(days.From, WorldStart-3000); d < min(days.Until, WorldStart+WorldDays+3000); d++ {
		at := governance.InForceNo
		if r.Period.Has(d) {
			at = all(d, r.groups[l.Holder].Interval)
		}
		counts = counts || at != governance.InForceNo
		certain = certain && at == governance.InForceYes
	}
	if !counts {
		return false
	}
	l.Uncertain = l.Uncertain || !certain
	if l.Known = l.Known && certain && amount != nil; !l.Known {
		l.parts = nil // a part that nobody knows leaves the whole unknown
	} else {
		l.parts = append(l.parts, dayPart{day: days.From, basis: hours.Declared, delegates: 1, meetings: 1, hours: *amount, known: true})
	}
	return true
}
