package main

import (
	"context"
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// checkCommand checks what must hold among all records, and in the ledger.
type checkCommand struct{}

// findingAnswer is a broken rule, as programs read it.
type findingAnswer struct {
	Record string `json:"record"`
	What   string `json:"what"`
	Field  string `json:"field"`
	Code   string `json:"code"`
	Detail string `json:"detail"`
	Reason string `json:"reason"`
}

// Run prints what it found, one line each, and changes nothing.
func (c *checkCommand) Run(ctx context.Context, p *program) error {
	return p.with(ctx, use{}, func(d *deployment) error {
		n := d.live.Now()
		facts := n.FactsForImport()
		findings := facts.Check()
		ledger, err := d.graph.CheckLedger(ctx)
		if err != nil {
			return err
		}
		return p.sayFindings(n, append(findings, ledger...))
	})
}

func (p *program) sayFindings(n *network.Network, findings []governance.Finding) error {
	view := network.NewView(n, access.Deployment(), p.language, p.today())
	answers := []findingAnswer{}
	for _, f := range findings {
		a := findingAnswer{f.Record.String(), p.describe(view, f.Record), f.Error.Field, string(f.Error.Code), f.Error.Detail, f.Error.Message(p.language)}
		answers = append(answers, a)
		if p.JSON {
			continue
		}
		line := a.Reason
		if a.What != "" {
			line = a.What + p.words.colon + a.Reason
		}
		if err := p.print("%s", line); err != nil {
			return err
		}
	}
	if p.JSON {
		if err := p.printJSON(answers); err != nil {
			return err
		}
	}
	if len(findings) > 0 {
		return fmt.Errorf(p.words.found, p.words.count(len(findings), p.words.finding), n.Version())
	}
	if p.JSON {
		return nil
	}
	return p.print(p.words.allHolds, n.Version())
}

// describe names a record by what it links, and by its identity.
func (p *program) describe(view *network.View, id governance.ID) string {
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
		said = fmt.Sprintf(p.words.membershipIs, name(r.Member()), name(r.Group()))
	case network.Seat:
		said = name(r.Body())
	case network.Tenure:
		said = fmt.Sprintf(p.words.tenureIs, name(r.Holder()), name(r.Seat().Body()))
	case network.Meeting:
		said = name(r.Body())
	}
	if said == "" {
		return id.String()
	}
	return said + " (" + id.String() + ")"
}
