package synthetic

import "tablee/governance"

type words = governance.LocalizedText

// What groups are called, and what they are for. An English name puts the
// place first: place, theme, form.
var (
	forms = []words{
		{Fr: "Maison", En: "House"}, {Fr: "Centre", En: "Centre"}, {Fr: "Carrefour", En: "Crossroads"}, {Fr: "Atelier", En: "Workshop"},
		{Fr: "Relais", En: "Relay"}, {Fr: "Réseau", En: "Network"}, {Fr: "Comité", En: "Committee"}, {Fr: "Collectif", En: "Collective"},
		{Fr: "Ressource", En: "Resource"}, {Fr: "Groupe", En: "Group"}, {Fr: "Coopérative", En: "Cooperative"}, {Fr: "Service", En: "Service"},
	}
	themes = []words{
		{Fr: "des familles", En: "Family"}, {Fr: "des aînés", En: "Seniors’"}, {Fr: "d’alphabétisation", En: "Literacy"},
		{Fr: "d’entraide", En: "Mutual Aid"}, {Fr: "de défense des droits", En: "Rights"}, {Fr: "du logement", En: "Housing"},
		{Fr: "de la jeunesse", En: "Youth"}, {Fr: "d’hébergement", En: "Shelter"}, {Fr: "de l’environnement", En: "Environment"},
		{Fr: "des femmes", En: "Women’s"}, {Fr: "de soutien à domicile", En: "Home Care"}, {Fr: "d’accueil", En: "Welcome"},
		{Fr: "de la petite enfance", En: "Early Childhood"}, {Fr: "en santé mentale", En: "Mental Health"},
		{Fr: "de sécurité alimentaire", En: "Food Security"}, {Fr: "du transport collectif", En: "Shared Transport"},
		{Fr: "d’éducation populaire", En: "Popular Education"}, {Fr: "de l’économie sociale", En: "Social Economy"},
	}
	// emblems are names that say nothing of what a group does, as many do.
	emblems = []words{
		{Fr: "L’Éclaircie", En: "Bright Spell"}, {Fr: "La Passerelle", En: "Footbridge"}, {Fr: "Les Lucioles", En: "Fireflies"},
		{Fr: "Le Ressac", En: "Undertow"}, {Fr: "La Bouée", En: "Buoy"}, {Fr: "Le Fil rouge", En: "Red Thread"}, {Fr: "L’Étincelle", En: "Spark"},
		{Fr: "La Courtepointe", En: "Quilt"}, {Fr: "Le Tremplin", En: "Springboard"}, {Fr: "L’Amarrage", En: "Mooring"},
		{Fr: "La Grande Ourse", En: "Great Bear"}, {Fr: "Le Sémaphore", En: "Semaphore"},
	}
	publicForms = []words{
		{Fr: "Office régional", En: "Regional Office"}, {Fr: "Direction territoriale", En: "Territorial Directorate"},
		{Fr: "Agence publique", En: "Public Agency"}, {Fr: "Bureau régional", En: "Regional Bureau"},
	}
	unionForms = []words{
		{Fr: "Syndicat du personnel", En: "Staff Union"}, {Fr: "Union des travailleuses et travailleurs", En: "Workers’ Union"},
		{Fr: "Conseil syndical", En: "Union Council"},
	}
	institutionForms = []words{
		{Fr: "Collège", En: "College"}, {Fr: "Institut", En: "Institute"}, {Fr: "Fondation", En: "Foundation"}, {Fr: "Hôpital", En: "Hospital"},
	}
	nationPlaces = []words{
		{Fr: "la Baie-d’Ambre", En: "Amber Bay"}, {Fr: "la Rivière-aux-Loutres-Blanches", En: "White Otter River"},
		{Fr: "les Deux-Portages", En: "Two Portages"}, {Fr: "le Grand-Sillage", En: "Great Wake"}, {Fr: "la Pointe-du-Harfang", En: "Snowy Owl Point"},
		{Fr: "le Détroit-d’Étain", En: "Tin Strait"}, {Fr: "les Îles-Pâles", En: "Pale Islands"}, {Fr: "la Montagne-au-Caribou-Bleu", En: "Blue Caribou Mountain"},
		{Fr: "le Lac-des-Sept-Brumes", En: "Seven Mists Lake"}, {Fr: "la Côte-d’Argile", En: "Clay Coast"},
		{Fr: "les Eaux-Dormantes", En: "Sleeping Waters"}, {Fr: "la Vallée-au-Lichen", En: "Lichen Valley"},
	}
	coalitionForms = [4][]words{
		{{Fr: "Regroupement", En: "Alliance"}, {Fr: "Corporation", En: "Corporation"}, {Fr: "Entente locale", En: "Local Compact"}},
		{{Fr: "Fédération régionale", En: "Regional Federation"}, {Fr: "Regroupement régional", En: "Regional Alliance"}},
		{{Fr: "Coalition nationale", En: "National Coalition"}, {Fr: "Union nationale", En: "National Union"}},
		{{Fr: "Front commun", En: "Common Front"}, {Fr: "Grand rassemblement", En: "Grand Gathering"}},
	}
	tableForms = []words{
		{Fr: "Table de concertation", En: "Roundtable"}, {Fr: "Table locale", En: "Local Table"}, {Fr: "Comité consultatif", En: "Advisory Committee"},
		{Fr: "Groupe de travail", En: "Working Group"}, {Fr: "Forum", En: "Forum"},
	}
	organForms = []words{
		{Fr: "Conseil d’administration", En: "Board"}, {Fr: "Comité exécutif", En: "Executive Committee"},
		{Fr: "Comité de suivi", En: "Follow-up Committee"}, {Fr: "Comité des finances", En: "Finance Committee"},
	}
	endReasons = []words{
		{Fr: "manque de temps", En: "lack of time"}, {Fr: "changement de priorités"}, {Fr: "fin de l’entente", En: "end of the agreement"},
		{Fr: "fusion", En: "merger"}, {Fr: "départ de la personne déléguée", En: "the delegate left"},
	}
)
