package main

import (
	"context"
	"strings"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// consultCommand shows whom to consult.
type consultCommand struct {
	Hours           float64    `required:"" placeholder:"HOURS" help:"Hours that one invitation asks."`
	Topic           []string   `placeholder:"TOPIC" sep:"none" help:"Id, identifier or exact label of a topic; again for more, any of them."`
	Territory       []string   `placeholder:"PLACE" sep:"none" help:"Id, scheme:code, code or exact name of a territory; again for more, any of them."`
	Population      []string   `placeholder:"TOPIC" sep:"none" help:"A population served; again for more, any of them."`
	Nature          []string   `enum:"community,public,municipal,union,institution,any" placeholder:"NATURE" help:"Nature of the groups: community, public, municipal, union, institution or any (default: community)."`
	Initiator       string     `placeholder:"GROUP" help:"Who consults."`
	On              dayFlag    `placeholder:"DATE" help:"Date of the consultation (default: today)."`
	Period          periodFlag `placeholder:"PERIOD" help:"Period whose loads and limits count (default: the year of the date)."`
	Coverage        *string    `placeholder:"SHARE" help:"Share of the target to reach, such as 0.8 (default: all that can be)."`
	MaxInvitations  *int       `placeholder:"N" help:"Most invitations, musts included (default: any number)."`
	LongestPath     *int       `placeholder:"N" help:"Most memberships between a group and the one that speaks for it (default: any number)."`
	Lambda          *float64   `placeholder:"WEIGHT" help:"How much the pressure on a group counts (default: 1)."`
	AssumedPressure *float64   `placeholder:"SHARE" help:"Pressure where it is not known (default: 0.5)."`
	Must            []string   `placeholder:"GROUP" sep:"none" help:"A group that is invited whatever the plan; again for more."`
	MustNot         []string   `placeholder:"GROUP=REASON" sep:"none" help:"A group that is not invited, and why: the reason is published with the plan; again for more."`
	Objective       string     `enum:"least-cost,fewest-invitations,most-targets-invited" default:"least-cost" placeholder:"OBJECTIVE" help:"What makes a plan better: least-cost, fewest-invitations or most-targets-invited (default: least-cost)."`
	Scheme          string     `placeholder:"NAME" help:"Look groups up by their identifiers in this scheme only."`
}

// Run shows the plan, with the reasons.
func (c *consultCommand) Run(ctx context.Context, p *program.Program) error {
	return deployment.With(ctx, p, deployment.Use{}, func(d *deployment.Deployment) error {
		view := network.NewView(d.Live.Now(), access.Deployment(), p.Reader, p.Today())
		question, err := c.question(finder{p, view, c.Scheme})
		if err != nil {
			return err
		}
		objective := governance.PlanObjective(strings.ToUpper(strings.ReplaceAll(c.Objective, "-", "_")))
		plan, err := view.ConsultationPlan(question, objective)
		if err != nil {
			return err
		}
		return p.Plan(plan)
	})
}

// question is the question that the flags ask.
func (c *consultCommand) question(f finder) (governance.ConsultationQuestion, error) {
	q := governance.ConsultationQuestion{
		Hours: c.Hours, Coverage: c.Coverage, MaxInvitations: c.MaxInvitations, LongestPath: c.LongestPath,
		Lambda: c.Lambda, AssumedPressure: c.AssumedPressure, Natures: natures(c.Nature),
	}
	if c.On != 0 {
		q.On = new(governance.Date(c.On))
	}
	if c.Period != (periodFlag{}) {
		q.Period = new(governance.Period(c.Period))
	}
	var err error
	if q.Topics, err = each(c.Topic, f.topic); err != nil {
		return q, err
	}
	if q.Populations, err = each(c.Population, f.topic); err != nil {
		return q, err
	}
	if q.Territories, err = each(c.Territory, f.territory); err != nil {
		return q, err
	}
	if q.Musts, err = each(c.Must, f.groupID); err != nil {
		return q, err
	}
	if q.MustNots, err = each(c.MustNot, f.mustNot); err != nil {
		return q, err
	}
	if c.Initiator != "" {
		initiator, err := f.groupID(c.Initiator)
		if err != nil {
			return q, err
		}
		q.Initiator = &initiator
	}
	return q, nil
}

// natures reads natures; nil for none, none for any.
func natures(told []string) []governance.Nature {
	var out []governance.Nature
	for _, n := range told {
		if n == "any" {
			return []governance.Nature{}
		}
		out = append(out, governance.Nature(strings.ToUpper(n)))
	}
	return out
}

// each finds what each text means.
func each[T any](told []string, find func(string) (T, error)) ([]T, error) {
	var out []T
	for _, text := range told {
		found, err := find(text)
		if err != nil {
			return nil, err
		}
		out = append(out, found)
	}
	return out, nil
}

// dayFlag is a date as a person writes it.
type dayFlag governance.Date

// UnmarshalText reads a complete date.
func (f *dayFlag) UnmarshalText(text []byte) error {
	day, err := governance.ParseDate(string(text))
	*f = dayFlag(day)
	return err
}
