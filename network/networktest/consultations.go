package networktest

import (
	"fmt"

	"tablee/governance"
)

// drawConsultations lets groups be invited to consultations and contribute to
// them, with and without dates and hours.
func (d *Drawer) drawConsultations() {
	for range one(d, "consultations", 1, 2, 0) {
		c := governance.Consultation{Record: d.record(), Title: governance.LocalizedText{Fr: "Avis"}, Topics: d.topics("consulted on"), FromSource: !d.sometimes(2, "told by itself")}
		c.Interval = d.life("consultation")
		d.drawHow(&c)
		d.Facts.Consultations = append(d.Facts.Consultations, c)
		for _, g := range d.Facts.Groups {
			d.drawTakingPart(&c, g.ID)
		}
		d.drawOutcome(&c)
	}
}

func (d *Drawer) drawTakingPart(c *governance.Consultation, group governance.ID) {
	if d.sometimes(3, "invited") {
		i := governance.ConsultationInvitation{Record: d.record(), Consultation: c.ID, Group: group, Hours: d.quarter("asked")}
		i.Answer = one(d, "answer", "", governance.InvitationAccepted, governance.InvitationAccepted, governance.InvitationDeclined)
		if d.sometimes(2, "answer dated") {
			i.Answered = d.date("answered")
		}
		if d.sometimes(4, "invitation cost") {
			i.Declared = d.quarter("cost")
		}
		d.Facts.ConsultationInvitations = append(d.Facts.ConsultationInvitations, i)
	}
	for range d.UpTo(4, "contributions") - 2 {
		x := governance.Contribution{Record: d.record(), Consultation: c.ID, Group: group, Position: governance.PositionReserves}
		if !c.FromSource || d.sometimes(2, "contribution dated") {
			x.On = d.date("contributed")
		}
		if d.sometimes(3, "contribution cost") {
			x.Hours = d.quarter("contribution hours")
		}
		d.Facts.Contributions = append(d.Facts.Contributions, x)
	}
}

// drawTerritories draws two, the first within the second.
func (d *Drawer) drawTerritories() {
	for i := range 2 {
		d.Facts.Territories = append(d.Facts.Territories, governance.Territory{
			Record: d.record(), Scheme: "test", Code: fmt.Sprint(i), Name: governance.LocalizedText{Fr: fmt.Sprint("lieu ", i)},
		})
	}
	d.Facts.Territories[0].Nestings = []governance.Nesting{{Within: d.Facts.Territories[1].ID}}
}

// drawHow says who consults, in which ways, and of what the record holds all.
// A way has an identity that no record has.
func (d *Drawer) drawHow(c *governance.Consultation) {
	if d.sometimes(2, "initiator known") {
		c.Initiator = PickOne(d, "initiator", d.Facts.Groups).ID
	}
	for n := range one(d, "mechanisms", 1, 2, 0) {
		c.Mechanisms = append(c.Mechanisms, governance.ConsultationMechanism{
			ID: scattered + 2*c.ID + governance.ID(n), Kind: one(d, "mechanism", governance.Mechanisms...), Interval: d.life("mechanism"),
		})
	}
	c.AllInvited, c.AllLinked, c.AllAnswers = d.sometimes(2, "all invited"), d.sometimes(2, "all linked"), d.sometimes(2, "all answers")
}

// drawOutcome draws what was heard in the contributions to a consultation,
// what it led to, and a statement on it.
func (d *Drawer) drawOutcome(c *governance.Consultation) {
	var said []governance.ID
	for _, x := range d.Facts.Contributions {
		if x.Consultation == c.ID && d.sometimes(2, "heard") {
			said = append(said, x.ID)
		}
	}
	for range one(d, "observations", 1, 2, 0) {
		o := governance.Observation{Record: d.record(), Consultation: c.ID, Text: governance.LocalizedText{Fr: "constat"}, Contributions: said}
		d.Facts.Observations = append(d.Facts.Observations, o)
		if !d.sometimes(3, "leads to nothing") {
			d.drawAction(c.ID, o.ID)
		}
	}
	if d.sometimes(2, "statement") {
		d.drawStatement(c.ID)
	}
}

func (d *Drawer) drawAction(consultation, observation governance.ID) {
	a := governance.ProposedAction{Record: d.record(), Consultation: consultation, Text: governance.LocalizedText{Fr: "piste"}, Observations: []governance.ID{observation}}
	if d.sometimes(2, "answered") {
		a.Response = &governance.Response{Verdict: one(d, "verdict", governance.Verdicts...), Reason: governance.LocalizedText{Fr: "motif"}}
	}
	d.Facts.ProposedActions = append(d.Facts.ProposedActions, a)
}

func (d *Drawer) drawStatement(consultation governance.ID) {
	s := governance.Statement{Record: d.record(), Title: governance.LocalizedText{Fr: "Lettre"}, Position: governance.PositionOpposes, Topics: d.topics("statement")}
	if d.sometimes(2, "on the consultation") {
		s.Consultation, s.DenouncesAbsence = consultation, d.sometimes(2, "denounces")
	}
	d.Facts.Statements = append(d.Facts.Statements, s)
	if d.sometimes(2, "a person signs") {
		d.Facts.Signatures = append(d.Facts.Signatures, governance.Signature{Record: d.record(), Statement: s.ID, Function: governance.LocalizedText{Fr: "citoyenne"}})
	}
	for _, g := range d.Facts.Groups {
		if d.sometimes(3, "signs") {
			d.Facts.Signatures = append(d.Facts.Signatures, governance.Signature{Record: d.record(), Statement: s.ID, Group: g.ID})
		}
	}
}
