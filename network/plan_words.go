package network

import (
	"strconv"
	"strings"

	"tablee/governance"
	"tablee/network/cover"
)

type bilingual = governance.LocalizedText

// planWords are what plans say to people. %1, %2 stand for what fills them.
var planWords = struct {
	speaksFor, alone, must, asked, mustBeyond                bilingual
	whoeverRuns, takePart, takePartInformed                  bilingual
	noNation, askNation                                      bilingual
	notEnough, notEnoughWithin, notFound, nothingToRecommend bilingual
}{
	speaksFor:  bilingual{Fr: "Parle pour %1 du public visé, dont %2 qu’aucune autre invitation n’atteint.", En: "Speaks for %1 of the target, of which %2 that no other invitation reaches."},
	alone:      bilingual{Fr: "Est du public visé et parle pour soi.", En: "Is of the target and speaks for itself."},
	must:       bilingual{Fr: "Invité de toute façon : la question l’exige.", En: "Invited in any case: the question requires it."},
	asked:      bilingual{Fr: "Serait au-delà de sa limite de %1 ; a choisi qu’on lui demande quand même.", En: "Would be %1 beyond its limit; chose to be asked all the same."},
	mustBeyond: bilingual{Fr: "Serait au-delà de sa limite de %1, et ne souhaitait pas qu’on compte sur lui au-delà : la question passe outre.", En: "Would be %1 beyond its limit, and did not wish to be counted on beyond it: the question overrides that."},

	whoeverRuns:      bilingual{Fr: "qui mène la consultation", En: "whoever runs the consultation"},
	takePart:         bilingual{Fr: "Peut prendre part de sa propre initiative, en s’adressant à %1 ; ou donner à un groupe invité le mandat de parler pour lui. Prendre part n’est pas appuyer.", En: "May take part on its own initiative, by turning to %1; or give an invited group a mandate to speak for it. Taking part is not supporting."},
	takePartInformed: bilingual{Fr: "Est informé de la consultation et prend part s’il le souhaite, en s’adressant à %1. Prendre part n’est pas appuyer.", En: "Is told of the consultation, and takes part if it wishes, by turning to %1. Taking part is not supporting."},

	noNation:  bilingual{Fr: "Aucune Nation n’est inscrite ici ; l’obligation n’en est pas acquittée.", En: "None registered here; the duty is not discharged."},
	askNation: bilingual{Fr: "Voie non déclarée : demander à la Nation.", En: "Not declared: ask the Nation."},

	notEnough:          bilingual{Fr: "Les groupes qui peuvent être invités n’atteignent que %1 sur %2 ; il en faudrait %3.", En: "The groups that may be invited reach %1 of %2 only; %3 are wanted."},
	notEnoughWithin:    bilingual{Fr: "Avec %4 invitations au plus, %1 sur %2 peuvent être atteints ; il en faudrait %3.", En: "With %4 invitations at most, %1 of %2 can be reached; %3 are wanted."},
	notFound:           bilingual{Fr: "Aucun plan n’a été trouvé, sans qu’il soit prouvé qu’il n’y en a pas : avec %4 invitations au plus, %1 sur %2 ont été atteints ; il en faudrait %3.", En: "No plan was found, and it is not proved that there is none: with %4 invitations at most, %1 of %2 were reached; %3 are wanted."},
	nothingToRecommend: bilingual{Fr: "Personne ne peut être invité.", En: "Nobody may be invited."},
}

