package show

import (
	"errors"
	"fmt"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network"
)

// Load shows the load of a group, with every line that makes it.
func (o *Output) Load(view *network.View, group network.Group, load network.RepresentationLoad) error {
	if o.byProgram {
		return o.PrintJSON(loadFiguresOf(view, group, load))
	}
	return loadText{o, group, load}.write()
}

// loadText is a load as a person reads it.
type loadText struct {
	*Output
	group network.Group
	load  network.RepresentationLoad
}

func (t loadText) write() error {
	err := t.Print("%s", t.sentence())
	if t.load.Measure == hours.Attended {
		err = errors.Join(err, t.Print("%s", t.Words.attendanceOnly))
	}
	if t.load.PublicEstimate {
		err = errors.Join(err, t.Print("%s", t.Words.publicOnly))
	}
	return errors.Join(err, t.totals(), t.lines(t.load.Lines()), t.apart(), t.unknowns())
}

// sentence says the total; that it is unknown, in words.
func (t loadText) sentence() string {
	period, name, hours := t.period(), named(t.group), t.load.DirectHours()
	lines := len(t.load.Lines())
	switch {
	case lines == 0:
		return fmt.Sprintf(t.Words.givesNothing, period, name, t.Words.hours(hours))
	case hours == nil:
		return fmt.Sprintf(t.Words.givesUnknown, period, name, t.Words.Count(lines, t.Words.line))
	case !t.load.Complete():
		return fmt.Sprintf(t.Words.givesAtLeast, period, name, t.Words.hours(hours))
	}
	return fmt.Sprintf(t.Words.gives, period, name, t.Words.hours(hours))
}

func (t loadText) period() string {
	period := t.load.Period
	if year := period.From.Year(); period == governance.YearPeriod(year) {
		return fmt.Sprintf(t.Words.inYear, year)
	}
	return fmt.Sprintf(t.Words.fromTo, period.From, period.Until-1)
}

// named is the group's name, with its acronym or its first identifier.
func named(g network.Group) string {
	name := g.Name().Text(nil)
	if a := g.Acronym(); a != nil {
		return name + " (" + *a + ")"
	}
	if ids := g.Identifiers(); len(ids) > 0 && ids[0].Value != name {
		return name + " (" + ids[0].Value + ")"
	}
	return name
}

// totals are what is known of the group beside the lines.
func (t loadText) totals() error {
	w, l := t.Words, t.load
	facts := table{head: []string{"", ""}}
	add := func(label, text string) { facts.rows = append(facts.rows, []string{label, text}) }
	if l.CapacityHours() != nil {
		add(w.capacity, w.hours(l.CapacityHours()))
	}
	if l.Rate() != nil {
		add(w.rate, fmt.Sprintf(w.ofCapacity, w.percent(l.Rate())))
	}
	if l.LimitHours() != nil {
		add(w.limit, t.limit())
	}
	for _, part := range []struct {
		label string
		hours float64
	}{{w.supported, l.SupportedHours()}, {w.unsupported, l.UnsupportedHours()}, {w.supportUndeclared, l.SupportUndeclaredHours()}} {
		if part.hours != 0 {
			add(part.label, w.hours(&part.hours))
		}
	}
	if l.ConfirmedShare() != nil {
		add(w.confirmed, fmt.Sprintf(w.ofKnownHours, w.percent(l.ConfirmedShare())))
	}
	if len(facts.rows) == 0 {
		return nil
	}
	return facts.write(t.answer)
}

func (t loadText) limit() string {
	hours := t.Words.hours(t.load.LimitHours())
	over := t.load.OverLimit()
	switch {
	case over == nil:
		return hours
	case *over:
		return fmt.Sprintf(t.Words.exceeded, hours)
	}
	return fmt.Sprintf(t.Words.notExceeded, hours)
}

// apart are hours that are in no total.
func (t loadText) apart() error {
	var err error
	if carried := t.load.CarriedHours; carried != 0 {
		err = errors.Join(err, t.Print(""), t.Print(t.Words.carried, t.Words.hours(&carried)))
	}
	if observer := t.load.ObserverLines(); len(observer) > 0 {
		hours := t.load.ObserverHours()
		err = errors.Join(err, t.Print(""), t.Print(t.Words.observed, t.Words.hours(&hours)), t.lines(observer))
	}
	return err
}
