package show

import (
	"fmt"

	"tablee/governance"
	"tablee/network"
)

// findingAnswer is a broken rule, as programs read it.
type findingAnswer struct {
	Record string `json:"record"`
	What   string `json:"what"`
	Field  string `json:"field"`
	Code   string `json:"code"`
	Detail string `json:"detail"`
	Reason string `json:"reason"`
}

// Findings shows the rules that are broken, one line each, which make an error.
func (o *Output) Findings(view *network.View, findings []governance.Finding) error {
	answers := []findingAnswer{}
	for _, f := range findings {
		answers = append(answers, findingAnswer{
			f.Record.String(), o.describe(view, f.Record), f.Error.Field, string(f.Error.Code), f.Error.Detail, f.Error.Message(o.Reader),
		})
	}
	if err := o.listFindings(answers); err != nil {
		return err
	}
	switch {
	case len(findings) > 0:
		return fmt.Errorf(o.Words.found, o.Words.Count(len(findings), o.Words.finding), view.Version())
	case o.byProgram:
		return nil
	}
	return o.Print(o.Words.allHolds, view.Version())
}

func (o *Output) listFindings(answers []findingAnswer) error {
	if o.byProgram {
		return o.PrintJSON(answers)
	}
	for _, a := range answers {
		line := a.Reason
		if a.What != "" {
			line = a.What + o.Words.colon + a.Reason
		}
		if err := o.Print("%s", line); err != nil {
			return err
		}
	}
	return nil
}

// describe names a record by what it links, and by its identity.
func (o *Output) describe(view *network.View, id governance.ID) string {
	if id == 0 {
		return ""
	}
	node, err := view.Node(id)
	if err != nil {
		return id.String()
	}
	name := func(g network.Group) string { return g.Name().Text(nil) }
	said := ""
	switch r := node.(type) {
	case network.Group:
		said = name(r)
	case network.Membership:
		said = fmt.Sprintf(o.Words.membershipIs, name(r.Member()), name(r.Group()))
	case network.Seat:
		said = name(r.Body())
	case network.Tenure:
		said = fmt.Sprintf(o.Words.tenureIs, name(r.Holder()), name(r.Seat().Body()))
	case network.Meeting:
		said = name(r.Body())
	}
	if said == "" {
		return id.String()
	}
	return said + " (" + id.String() + ")"
}
