package network

import (
	"encoding/json"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
)

// exportedPerson is all that is kept of somebody who sits for groups.
type exportedPerson struct {
	ID          string               `json:"id"`
	Name        string               `json:"name"`
	Pseudonym   bool                 `json:"pseudonym"`
	Consent     exportedConsent      `json:"consent"`
	Identifiers []exportedIdentifier `json:"identifiers"`
	Source      *string              `json:"source"`
	Delegations []exportedDelegation `json:"delegations"`
	Attendance  []exportedAttendance `json:"attendance"`
}

type exportedConsent struct {
	Given     governance.PartialDate `json:"given"`
	Withdrawn governance.PartialDate `json:"withdrawn"`
}

type exportedIdentifier struct {
	Scheme string `json:"scheme"`
	Value  string `json:"value"`
}

type exportedDelegation struct {
	Holder     string  `json:"holder"`
	Body       string  `json:"body"`
	Kind       string  `json:"kind"`
	SeatedAs   string  `json:"seatedAs"`
	SuppliedBy string  `json:"suppliedBy"`
	Since      *string `json:"since"`
	Until      *string `json:"until"`
	EndReason  *string `json:"endReason"`
}

type exportedAttendance struct {
	Body   string `json:"body"`
	Date   string `json:"date"`
	Status string `json:"status"`
}

// ExportPerson is all that is kept of a person, as JSON, for the person. It is
// given to those who run the deployment, and to who answers for personal
// information at every group that the person sits for, or has sat for; to these
// without the rolls of bodies, which are the bodies' own. To others there is
// nobody of that identity (NOT_FOUND).
func (v *View) ExportPerson(id governance.ID) (string, error) {
	at := v.net.Index(governance.KindPerson, id)
	if at < 0 || !v.answersFor(at) {
		return "", governance.NewError(governance.CodeNotFound, "person", "notFound")
	}
	p := v.whoever(at)
	v.exports(at)
	out := exportedPerson{
		ID: id.String(), Name: p.Name(), Pseudonym: p.person.Pseudonym, Consent: exportedConsent(p.person.Consent),
		Identifiers: []exportedIdentifier{}, Delegations: []exportedDelegation{}, Attendance: []exportedAttendance{},
	}
	for _, i := range p.person.Identifiers {
		out.Identifiers = append(out.Identifiers, exportedIdentifier(i))
	}
	if s := p.Source(); s != nil {
		out.Source = new(s.Name())
	}
	for _, i := range v.net.DelegationsOfPerson.Of(at) {
		out.Delegations = append(out.Delegations, v.exported(i))
	}
	for i := range v.net.Private().Attendances.Len() {
		if a := (Attendance{v, v.net.Private().Attendances.At(i)}); a.attendance.Person == id && v.sight().SeesAttendance(i) {
			m := a.meeting()
			out.Attendance = append(out.Attendance, exportedAttendance{v.nameOf(v.net.GroupOf(m.Body)), m.Date.String(), string(a.Status())})
		}
	}
	text, err := json.Marshal(out)
	return string(text), err
}

// answersFor reports whether the reader answers for what is kept of somebody.
func (v *View) answersFor(person int32) bool {
	held := v.net.DelegationsOfPerson.Of(person)
	if len(held) == 0 {
		return access.Decide(v.actor, access.Answer, access.Object{}).Allowed
	}
	return !slices.ContainsFunc(held, func(d int32) bool {
		return !access.Decide(v.actor, access.Answer, access.Object{Owner: v.net.Private().Delegations.At(d).Holder}).Allowed
	})
}

// exports notes that all that is kept of somebody is given out.
func (v *View) exports(person int32) {
	id := v.net.Private().Persons.At(person).ID
	for _, d := range v.net.DelegationsOfPerson.Of(person) {
		v.sight().NotePeople(sight.Whose(v.net, d), id)
	}
	if len(v.net.DelegationsOfPerson.Of(person)) == 0 {
		v.sight().NotePeople(access.Object{Fact: access.Delegates}, id)
	}
}

func (v *View) exported(delegation int32) exportedDelegation {
	d := v.delegation(delegation)
	out := exportedDelegation{
		Holder: v.nameOf(d.Holder().at), Kind: string(d.Kind()), SeatedAs: string(d.delegation.SeatedAs), SuppliedBy: v.nameOf(d.SuppliedBy().at),
		Body:  v.nameOf(v.net.SeatBody[v.net.DelegationsAt.Owner(delegation)]),
		Since: d.Interval().SinceText(), Until: d.Interval().UntilText(),
	}
	if reason := d.EndReason(); reason != nil {
		out.EndReason = new(reason.Text(nil))
	}
	return out
}
