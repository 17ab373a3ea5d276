package hours

import (
	"math"

	"tablee/governance"
)

// ConsultationPart is what a group gave to a consultation on some days, in
// hours; NaN: not known.
type ConsultationPart struct {
	governance.Span
	Hours float64
}

// PartsOfConsultation is what taking part cost a group that accepted an
// invitation or contributed; nothing for any other. It is the hours that the
// group declared, each on the day of its contribution; else the hours asked, on
// the day of the first contribution, else of the acceptance. A date that is not
// known to the day stands for all the days that it may mean, and one that is
// not known at all for all days of the consultation. Readers of public facts do
// not see what the group declared. Source: DOMAIN §3.
func PartsOfConsultation(c *governance.Consultation, invited *governance.ConsultationInvitation, said []*governance.Contribution, public bool) []ConsultationPart {
	var declared []ConsultationPart
	first := governance.PartialDate{}
	for _, x := range said {
		if first.IsZero() || !x.On.IsZero() && x.On.First() < first.First() {
			first = x.On
		}
		if x.Hours != nil && !public {
			declared = append(declared, ConsultationPart{daysOf(c, x.On), *x.Hours})
		}
	}
	switch accepted := invited != nil && invited.Answer == governance.InvitationAccepted; {
	case len(declared) > 0:
		return declared
	case !accepted && len(said) == 0:
		return nil
	case first.IsZero() && accepted:
		first = invited.Answered
	}
	return []ConsultationPart{{daysOf(c, first), cost(invited, public)}}
}

// daysOf are the days that a date may mean: all days on which the consultation
// takes contributions when the date is not known.
func daysOf(c *governance.Consultation, d governance.PartialDate) governance.Span {
	if d.IsZero() {
		return c.Possible()
	}
	return governance.Span{From: d.First(), Until: d.After()}
}

// cost is what an invitation costs the group; NaN: not known.
func cost(i *governance.ConsultationInvitation, public bool) float64 {
	switch {
	case i == nil:
		return unknown
	case i.Declared != nil && !public:
		return *i.Declared
	}
	return known64(i.Hours)
}

// LineOfConsultation is the line of a consultation in a group's load over a
// period, with the parts that may fall on days on which the group may exist; ok
// is false without any. The hours of the line are not known when a part may
// fall outside, or when those of a part are not known.
func LineOfConsultation(c *governance.Consultation, group governance.ID, parts []ConsultationPart, period, possible, certain governance.Span) (line LoadLine, ok bool) {
	line = LoadLine{Kind: ConsultationLine, ConsultationID: c.ID, HolderID: group, SupplierID: group, Basis: Declared, Delegates: 1}
	isKnown := true
	for _, p := range parts {
		if p.Intersect(period).Intersect(possible).Empty() {
			continue
		}
		ok = true
		line.Uncertain = line.Uncertain || p.Intersect(period).Intersect(certain) != p.Span
		isKnown = isKnown && !math.IsNaN(p.Hours)
		line.Parts = append(line.Parts, LoadPart{Span: p.Span, Basis: Declared, Meetings: 1, Hours: p.Hours})
		line.meetings++
		line.hours += p.Hours
	}
	if line.Uncertain || !isKnown {
		line.Parts = nil
		return line.unknown(), ok
	}
	line.delegateMeetings, line.unconfirmed = line.meetings, line.hours
	return line, ok
}

// Pending is the hours that an invitation without an answer asks of a group,
// while the consultation may be open on a day of the period. It is 0 for any
// other invitation, and when the invitation names no hours.
func Pending(c *governance.Consultation, invited *governance.ConsultationInvitation, period governance.Span) float64 {
	if invited.Answer != "" || invited.Hours == nil || c.Possible().Intersect(period).Empty() {
		return 0
	}
	return *invited.Hours
}
