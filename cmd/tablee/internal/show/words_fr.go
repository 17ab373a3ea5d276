package show

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// frenchWords are the words in French.
func frenchWords() Words {
	return Words{
		Tag: "fr", percentSign: nbsp + "%", pluralFromTwo: true,

		hour:      noun{"heure", "heures"},
		line:      noun{"ligne", "lignes"},
		row:       noun{"ligne", "lignes"},
		duplicate: noun{"doublon, compté une fois", "doublons, comptés une fois"},
		refusal:   noun{"refus", "refus"},
		Migration: noun{"migration", "migrations"},
		finding:   noun{"règle est enfreinte", "règles sont enfreintes"},

		SeeHelp:        "« tablee --help », ou --help après une commande, dit ce qui peut s’écrire.",
		Interrupted:    "interrompu",
		NoSuchZone:     "il n’y a pas de fuseau horaire « %s » : en écrire un, comme America/Toronto (--time-zone, TABLEE_TIME_ZONE)",
		NoDataDir:      "aucun endroit pour les données : nommer un dossier (--data-dir, TABLEE_DATA_DIR) : %w",
		NoPasswordFile: "le fichier du mot de passe de Neo4j ne peut être lu ; voir --neo4j-password-file, TABLEE_NEO4J_PASSWORD_FILE : %w",
		CheckAddress:   "Neo4j a été demandé à %s sous le nom %s : voir --neo4j-uri, --neo4j-user et --neo4j-password-file",
		AlreadyServed:  "le dossier de données %s est déjà servi par le processus %d, depuis %s : arrêter d’abord celui-là, ou nommer un autre dossier (--data-dir)",
		NotLoopback:    "le service n’écoute pas à %s : personne ne peut s’y connecter d’ailleurs. Nommer un fournisseur d’identité (--oidc-issuer, TABLEE_OIDC_ISSUER), ou prendre une adresse de cette machine, comme 127.0.0.1:4000 (--address, TABLEE_ADDRESS), et la rejoindre par un tunnel SSH",
		CannotListen:   "le service ne peut écouter à %s ; si un autre programme y écoute, l’arrêter ou choisir un autre port (--address, TABLEE_ADDRESS) : %w",

		MetricsNotLoopback:  "les mesures ne sont pas données à %s : elles ne le sont que sur cette machine. Prendre une de ses adresses, comme 127.0.0.1:4001, ou off (--metrics-address, TABLEE_METRICS_ADDRESS)",
		MetricsCannotListen: "les mesures ne peuvent être données à %s ; si un autre programme y écoute, choisir un autre port, ou off (--metrics-address, TABLEE_METRICS_ADDRESS) : %w",
		NoSuchMemory:        "« %s » n’est pas une quantité de mémoire : en écrire une, comme 512MiB ou 2GiB, ou off (--memory-limit, TABLEE_MEMORY_LIMIT)",

		SignInSettings: "la connexion n’est pas réglée comme il faut (--oidc-issuer, --oidc-client-id, --public-url, --api-audience) : %w",
		NoSecretFile:   "le fichier du secret auprès du fournisseur ne peut être lu ; voir --oidc-client-secret-file, TABLEE_OIDC_CLIENT_SECRET_FILE : %w",
		NoSuchRate:     "« %s » n’est pas un nombre d’unités : en écrire un, comme 600, ou off (--rate-limit, TABLEE_RATE_LIMIT)",
		NoSuchProxy:    "« %s » n’est pas une adresse de mandataires : en écrire une, comme 10.0.0.0/8 (--trusted-proxies, TABLEE_TRUSTED_PROXIES)",
		NoSuchPerson:   "personne ne s’appelle « %s » (--as) : il y a %s",
		NoDevLogin:     "ce programme a été construit pour la production : personne n’y entre d’un clic",

		WaitingForStart: "Un autre processus démarre Neo4j ; on l’attend…",
		Assembling:      "Assemblage de Neo4j, une seule fois : %d fichiers sur %d…",
		Starting:        "Démarrage de Neo4j…",
		Migrating:       "Vérification des contraintes et des index du graphe…",
		ReadingNetwork:  "Lecture du réseau…",
		fileRead:        "%s : %s",
		judging:         "Vérification : %s…",
		writing:         "Écriture de la partie %d sur %d…",
		seeding:         "Données de départ : %s…",

		UpToDate:     "Rien à faire : le graphe est tel que cette version le demande. Les données sont à la version %d.",
		Migrated:     "Fait : %s. Les données sont à la version %d.",
		Listening:    "Tablée répond à %s",
		setting:      "Réglage",
		value:        "Valeur",
		environment:  "Environnement",
		ManagedNeo4j: "(celui de Tablée, dans le dossier de données)",
		Hidden:       "(contenu caché)",

		allHolds:     "Toutes les règles sont respectées. Les données sont à la version %d.",
		found:        "%s dans les données à la version %d ; chaque ligne ci-dessus dit laquelle",
		membershipIs: "%s, membre de %s",
		colon:        nbsp + ": ",
		tenureIs:     "%s, à %s",

		findWords:    frenchFindWords(),
		fillingWords: frenchFillingWords(),
		loadWords:    frenchLoadWords(),
		lineWords:    frenchLineWords(),
		consultWords: frenchConsultWords(),
	}
}

