package show

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// englishWords are the words in English.
func englishWords() Words {
	return Words{
		Tag: "en", percentSign: "%",

		hour:      noun{"hour", "hours"},
		line:      noun{"line", "lines"},
		row:       noun{"row", "rows"},
		duplicate: noun{"duplicate, counted once", "duplicates, counted once"},
		refusal:   noun{"refusal", "refusals"},
		Migration: noun{"migration", "migrations"},
		finding:   noun{"rule is broken", "rules are broken"},

		SeeHelp:        "Run “tablee --help”, or --help after a command, for what can be written.",
		Interrupted:    "interrupted",
		NoSuchZone:     "there is no time zone “%s”: write one such as America/Toronto (--time-zone, TABLEE_TIME_ZONE)",
		NoDataDir:      "there is no place for data: name a folder (--data-dir, TABLEE_DATA_DIR): %w",
		NoPasswordFile: "the file with the Neo4j password cannot be read; see --neo4j-password-file, TABLEE_NEO4J_PASSWORD_FILE: %w",
		CheckAddress:   "Neo4j was asked at %s as %s: see --neo4j-uri, --neo4j-user and --neo4j-password-file",
		AlreadyServed:  "the data folder %s is already served by process %d, since %s: stop that one first, or name another folder (--data-dir)",
		NotLoopback:    "the service does not listen at %s: nobody can sign in from elsewhere. Name a provider for signing in (--oidc-issuer, TABLEE_OIDC_ISSUER), or use an address of this machine, such as 127.0.0.1:4000 (--address, TABLEE_ADDRESS), and reach it by an SSH tunnel",
		CannotListen:   "the service cannot listen at %s; if another program does, stop it or choose another port (--address, TABLEE_ADDRESS): %w",

		MetricsNotLoopback:  "metrics are not given at %s: they are for this machine only. Use an address of it, such as 127.0.0.1:4001, or off (--metrics-address, TABLEE_METRICS_ADDRESS)",
		MetricsCannotListen: "metrics cannot be given at %s; if another program listens there, choose another port, or off (--metrics-address, TABLEE_METRICS_ADDRESS): %w",
		NoSuchMemory:        "“%s” is no amount of memory: write one such as 512MiB or 2GiB, or off (--memory-limit, TABLEE_MEMORY_LIMIT)",

		SignInSettings: "signing in is not set up as it must be (--oidc-issuer, --oidc-client-id, --public-url, --api-audience): %w",
		NoSecretFile:   "the file with the secret at the provider cannot be read; see --oidc-client-secret-file, TABLEE_OIDC_CLIENT_SECRET_FILE: %w",
		NoSuchRate:     "“%s” is no number of units: write one such as 600, or off (--rate-limit, TABLEE_RATE_LIMIT)",
		NoSuchProxy:    "“%s” is no address of proxies: write one such as 10.0.0.0/8 (--trusted-proxies, TABLEE_TRUSTED_PROXIES)",
		NoSuchPerson:   "nobody is called “%s” (--as): there are %s",
		NoDevLogin:     "this program was built for production: it has no people who sign in with one click",

		WaitingForStart: "Another process is starting Neo4j; waiting for it…",
		Assembling:      "Assembling Neo4j, once: %d of %d files…",
		Starting:        "Starting Neo4j…",
		Migrating:       "Checking the graph’s constraints and indexes…",
		ReadingNetwork:  "Reading the network…",
		fileRead:        "%s: %s read",
		judging:         "Judging %s…",
		writing:         "Writing part %d of %d…",
		seeding:         "Seeding %s…",

		UpToDate:     "Nothing to do: the graph is as this version needs it. The data are at version %d.",
		Migrated:     "Done: %s run. The data are at version %d.",
		Listening:    "Tablée answers at %s",
		setting:      "Setting",
		value:        "Value",
		environment:  "Environment",
		ManagedNeo4j: "(the managed one, in the data folder)",
		Hidden:       "(content hidden)",

		allHolds:     "All rules hold. The data are at version %d.",
		found:        "%s in the data at version %d; each line above says which",
		membershipIs: "%s, member of %s",
		colon:        ": ",
		tenureIs:     "%s, at %s",

		findWords:    englishFindWords(),
		fillingWords: englishFillingWords(),
		loadWords:    englishLoadWords(),
		lineWords:    englishLineWords(),
		consultWords: englishConsultWords(),
	}
}

func englishFindWords() findWords {
	return findWords{
		NoGroup:         "no group has “%s” as its id, identifier or exact name",
		NearGroups:      "no group has “%s” as its id, identifier or exact name; near it are:\n%s",
		ManyGroups:      "several groups answer to “%s”; ask for one by its id, or add --scheme:\n%s",
		NoTopic:         "no topic has “%s” as its id, identifier or exact label",
		ManyTopics:      "several topics answer to “%s”; ask for one by its id:\n%s",
		NoTerritory:     "no territory has “%s” as its id, scheme:code, code or exact name",
		ManyTerritories: "several territories answer to “%s”; write scheme:code:\n%s",
	}
}

