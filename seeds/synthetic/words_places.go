package synthetic

// regionNames are those of both schemes; the last is a health region only.
var regionNames = []string{
	"Basses-Érablières", "Haute-Brumaille", "Pays-des-Sorbiers", "Côte-aux-Ressacs", "Plaine-Dorée", "Grand-Estran",
	"Monts-Cendrés", "Vallée-du-Corbin", "Rives-d’Ambre", "Terre-de-Givre", "Îles-du-Levant", "Coteaux-de-Sarcelle",
	"Archipel-Bleu", "Savane-aux-Oies", "Hautes-Cédrières", "Lande-Boréale", "Presqu’île-du-Vent", "Confins-du-Nordet",
}

// townSaints are saints of no calendar.
var townSaints = []string{
	"Saint-Élidor", "Sainte-Ombeline", "Saint-Fulgor", "Sainte-Vérane", "Saint-Médéon", "Sainte-Arzélie", "Saint-Orphéas",
	"Sainte-Bélisse", "Saint-Nazélien", "Sainte-Éolide", "Saint-Gaspier", "Sainte-Mirande", "Saint-Tancrel", "Sainte-Ysoline",
	"Saint-Aurélas", "Sainte-Clorinette", "Saint-Ferdéas", "Sainte-Olympe-Aimée", "Saint-Quiriel", "Sainte-Rosélande",
	"Saint-Ubaldin", "Sainte-Zélinde", "Saint-Évandre", "Sainte-Léocaste", "Saint-Isédor", "Sainte-Hermione", "Saint-Jorès",
	"Sainte-Phélie", "Saint-Dorémi", "Sainte-Nolwette", "Saint-Bérillon", "Sainte-Cassiane", "Saint-Pélagas", "Sainte-Ondine",
	"Saint-Rémoald", "Sainte-Vivance", "Anse-Maréchale", "Val-Tanguay-Bleu", "Mont-Hélior", "Île-Fanelle",
}

var townSides = []string{
	"-des-Bouleaux", "-du-Ressac", "-de-la-Bruyère", "-des-Hérons", "-aux-Ormes", "-du-Rivage", "-de-l’Érablière", "-des-Sources",
	"-du-Portage", "-de-la-Tourbière", "-aux-Framboises", "-des-Cèdres", "-du-Phare", "-de-l’Aurore", "-des-Moulins", "-du-Cap-Roux",
	"-de-la-Grève", "-des-Trembles", "-du-Gué", "-de-l’Écluse", "-aux-Sarcelles", "-des-Pinsons", "-du-Bocage", "-de-la-Rivière-Grise",
	"-des-Fougères", "-du-Vallon", "-de-l’Anse-Noire", "-aux-Merises", "-des-Embruns", "-du-Sault", "-de-la-Pinède", "-des-Tilleuls",
	"-du-Lac-Pâle", "-de-l’Orée", "-aux-Outardes", "-des-Galets", "-du-Belvédère",
}

// townQuarters tell towns apart when every saint has been at every side.
var townQuarters = []string{"", "-Est", "-Ouest", "-Nord", "-Sud", "-Station", "-Jonction", "-Vieux-Quai"}

// townName gives towns different names: the number of saints has no divisor
// in common with the number of sides, so all pairs come before one comes back.
func townName(i int) string {
	pairs := len(townSaints) * len(townSides)
	return townSaints[i%len(townSaints)] + townSides[i%len(townSides)] + townQuarters[i/pairs%len(townQuarters)]
}