func frenchFindWords() findWords {
	return findWords{
		NoGroup:         "aucun groupe n’a « %s » pour identifiant ou pour nom exact",
		NearGroups:      "aucun groupe n’a « %s » pour identifiant ou pour nom exact ; il y a de proches :\n%s",
		ManyGroups:      "plusieurs groupes répondent à « %s » ; en demander un par son identité, ou ajouter --scheme :\n%s",
		NoTopic:         "aucun thème n’a « %s » pour id, identifiant ou libellé exact",
		ManyTopics:      "plusieurs thèmes répondent à « %s » ; en demander un par son id :\n%s",
		NoTerritory:     "aucun territoire n’a « %s » pour id, schéma:code, code ou nom exact",
		ManyTerritories: "plusieurs territoires répondent à « %s » ; écrire schéma:code :\n%s",
	}
}

func frenchFillingWords() fillingWords {
	return fillingWords{
		filesRead:      "%s : %s",
		ofWhich:        ", dont %s",
		records:        "Enregistrements",
		newOnes:        "Nouveaux",
		changedOnes:    "Changés",
		nothingChanged: "Rien n’a changé : tout était connu. Les données restent à la version %d.",
		dryRun:         "Voilà ce qui changerait. Rien n’a été écrit : les données restent à la version %d.",
		written:        "C’est écrit. Les données sont à la version %d.",
		refused:        "%s : rien n’a été écrit, les données restent à la version %d. Corriger les lignes ci-dessus et importer de nouveau",
		cycleAccepted:  "  si ces groupes sont vraiment membres l’un de l’autre, --accept-cycles les prend tels quels",
		moreNotices:    "… et %d autres remarques (--json les donne toutes)",
		kinds: map[governance.Kind]string{
			governance.KindSource:                 "sources",
			governance.KindTerritory:              "territoires",
			governance.KindTopic:                  "thèmes",
			governance.KindGroup:                  "groupes",
			governance.KindSuccession:             "successions",
			governance.KindMembership:             "adhésions",
			governance.KindSeat:                   "sièges",
			governance.KindTenure:                 "occupations de siège",
			governance.KindSupport:                "soutiens",
			governance.KindPerson:                 "personnes",
			governance.KindDelegation:             "délégations",
			governance.KindCapacity:               "ressources",
			governance.KindLimit:                  "limites",
			governance.KindFunding:                "financements",
			governance.KindCadence:                "cadences",
			governance.KindCalendar:               "calendriers complets",
			governance.KindMeeting:                "rencontres",
			governance.KindAttendance:             "présences",
			governance.KindScenario:               "scénarios",
			governance.KindGrant:                  "rôles",
			governance.KindIncident:               "incidents de confidentialité",
			governance.KindRoleInvitation:         "invitations à des rôles",
			governance.KindDisclosure:             "genres de faits partagés",
			governance.KindRepresentation:         "représentations à des lieux informels",
			governance.KindConsultation:           "consultations",
			governance.KindConsultationInvitation: "invitations à des consultations",
			governance.KindContribution:           "contributions",
			governance.KindObservation:            "constats",
			governance.KindProposedAction:         "pistes d’action",
			governance.KindStatement:              "prises de position",
			governance.KindSignature:              "signatures",
		},
	}
}