func englishFillingWords() fillingWords {
	return fillingWords{
		filesRead:      "%s: %s",
		ofWhich:        ", of which %s",
		records:        "Records",
		newOnes:        "New",
		changedOnes:    "Changed",
		nothingChanged: "Nothing changed: all of it was known. The data stay at version %d.",
		dryRun:         "This would change. Nothing was written: the data stay at version %d.",
		written:        "Written. The data are at version %d.",
		refused:        "%s: nothing was written, the data stay at version %d. Correct the lines above and import again",
		cycleAccepted:  "  if the groups really are members of each other, --accept-cycles takes them as they are",
		moreNotices:    "… and %d more remarks (--json gives all)",
		kinds: map[governance.Kind]string{
			governance.KindSource:                 "sources",
			governance.KindTerritory:              "territories",
			governance.KindTopic:                  "topics",
			governance.KindGroup:                  "groups",
			governance.KindSuccession:             "successions",
			governance.KindMembership:             "memberships",
			governance.KindSeat:                   "seats",
			governance.KindTenure:                 "tenures",
			governance.KindSupport:                "supports",
			governance.KindPerson:                 "people",
			governance.KindDelegation:             "delegations",
			governance.KindCapacity:               "capacities",
			governance.KindLimit:                  "limits",
			governance.KindFunding:                "fundings",
			governance.KindCadence:                "cadences",
			governance.KindCalendar:               "complete calendars",
			governance.KindMeeting:                "meetings",
			governance.KindAttendance:             "attendance",
			governance.KindScenario:               "scenarios",
			governance.KindGrant:                  "roles",
			governance.KindIncident:               "confidentiality incidents",
			governance.KindRoleInvitation:         "invitations to roles",
			governance.KindDisclosure:             "shared kinds of facts",
			governance.KindRepresentation:         "representations at informal fora",
			governance.KindConsultation:           "consultations",
			governance.KindConsultationInvitation: "invitations to consultations",
			governance.KindContribution:           "contributions",
			governance.KindObservation:            "observations",
			governance.KindProposedAction:         "proposed actions",
			governance.KindStatement:              "statements",
			governance.KindSignature:              "signatures",
		},
	}
}

func englishLoadWords() loadWords {
	return loadWords{
		inYear:         "In %d",
		fromTo:         "From %s to %s",
		gives:          "%s, %s gives %s.",
		givesAtLeast:   "%s, %s gives at least %s: not everything is known.",
		givesUnknown:   "%s, how many hours %s gives is unknown: none of its %s has known hours.",
		givesNothing:   "%s, %s sits nowhere: %s.",
		attendanceOnly: "Only meetings at which attendance was taken are counted.",
		publicOnly:     "An estimate from public facts only.",

		capacity:          "Capacity",
		rate:              "Rate",
		limit:             "Limit",
		supported:         "Supported",
		unsupported:       "Not supported",
		supportUndeclared: "Support not declared",
		confirmed:         "Confirmed by bodies",
		ofCapacity:        "%s of capacity",
		ofKnownHours:      "%s of the known hours",
		exceeded:          "%s, exceeded",
		notExceeded:       "%s, not exceeded",
		unknown:           "unknown",

		observed:          "Attended as an observer, not added: %s",
		carried:           "Given by groups that carry its voice, not added: %s",
		notKnown:          "Not known:",
		unknownHours:      "the hours, on %s: no meeting, cadence or duration is recorded",
		unknownAttendance: "the hours, on %s: no attendance was taken",
		unknownMeetings:   "the meetings besides the recorded ones, on %s",
		unknownEnd:        "the date of the end, on %s",
		unknownTravel:     "the travel, on %s",
		unknownCapacity:   "the capacity on each day of the period",
		unknownLimit:      "the limit on each day of the period",
		unknownOverLimit:  "whether the limit is exceeded",
	}
}

func englishLineWords() lineWords {
	return lineWords{
		body: "Body", seat: "Seat", kind: "Kind", basis: "Basis", meetings: "Meetings", delegates: "Delegates",
		hoursEach: "Hours each", hoursOfLine: "Hours", notes: "Notes",
		lineKinds: map[hours.LoadLineKind]string{
			hours.SeatLine: "seat", hours.AssemblyLine: "assembly",
			hours.ConsultationLine: "consultation", hours.AdHocLine: "informal forum",
		},
		bases: map[hours.LoadBasis]string{
			hours.Recorded: "recorded meetings", hours.Expected: "cadence",
			hours.Mixed: "recorded and cadence", hours.Declared: "declared by the group",
		},
		supports: map[governance.SupportKind]string{
			governance.NoSupport: "no support", governance.Expenses: "expenses paid",
			governance.Honorarium: "honorarium", governance.ReleaseTime: "release time",
		},
		noteFloor:     "at least",
		noteUncertain: "end unknown",
		noteTravel:    "travel not declared",
		noteRequired:  "required by %s",
		noteBehalf:    "for %s",
		noteConfirmed: "confirmed",
	}
}
