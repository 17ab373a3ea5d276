package seeds

import (
	"fmt"
	"strconv"

	"tablee/governance"
)

// recorder makes records of what a file tells. The first thing that is not as
// it must be is kept as the error.
type recorder struct {
	scheme string
	known  map[string]governance.ID // by kind and name
	facts  governance.Facts
	err    error
}

// namesOf finds records by what files call them.
func namesOf(f governance.Facts) map[string]governance.ID {
	out := map[string]governance.ID{}
	put := func(kind string, id governance.ID, names []governance.Identifier) {
		for _, n := range names {
			out[kind+" "+n.Scheme+" "+n.Value] = id
		}
	}
	for i := range f.Groups {
		put("group", f.Groups[i].ID, f.Groups[i].Identifiers)
	}
	for i := range f.Topics {
		put("topic", f.Topics[i].ID, f.Topics[i].Identifiers)
	}
	for i := range f.Territories {
		out["territory "+f.Territories[i].Scheme+":"+f.Territories[i].Code] = f.Territories[i].ID
	}
	for i := range f.Sources {
		out["source "+f.Sources[i].Name] = f.Sources[i].ID
	}
	return out
}

func (r *recorder) fail(err error) {
	if r.err == nil {
		r.err = fmt.Errorf("%s: %w", consultationsFile, err)
	}
}

// find is the record that has a name; 0 for no name.
func (r *recorder) find(key, name string) governance.ID {
	if name == "" {
		return 0
	}
	id := r.known[key+name]
	if id == 0 {
		r.fail(fmt.Errorf("nothing is called %s%s", key, name))
	}
	return id
}

func (r *recorder) group(name string) governance.ID { return r.find("group "+r.scheme+" ", name) }

func (r *recorder) findAll(key string, names []string) []governance.ID {
	out := make([]governance.ID, len(names))
	for i, name := range names {
		out[i] = r.find(key, name)
	}
	return out
}

func (r *recorder) topics(names []string) []governance.ID {
	return r.findAll("topic "+r.scheme+" ", names)
}

func (r *recorder) record(source string, reading bool, kind string, key ...string) governance.Record {
	return governance.Record{ID: r.id(kind, key...), Source: r.find("source ", source), Reading: reading}
}

func (r *recorder) id(kind string, key ...string) governance.ID {
	return governance.IDOf(kind, append([]string{r.scheme}, key...)...)
}

// ids are the identities of parts of a consultation.
func (r *recorder) ids(kind, consultation string, names []string) []governance.ID {
	var out []governance.ID
	for _, name := range names {
		out = append(out, r.id(kind, consultation, name))
	}
	return out
}

func (r *recorder) date(text string) governance.PartialDate {
	d, err := governance.ParsePartialDate(text)
	if err != nil {
		r.fail(err)
	}
	return d
}

func (r *recorder) interval(since, until string) governance.Interval {
	i, err := governance.ParseInterval(since, until, "")
	if err != nil {
		r.fail(err)
	}
	return i
}

func (r *recorder) consultation(t consultationText) {
	c := governance.Consultation{
		Record: r.record(t.Source, t.Reading, "consultation", t.ID), Identifiers: []governance.Identifier{{Scheme: r.scheme, Value: t.ID}},
		Title: t.Title.text(), Initiator: r.group(t.Initiator), Decision: t.Decision.text(), Observed: t.Observed,
		Topics: r.topics(t.Topics), Territories: r.findAll("territory ", t.Territories),
		FromSource: true, Interval: r.interval(t.Since, t.Until), AllAnswers: t.AnswersComplete,
	}
	for _, d := range t.Drafts {
		c.Drafts = append(c.Drafts, governance.Draft{
			Title: d.Title.text(), Published: r.date(d.On), Public: d.Public, Observed: d.Observed, Reading: d.Reading,
		})
	}
	for _, m := range t.Mechanisms {
		c.Mechanisms = append(c.Mechanisms, governance.ConsultationMechanism{
			ID: r.id("mechanism", t.ID, m.ID), Kind: m.Kind, Title: m.Title.text(), Languages: m.Languages, Interval: r.interval(m.Since, m.Until),
		})
	}
	r.facts.Consultations = append(r.facts.Consultations, c)
	for _, x := range t.Contributions {
		r.facts.Contributions = append(r.facts.Contributions, governance.Contribution{
			Record: r.record(t.Source, false, "contribution", t.ID, x.ID), Consultation: c.ID, Group: r.group(x.Group),
			Mechanism: r.id("mechanism", t.ID, x.Mechanism), Position: governance.PositionNotStated, On: r.date(x.On),
		})
	}
	r.findings(t, c.ID)
}

// findings are the observations and the proposed actions of a consultation.
func (r *recorder) findings(t consultationText, consultation governance.ID) {
	for _, o := range t.Observations {
		r.facts.Observations = append(r.facts.Observations, governance.Observation{
			Record: r.record(t.Source, o.Reading, "observation", t.ID, o.Code), Consultation: consultation, Code: o.Code,
			Theme: o.Theme.text(), Text: o.Text.text(), Contributions: r.ids("contribution", t.ID, o.Contributions),
		})
	}
	for _, a := range t.Actions {
		action := governance.ProposedAction{
			Record: r.record(t.Source, a.Reading, "action", t.ID, a.Code), Consultation: consultation, Code: a.Code,
			Theme: a.Theme.text(), Text: a.Text.text(), Observations: r.ids("observation", t.ID, a.Observations),
			Contributions: r.ids("contribution", t.ID, a.Contributions),
		}
		if a.Verdict != "" {
			action.Response = &governance.Response{Verdict: a.Verdict, Reason: a.Reason.text()}
		}
		r.facts.ProposedActions = append(r.facts.ProposedActions, action)
	}
}

func (r *recorder) statement(t statementText) {
	s := governance.Statement{
		Record: r.record(t.Source, t.Reading, "statement", t.ID), Identifiers: []governance.Identifier{{Scheme: r.scheme, Value: t.ID}},
		Title: t.Title.text(), Text: t.Text.text(), On: r.date(t.On), Position: t.Position, Topics: r.topics(t.Topics),
		Consultation: r.id("consultation", t.Consultation), DenouncesAbsence: t.DenouncesAbsence,
	}
	r.facts.Statements = append(r.facts.Statements, s)
	for _, g := range t.Groups {
		r.facts.Signatures = append(r.facts.Signatures, governance.Signature{
			Record: r.record(t.Source, false, "signature", t.ID, g), Statement: s.ID, Group: r.group(g),
		})
	}
	for i, p := range t.Persons {
		r.facts.Signatures = append(r.facts.Signatures, governance.Signature{
			Record: r.record(t.Source, true, "signature", t.ID, strconv.Itoa(i)), Statement: s.ID,
			Function: p.Function.text(), Affiliation: p.Affiliation.text(),
		})
	}
}
