package show

// consultWords are what consult says of a plan.
type consultWords struct {
	invitation, concerned                                                noun
	noPlan, reaches, optimal, withinBound, notProved                     string
	invited, speaksFor, alone, before, after, cost                       string
	must, beyondBy, pressureAssumed                                      string
	leftOut, allTheSame, nations, informedOnly, memberless, unclassified string
	containing, underServed, reachedOf, andMore                          string
}

func englishConsultWords() consultWords {
	return consultWords{
		invitation:  noun{"invitation", "invitations"},
		concerned:   noun{"group concerned", "groups concerned"},
		noPlan:      "There is no plan.",
		reaches:     "%s: %s of %s are reached, as far as is recorded; cost %s; in all, %s.",
		optimal:     "Nothing better is possible: this is proved.",
		withinBound: "What is possible is at most %s better: this is proved.",
		notProved:   "Whether something better is possible is not proved.",
		invited:     "Invited", speaksFor: "Speaks for", alone: "Alone", before: "Hours before", after: "Hours after", cost: "Cost",
		must:            "required by the question",
		beyondBy:        "%s beyond its limit",
		pressureAssumed: "pressure assumed",
		leftOut:         "Left out:",
		allTheSame:      "How they can take part all the same:",
		nations:         "Nations, to be spoken to directly:",
		informedOnly:    "Informed, and not counted on, beyond their limit:",
		memberless:      "Coalitions whose members are not recorded; each stands for itself:",
		unclassified:    "Not classified: what they lack may be what is asked about:",
		containing:      "Serving a territory that contains those asked about:",
		underServed:     "Reached less than the whole:",
		reachedOf:       "%s of %s",
		andMore:         "and %d more (--json gives all)",
	}
}

func frenchConsultWords() consultWords {
	return consultWords{
		invitation:  noun{"invitation", "invitations"},
		concerned:   noun{"groupe concerné", "groupes concernés"},
		noPlan:      "Il n’y a pas de plan.",
		reaches:     "%s : %s sur %s sont atteints, d’après ce qui est inscrit ; coût %s ; en tout, %s.",
		optimal:     "Rien de mieux n’est possible : c’est prouvé.",
		withinBound: "Le possible est meilleur de %s au plus : c’est prouvé.",
		notProved:   "Il n’est pas prouvé que rien de mieux ne soit possible.",
		invited:     "Invités", speaksFor: "Parle pour", alone: "Seul", before: "Heures avant", after: "Heures après", cost: "Coût",
		must:            "exigé par la question",
		beyondBy:        "%s au-delà de sa limite",
		pressureAssumed: "pression supposée",
		leftOut:         "Laissés de côté :",
		allTheSame:      "Comment ils peuvent prendre part quand même :",
		nations:         "Nations, à qui parler directement :",
		informedOnly:    "Informés, sans qu’on compte sur eux, au-delà de leur limite :",
		memberless:      "Regroupements dont les membres ne sont pas inscrits ; chacun parle pour soi :",
		unclassified:    "Non classés : ce qui leur manque est peut-être ce qui est demandé :",
		containing:      "Desservent un territoire qui contient ceux qui sont demandés :",
		underServed:     "Moins atteints que l’ensemble :",
		reachedOf:       "%s sur %s",
		andMore:         "et %d de plus (--json donne tout)",
	}
}
