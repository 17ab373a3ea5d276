package network

import (
	"strconv"
	"strings"

	"tablee/decimal"
	"tablee/governance"
)

func inDigits(n int) governance.LocalizedText { return governance.Untranslated(strconv.Itoa(n)) }

func hoursInWords(x float64) governance.LocalizedText {
	fr, en := "\u00a0heures", "\u00a0hours"
	if x < 2 {
		fr = "\u00a0heure"
	}
	if x == 1 {
		en = "\u00a0hour"
	}
	digits := decimal.UpTo(2).Ungrouped()
	return governance.LocalizedText{Fr: decimal.Format(governance.French, x, digits) + fr, En: decimal.Format(governance.English, x, digits) + en}
}

func groupsInWords(n int) governance.LocalizedText {
	s := strconv.Itoa(n)
	fr, en := "\u00a0groupes", "\u00a0groups"
	if n < 2 {
		fr = "\u00a0groupe"
	}
	if n == 1 {
		en = "\u00a0group"
	}
	return governance.LocalizedText{Fr: s + fr, En: s + en}
}

// Reason says in words why the group is invited.
func (i Invitation) Reason() LocalizedText {
	var parts []governance.LocalizedText
	if i.of.Must {
		parts = append(parts, governance.Sentence("planMust"))
	}
	switch {
	case i.of.Must && i.of.Beyond != "" && i.of.Beyond != governance.Ask:
		parts = append(parts, governance.Sentence("planMustBeyond", hoursInWords(*i.ExcessHours())))
	case !i.of.Must && i.of.Beyond != "":
		parts = append(parts, governance.Sentence("planAsked", hoursInWords(*i.ExcessHours())))
	}
	if len(i.of.Covers) == 1 && i.plan.Sought.Groups[i.of.Covers[0]] == i.of.Group {
		parts = append(parts, governance.Sentence("planAlone"))
	} else if len(i.of.Covers) > 0 {
		parts = append(parts, governance.Sentence("planSpeaksFor", groupsInWords(len(i.of.Covers)), inDigits(len(i.alone))))
	}
	var out governance.LocalizedText
	for _, p := range parts {
		out = governance.LocalizedText{Fr: out.Fr + " " + p.Fr, En: out.En + " " + p.En}
	}
	return i.plan.view.text(governance.LocalizedText{Fr: strings.TrimSpace(out.Fr), En: strings.TrimSpace(out.En)})
}

// Infeasible says in words why there is no plan, with the nearest coverage;
// nil when there is one.
func (p ConsultationPlan) Infeasible() *LocalizedText {
	if p.IsFeasible() {
		return nil
	}
	reached, of, wanted := inDigits(p.Answer.Largest), inDigits(len(p.Sought.Groups)), inDigits(p.Required())
	most := inDigits(p.Question.Most)
	var words governance.LocalizedText
	switch {
	case len(p.Invitees.List) == 0:
		words = governance.Sentence("planNobody")
	case !p.Answer.Proved:
		words = governance.Sentence("planNotFound", reached, of, wanted, most)
	case p.Question.Most >= 0:
		words = governance.Sentence("planNotEnoughWithin", reached, of, wanted, most)
	default:
		words = governance.Sentence("planNotEnough", reached, of, wanted)
	}
	return new(p.view.text(words))
}
