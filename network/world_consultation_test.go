package network_test

import (
	"fmt"

	"tablee/governance"
)

// drawTerritories draws two, the first within the second.
func (d *drawer) drawTerritories() {
	for i := range 2 {
		d.f.Territories = append(d.f.Territories, governance.Territory{
			Record: d.record(), Scheme: "test", Code: fmt.Sprint(i), Name: governance.LocalizedText{Fr: fmt.Sprint("lieu ", i)},
		})
	}
	d.f.Territories[0].Nestings = []governance.Nesting{{Within: d.f.Territories[1].ID}}
}

// drawHow says who consults, in which ways, and of what the record holds all.
// A way has an identity that no record has.
func (d *drawer) drawHow(c *governance.Consultation) {
	if d.sometimes(2, "initiator known") {
		c.Initiator = pickOne(d, "initiator", d.f.Groups).ID
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
func (d *drawer) drawOutcome(c *governance.Consultation) {
	var said []governance.ID
	for _, x := range d.f.Contributions {
		if x.Consultation == c.ID && d.sometimes(2, "heard") {
			said = append(said, x.ID)
		}
	}
	for range one(d, "observations", 1, 2, 0) {
		o := governance.Observation{Record: d.record(), Consultation: c.ID, Text: governance.LocalizedText{Fr: "constat"}, Contributions: said}
		d.f.Observations = append(d.f.Observations, o)
		if !d.sometimes(3, "leads to nothing") {
			d.drawAction(c.ID, o.ID)
		}
	}
	if d.sometimes(2, "statement") {
		d.drawStatement(c.ID)
	}
}

func (d *drawer) drawAction(consultation, observation governance.ID) {
	a := governance.ProposedAction{Record: d.record(), Consultation: consultation, Text: governance.LocalizedText{Fr: "piste"}, Observations: []governance.ID{observation}}
	if d.sometimes(2, "answered") {
		a.Response = &governance.Response{Verdict: one(d, "verdict", governance.Verdicts...), Reason: governance.LocalizedText{Fr: "motif"}}
	}
	d.f.ProposedActions = append(d.f.ProposedActions, a)
}

func (d *drawer) drawStatement(consultation governance.ID) {
	s := governance.Statement{Record: d.record(), Title: governance.LocalizedText{Fr: "Lettre"}, Position: governance.PositionOpposes, Topics: d.topics("statement")}
	if d.sometimes(2, "on the consultation") {
		s.Consultation, s.DenouncesAbsence = consultation, d.sometimes(2, "denounces")
	}
	d.f.Statements = append(d.f.Statements, s)
	if d.sometimes(2, "a person signs") {
		d.f.Signatures = append(d.f.Signatures, governance.Signature{Record: d.record(), Statement: s.ID, Function: governance.LocalizedText{Fr: "citoyenne"}})
	}
	for _, g := range d.f.Groups {
		if d.sometimes(3, "signs") {
			d.f.Signatures = append(d.f.Signatures, governance.Signature{Record: d.record(), Statement: s.ID, Group: g.ID})
		}
	}
}
