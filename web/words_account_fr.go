package web

// What the pages say in French of people who sign in, and of their roles.
var frenchAccountWords = catalogue{
	"account.title":      "Votre compte",
	"account.known":      "Connexion au nom de {0}.",
	"account.nameless":   "La connexion est établie.",
	"account.unknown":    "Personne n’est connecté.",
	"account.roles":      "Ce que vous pouvez faire",
	"account.caption":    "Vos rôles, aujourd’hui",
	"account.role":       "Rôle",
	"account.for":        "Pour",
	"account.until":      "Fin",
	"account.noend":      "aucune fin n’est fixée",
	"account.everything": "tout le service",
	"account.none":       "Vous n’avez pas encore de rôle. Demandez à qui coordonne votre groupe de vous inviter, ou communiquez l’identifiant ci-dessous.",
	"account.identity":   "Votre identifiant",
	"account.tell":       "Communiquez-le à qui doit vous donner un rôle. Il n’ouvre rien.",

	"role.COORDINATOR": "Coordination", "role.EDITOR": "Rédaction", "role.DELEGATE": "Délégation", "role.VIEWER": "Lecture", "role.FACILITATOR": "Animation",
	"role.ADMINISTRATOR": "Administration", "role.AUDITOR": "Vérification", "role.POLICYMAKER": "Élaboration de politiques",

	"role.is.COORDINATOR":   "Vous répondriez du groupe : modifier ses données, les partager et donner des rôles.",
	"role.is.EDITOR":        "Vous tiendriez à jour les données du groupe.",
	"role.is.DELEGATE":      "Vous parleriez au nom du groupe aux tables où il siège.",
	"role.is.VIEWER":        "Vous liriez ce que le groupe garde pour lui.",
	"role.is.FACILITATOR":   "Vous prépareriez et tiendriez les rencontres, et verriez qui y siège.",
	"role.is.ADMINISTRATOR": "Vous administreriez le service, et pourriez tout voir et tout modifier.",
	"role.is.AUDITOR":       "Vous liriez tout, sans rien modifier.",
	"role.is.POLICYMAKER":   "Vous demanderiez qui consulter ; les noms de personnes ne sont pas montrés.",

	"invitation.title":     "Une invitation à un rôle",
	"invitation.for":       ", pour ",
	"invitation.terms":     "Durée",
	"invitation.until":     "Le rôle prend fin",
	"invitation.expires":   "L’invitation expire",
	"invitation.addressed": "Elle est au nom d’une adresse de courriel : seul le compte dont le fournisseur a confirmé cette adresse peut l’accepter.",
	"invitation.first":     "Il faut d’abord se connecter : le rôle est donné à votre compte.",
	"invitation.take":      "Accepter ce rôle",
	"invitation.refused":   "Elle n’a pas été acceptée : {0}.",
	"invitation.over":      "Il n’y a pas de telle invitation, ou elle n’a plus cours. Demandez-en une autre à qui vous a invité.",
	"invitation.taken":     "Le rôle est à vous",
	"invitation.again":     "Il faut vous connecter à nouveau : ce que vous pouvez faire est lu à ce moment-là.",
}
