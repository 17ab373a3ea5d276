package synthetic

import "tablee/governance"

// subject is a topic of the invented world, and the topics wider than it.
type subject struct {
	slug    string
	kind    governance.TopicKind
	fr, en  string
	broader []string
}

var subjects = []subject{
	{"social-development", governance.FieldTopic, "Développement social", "Social development", nil},
	{"housing", governance.FieldTopic, "Logement", "Housing", []string{"social-development"}},
	{"shelters", governance.FieldTopic, "Hébergement d’urgence", "Emergency shelter", []string{"housing"}},
	{"co-ops", governance.FieldTopic, "Coopératives d’habitation", "Housing cooperatives", []string{"housing"}},
	{"food", governance.FieldTopic, "Sécurité alimentaire", "Food security", []string{"social-development"}},
	{"kitchens", governance.FieldTopic, "Cuisines collectives", "Collective kitchens", []string{"food"}},
	{"income", governance.FieldTopic, "Lutte contre la pauvreté", "Action against poverty", []string{"social-development"}},
	{"transport", governance.FieldTopic, "Transport collectif", "Shared transport", nil},
	{"rural-transport", governance.FieldTopic, "Transport en milieu rural", "Rural transport", []string{"transport"}},
	{"health", governance.FieldTopic, "Santé et services sociaux", "Health and social services", nil},
	{"mental-health", governance.FieldTopic, "Santé mentale", "Mental health", []string{"health"}},
	{"addiction", governance.FieldTopic, "Dépendances", "Addiction", []string{"health"}},
	{"home-care", governance.FieldTopic, "Soutien à domicile", "Home care", []string{"health"}},
	{"caregivers", governance.FieldTopic, "Proches aidance", "Caregiving", []string{"home-care"}},
	{"learning", governance.SectorTopic, "Éducation et apprentissage", "Education and learning", nil},
	{"literacy", governance.SectorTopic, "Alphabétisation", "Literacy", []string{"learning"}},
	{"popular-education", governance.SectorTopic, "Éducation populaire", "Popular education", []string{"learning"}},
	{"school-success", governance.SectorTopic, "Persévérance scolaire", "Staying in school", []string{"learning"}},
	{"work", governance.SectorTopic, "Travail et emploi", "Work and employment", nil},
	{"integration", governance.SectorTopic, "Insertion en emploi", "Entering the workforce", []string{"work"}},
	{"social-economy", governance.SectorTopic, "Économie sociale", "Social economy", []string{"work", "social-development"}},
	{"rights", governance.SectorTopic, "Défense collective des droits", "Collective rights advocacy", nil},
	{"tenants", governance.SectorTopic, "Droits des locataires", "Tenants’ rights", []string{"rights", "housing"}},
	{"consumers", governance.SectorTopic, "Protection des consommateurs", "Consumer protection", []string{"rights"}},
	{"culture", governance.SectorTopic, "Culture et loisirs", "Culture and leisure", nil},
	{"heritage", governance.SectorTopic, "Patrimoine", "Heritage", []string{"culture"}},
	{"environment", governance.SectorTopic, "Environnement", "Environment", nil},
	{"water", governance.SectorTopic, "Protection de l’eau", "Water protection", []string{"environment"}},
	{"citizens", governance.PopulationTopic, "Population en général", "The general public", nil},
	{"families", governance.PopulationTopic, "Familles", "Families", []string{"citizens"}},
	{"children", governance.PopulationTopic, "Petite enfance", "Early childhood", []string{"families"}},
	{"single-parents", governance.PopulationTopic, "Familles monoparentales", "Single-parent families", []string{"families"}},
	{"youth", governance.PopulationTopic, "Jeunes", "Young people", []string{"citizens"}},
	{"young-adults", governance.PopulationTopic, "Jeunes adultes", "Young adults", []string{"youth"}},
	{"seniors", governance.PopulationTopic, "Personnes aînées", "Seniors", []string{"citizens"}},
	{"isolated-seniors", governance.PopulationTopic, "Personnes aînées isolées", "Isolated seniors", []string{"seniors"}},
	{"women", governance.PopulationTopic, "Femmes", "Women", []string{"citizens"}},
	{"newcomers", governance.PopulationTopic, "Personnes nouvellement arrivées", "Newcomers", []string{"citizens"}},
	{"refugees", governance.PopulationTopic, "Personnes réfugiées", "Refugees", []string{"newcomers"}},
	{"disabilities", governance.PopulationTopic, "Personnes en situation de handicap", "People with disabilities", []string{"citizens"}},
}
