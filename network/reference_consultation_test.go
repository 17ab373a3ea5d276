package network_test

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// drawConsultations lets groups be invited to consultations and contribute to
// them, with and without dates and hours.
func (d *drawer) drawConsultations() {
	for range one(d, "consultations", 1, 2, 0) {
		c := governance.Consultation{Record: d.record(), Title: governance.LocalizedText{Fr: "Avis"}, Topics: d.topics("consulted on"), FromSource: !d.sometimes(2, "told by itself")}
		c.Interval = d.life("consultation")
		d.drawHow(&c)
		d.f.Consultations = append(d.f.Consultations, c)
		for _, g := range d.f.Groups {
			d.drawTakingPart(&c, g.ID)
		}
		d.drawOutcome(&c)
	}
}

func (d *drawer) drawTakingPart(c *governance.Consultation, group governance.ID) {
	if d.sometimes(3, "invited") {
		i := governance.ConsultationInvitation{Record: d.record(), Consultation: c.ID, Group: group, Hours: d.quarter("asked")}
		i.Answer = one(d, "answer", "", governance.InvitationAccepted, governance.InvitationAccepted, governance.InvitationDeclined)
		if d.sometimes(2, "answer dated") {
			i.Answered = d.date("answered")
		}
		if d.sometimes(4, "invitation cost") {
			i.Declared = d.quarter("cost")
		}
		d.f.ConsultationInvitations = append(d.f.ConsultationInvitations, i)
	}
	for range d.upTo(4, "contributions") - 2 {
		x := governance.Contribution{Record: d.record(), Consultation: c.ID, Group: group, Position: governance.PositionReserves}
		if !c.FromSource || d.sometimes(2, "contribution dated") {
			x.On = d.date("contributed")
		}
		if d.sometimes(3, "contribution cost") {
			x.Hours = d.quarter("contribution hours")
		}
		d.f.Contributions = append(d.f.Contributions, x)
	}
}

// consultationLine is the line of what a group gave to a consultation: what it
// declared, else what it was asked.
func (r *reference) consultationLine(c *governance.Consultation, g governance.ID) (l refLine, ok bool) {
	l = refLine{kind: hours.ConsultationLine, basis: hours.Declared, holder: g, supplier: g, delegates: 1, known: true}
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
			if x.Hours != nil && !r.public {
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
		if hours = invited.Hours; invited.Declared != nil && !r.public {
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
func (r *reference) took(l *refLine, c *governance.Consultation, on governance.PartialDate, amount *float64) bool {
	days := c.Possible()
	if !on.IsZero() {
		days = governance.Span{From: on.First(), Until: on.After()}
	}
	counts, certain := false, days.From > governance.Beginning && days.Until < governance.Forever
	for d := max(days.From, worldStart-3000); d < min(days.Until, worldStart+worldDays+3000); d++ {
		at := governance.InForceNo
		if r.period.Has(d) {
			at = all(d, r.groups[l.holder].Interval)
		}
		counts = counts || at != governance.InForceNo
		certain = certain && at == governance.InForceYes
	}
	if !counts {
		return false
	}
	l.uncertain = l.uncertain || !certain
	if l.known = l.known && certain && amount != nil; !l.known {
		l.parts = nil // a part that nobody knows leaves the whole unknown
	} else {
		l.parts = append(l.parts, dayPart{day: days.From, basis: hours.Declared, delegates: 1, meetings: 1, hours: *amount, known: true})
	}
	return true
}
