package network_test

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// drawRepresentations lets groups go to informal fora, also on days on which
// nobody knows whether they still exist.
func (d *drawer) drawRepresentations() {
	for range d.upTo(3, "representations") {
		d.f.Representations = append(d.f.Representations, governance.Representation{
			Record: d.record(), Group: pickOne(d, "group at an informal forum", d.f.Groups).ID,
			Date:  worldStart + governance.Date(d.upTo(worldDays, "date of an informal forum")),
			Hours: float64(1+d.upTo(20, "hours at an informal forum")) / 4, With: "la ministre",
		})
	}
}

// adHocLine is the line of what a group declared of an informal forum; the
// public sees none.
func (r *reference) adHocLine(x *governance.Representation) (l refLine, ok bool) {
	l = refLine{kind: hours.AdHocLine, basis: hours.Declared, holder: x.Group, supplier: x.Group, delegates: 1}
	on := all(x.Date, r.groups[x.Group].Interval)
	if r.public || !r.period.Has(x.Date) || on == governance.InForceNo {
		return l, false
	}
	l.uncertain = on == governance.InForceUncertain
	if l.known = !l.uncertain; l.known {
		l.parts = []dayPart{{day: x.Date, basis: hours.Declared, delegates: 1, meetings: 1, hours: x.Hours, known: true}}
	}
	return l, true
}