var leftOutWords = map[governance.LeftOutReason]bilingual{
	governance.LeftOutNotNeeded:    {Fr: "La part voulue du public visé est atteinte sans ce groupe, à moindre charge pour tous.", En: "The share of the target that is wanted is reached without this group, at less burden for all."},
	governance.LeftOutDoNotAsk:     {Fr: "Ce qui serait demandé passe la limite que le groupe a déclarée ; il souhaite qu’on ne lui demande rien de plus, et aucun groupe ne parle pour lui.", En: "What would be asked passes the limit that the group declared; it wishes not to be asked for more, and no group speaks for it."},
	governance.LeftOutInform:       {Fr: "Ce qui serait demandé passe la limite que le groupe a déclarée ; il souhaite être informé sans qu’on compte sur lui, et aucun groupe ne parle pour lui.", En: "What would be asked passes the limit that the group declared; it wishes to be informed and not counted on, and no group speaks for it."},
	governance.LeftOutMustNot:      {Fr: "La question écarte ce groupe. Raison donnée : %1", En: "The question rules this group out. Reason given: %1"},
	governance.LeftOutNoPlan:       {Fr: "Aucun plan n’atteint la part voulue du public visé dans les limites données.", En: "No plan reaches the share of the target that is wanted within the limits given."},
	governance.LeftOutNotAvailable: {Fr: "La raison repose sur ce que le groupe ne partage pas.", En: "The reason rests on something that the group does not share."},
}

// filled puts values into the places of a text.
func filledIn(t bilingual, values ...bilingual) bilingual {
	for i, v := range values {
		place := "%" + strconv.Itoa(i+1)
		t = bilingual{Fr: strings.ReplaceAll(t.Fr, place, v.Fr), En: strings.ReplaceAll(t.En, place, v.En)}
	}
	return t
}

// same is a text that needs no translation.
func untranslated(s string) bilingual { return bilingual{Fr: s, En: s} }

func inDigits(n int) bilingual { return untranslated(strconv.Itoa(n)) }

// decimal writes a number with two decimals at most.
func decimalIn(x float64, l governance.Language) string {
	s := strconv.FormatFloat(x, 'f', 2, 64)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if l == governance.French {
		return strings.Replace(s, ".", ",", 1)
	}
	return s
}

func hoursInWords(x float64) bilingual {
	fr, en := "\u00a0heures", "\u00a0hours"
	if x < 2 {
		fr = "\u00a0heure"
	}
	if x == 1 {
		en = "\u00a0hour"
	}
	return bilingual{Fr: decimalIn(x, governance.French) + fr, En: decimalIn(x, governance.English) + en}
}

func groupsInWords(n int) bilingual {
	s := strconv.Itoa(n)
	fr, en := "\u00a0groupes", "\u00a0groups"
	if n < 2 {
		fr = "\u00a0groupe"
	}
	if n == 1 {
		en = "\u00a0group"
	}
	return bilingual{Fr: s + fr, En: s + en}
}

// Reason says in words why the group is invited.
func (i Invitation) Reason() LocalizedText {
	var parts []bilingual
	switch {
	case i.must && i.beyond != "" && i.beyond != governance.Ask:
		parts = append(parts, planWords.must, filledIn(planWords.mustBeyond, hoursInWords(*i.ExcessHours())))
	case i.must:
		parts = append(parts, planWords.must)
	case i.beyond != "":
		parts = append(parts, filledIn(planWords.asked, hoursInWords(*i.ExcessHours())))
	}
	if len(i.covers) == 1 && i.plan.target.groups[i.covers[0]] == i.group {
		parts = append(parts, planWords.alone)
	} else if len(i.covers) > 0 {
		parts = append(parts, filledIn(planWords.speaksFor, groupsInWords(len(i.covers)), inDigits(len(i.alone))))
	}
	var out bilingual
	for _, p := range parts {
		out = bilingual{Fr: out.Fr + " " + p.Fr, En: out.En + " " + p.En}
	}
	return i.plan.question.view.text(bilingual{Fr: strings.TrimSpace(out.Fr), En: strings.TrimSpace(out.En)})
}

// Infeasible says in words why there is no plan, with the nearest coverage;
// nil when there is one.
func (p ConsultationPlan) Infeasible() *LocalizedText {
	if p.answer.Status != cover.Infeasible {
		return nil
	}
	words := planWords.notEnough
	switch {
	case len(p.invitees.list) == 0:
		words = planWords.nothingToRecommend
	case !p.answer.Proved:
		words = planWords.notFound
	case p.question.most >= 0:
		words = planWords.notEnoughWithin
	}
	out := p.question.view.text(filledIn(words, inDigits(p.answer.Largest), inDigits(len(p.target.groups)), inDigits(p.required), inDigits(p.question.most)))
	return &out
}