func frenchLoadWords() loadWords {
	return loadWords{
		inYear:         "En %d",
		fromTo:         "Du %s au %s",
		gives:          "%s, %s donne %s.",
		givesAtLeast:   "%s, %s donne au moins %s : tout n’est pas connu.",
		givesUnknown:   "%s, le nombre d’heures que donne %s est inconnu : aucune de ses %s n’a d’heures connues.",
		givesNothing:   "%s, %s ne siège nulle part : %s.",
		attendanceOnly: "Seules comptent les rencontres dont les présences ont été prises.",
		publicOnly:     "Une estimation, d’après les seuls faits publics.",

		capacity:          "Ressources",
		rate:              "Taux",
		limit:             "Limite",
		supported:         "Soutenues",
		unsupported:       "Non soutenues",
		supportUndeclared: "Soutien non déclaré",
		confirmed:         "Confirmées par les instances",
		ofCapacity:        "%s des ressources",
		ofKnownHours:      "%s des heures connues",
		exceeded:          "%s, dépassée",
		notExceeded:       "%s, non dépassée",
		unknown:           "inconnues",

		observed:          "Comme observateur, sans être ajoutées : %s",
		carried:           "Données par des groupes qui portent sa voix, sans être ajoutées : %s",
		notKnown:          "Ce qu’on ne sait pas :",
		unknownHours:      "les heures, pour %s : ni rencontre, ni cadence, ni durée n’est inscrite",
		unknownAttendance: "les heures, pour %s : les présences n’ont pas été prises",
		unknownMeetings:   "les rencontres autres que les inscrites, pour %s",
		unknownEnd:        "la date de la fin, pour %s",
		unknownTravel:     "le déplacement, pour %s",
		unknownCapacity:   "les ressources chaque jour de la période",
		unknownLimit:      "la limite chaque jour de la période",
		unknownOverLimit:  "si la limite est dépassée",
	}
}

func frenchLineWords() lineWords {
	return lineWords{
		body: "Instance", seat: "Siège", kind: "Genre", basis: "D’après", meetings: "Rencontres", delegates: "Délégués",
		hoursEach: "Heures chacune", hoursOfLine: "Heures", notes: "Remarques",
		lineKinds: map[hours.LoadLineKind]string{
			hours.SeatLine: "siège", hours.AssemblyLine: "assemblée",
			hours.ConsultationLine: "consultation", hours.AdHocLine: "lieu informel",
		},
		bases: map[hours.LoadBasis]string{
			hours.Recorded: "rencontres inscrites", hours.Expected: "cadence",
			hours.Mixed: "inscrites et cadence", hours.Declared: "déclaration du groupe",
		},
		supports: map[governance.SupportKind]string{
			governance.NoSupport: "sans soutien", governance.Expenses: "frais remboursés",
			governance.Honorarium: "jeton de présence", governance.ReleaseTime: "libération",
		},
		noteFloor:     "au moins",
		noteUncertain: "fin inconnue",
		noteTravel:    "déplacement non déclaré",
		noteRequired:  "exigé par %s",
		noteBehalf:    "pour %s",
		noteConfirmed: "confirmé",
	}
}
