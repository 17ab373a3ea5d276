package record

import (
	_ "embed"
	"strconv"
	"strings"

	"tablee/governance"
)

//go:embed consultation.cypher
var consultation string

func consultationKind() Kind {
	return kindOf(consultation, consultationRow, readConsultation)
}

func consultationRow(r *governance.Consultation) *row {
	w := newRow(&r.Record).
		identifiers(r.Identifiers).localized("title", r.Title).refer("INITIATOR", r.Initiator).
		localized("decision", r.Decision).text("claimed", string(r.Claimed)).text("observed", string(r.Observed)).
		refer("TOPIC", r.Topics...).refer("TERRITORY", r.Territories...).flag("fromSource", r.FromSource).
		interval(r.Interval).
		flag("allInvited", r.AllInvited).flag("allLinked", r.AllLinked).flag("allAnswers", r.AllAnswers)
	if len(r.Drafts) > 0 {
		w.set("drafts", draftTexts(r.Drafts))
	}
	if len(r.Mechanisms) > 0 {
		w.set("mechanisms", mechanismTexts(r.Mechanisms))
	}
	return w
}

func readConsultation(c *cells) governance.Consultation {
	return governance.Consultation{
		Record:      c.record(),
		Identifiers: c.identifiers(), Title: c.localized(), Initiator: c.id(),
		Decision: c.localized(), Claimed: oneOf(c, governance.Influences), Observed: oneOf(c, governance.Influences),
		Topics: c.ids(), Territories: c.ids(), FromSource: c.flag(),
		Interval: c.interval(), Drafts: c.drafts(), Mechanisms: c.mechanisms(),
		AllInvited: c.flag(), AllLinked: c.flag(), AllAnswers: c.flag(),
	}
}

// draftTexts writes drafts as texts, six each: a property holds no list of
// lists.
func draftTexts(drafts []governance.Draft) []string {
	var out []string
	for _, d := range drafts {
		out = append(out, d.Title.Fr, d.Title.En, d.Published.String(), strconv.FormatBool(d.Public), string(d.Observed), strconv.FormatBool(d.Reading))
	}
	return out
}

func (c *cells) drafts() []governance.Draft {
	var out []governance.Draft
	c.eachOf(6, func(d *cells) {
		out = append(out, governance.Draft{
			Title: d.localized(), Published: d.partial(), Public: d.text() == "true",
			Observed: oneOf(d, governance.Influences), Reading: d.text() == "true",
		})
	})
	return out
}

// mechanismTexts writes mechanisms as texts, nine each.
func mechanismTexts(mechanisms []governance.ConsultationMechanism) []string {
	var out []string
	for _, m := range mechanisms {
		languages := make([]string, len(m.Languages))
		for i, l := range m.Languages {
			languages[i] = string(l)
		}
		out = append(out, m.ID.String(), string(m.Kind), m.Title.Fr, m.Title.En, m.Announced.String(), strings.Join(languages, " "),
			m.Since.String(), m.UntilText(), m.LastSeen.String())
	}
	return out
}

func (c *cells) mechanisms() []governance.ConsultationMechanism {
	var out []governance.ConsultationMechanism
	c.eachOf(9, func(m *cells) {
		mechanism := governance.ConsultationMechanism{
			ID: m.id(), Kind: oneOf(m, governance.Mechanisms), Title: m.localized(), Announced: m.partial(),
		}
		for l := range strings.FieldsSeq(m.text()) {
			mechanism.Languages = append(mechanism.Languages, governance.Language(l))
		}
		interval, err := governance.ParseInterval(m.text(), m.text(), m.text())
		if err != nil {
			m.fail(err.Error())
		}
		mechanism.Interval = interval
		out = append(out, mechanism)
	})
	return out
}
