package network

import (
	"strconv"
	"strings"

	"tablee/governance"
)

func inDigits(n int) governance.LocalizedText { return governance.Untranslated(strconv.Itoa(n)) }

// decimal writes a number with two decimals at most.
func decimalIn(x float64, l governance.Language) string {
	s := strconv.FormatFloat(x, 'f', 2, 64)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if l == governance.French {
		return strings.Replace(s, ".", ",", 1)
	}
	return s
}

func hoursInWords(x float64) governance.LocalizedText {
	fr, en := "\u00a0heures", "\u00a0hours"
	if x < 2 {
		fr = "\u00a0heure"
	}
	if x == 1 {
		en = "\u00a0hour"
	}
	return governance.LocalizedText{Fr: decimalIn(x, governance.French) + fr, En: decimalIn(x, governance.English) + en}
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
	if i.must {
		parts = append(parts, governance.Sentence("planMust"))
	}
	switch {
	case i.must && i.beyond != "" && i.beyond != governance.Ask:
		parts = append(parts, governance.Sentence("planMustBeyond", hoursInWords(*i.ExcessHours())))
	case !i.must && i.beyond != "":
		parts = append(parts, governance.Sentence("planAsked", hoursInWords(*i.ExcessHours())))
	}
	if len(i.covers) == 1 && i.plan.target.groups[i.covers[0]] == i.group {
		parts = append(parts, governance.Sentence("planAlone"))
	} else if len(i.covers) > 0 {
		parts = append(parts, governance.Sentence("planSpeaksFor", groupsInWords(len(i.covers)), inDigits(len(i.alone))))
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
	if p.isFeasible() {
		return nil
	}
	reached, of, wanted := inDigits(p.answer.Largest), inDigits(len(p.target.groups)), inDigits(p.required)
	most := inDigits(p.question.most)
	var words governance.LocalizedText
	switch {
	case len(p.invitees.list) == 0:
		words = governance.Sentence("planNobody")
	case !p.answer.Proved:
		words = governance.Sentence("planNotFound", reached, of, wanted, most)
	case p.question.most >= 0:
		words = governance.Sentence("planNotEnoughWithin", reached, of, wanted, most)
	default:
		words = governance.Sentence("planNotEnough", reached, of, wanted)
	}
	return new(p.view.text(words))
}
