package show

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// Words is all that the program says to people, in one language. Formats have
// the same places in every language.
type Words struct {
	Tag, percentSign, colon string
	pluralFromTwo           bool

	hour, line, row, duplicate, refusal, Migration, finding noun

	// Trouble.
	SeeHelp, Interrupted, NoSuchZone, NoDataDir, NoPasswordFile string
	CheckAddress, AlreadyServed, NotLoopback, CannotListen      string
	MetricsNotLoopback, MetricsCannotListen, NoSuchMemory       string

	// Signing in.
	SignInSettings, NoSecretFile, NoSuchRate, NoSuchProxy, NoSuchPerson, NoDevLogin string

	// Progress.
	WaitingForStart, Assembling, Starting, Migrating, ReadingNetwork, fileRead, judging, writing, seeding string

	// Answers of migrate, serve, config and check.
	UpToDate, Migrated, Listening, setting, value, environment, ManagedNeo4j, Hidden string
	allHolds, found, membershipIs, tenureIs                                          string

	findWords
	fillingWords
	loadWords
	lineWords
	consultWords
}

// findWords are what is said of a name that means nothing, or several things.
type findWords struct {
	NoGroup, NearGroups, ManyGroups, NoTopic, ManyTopics, NoTerritory, ManyTerritories string
}

// fillingWords are what import and seed say.
type fillingWords struct {
	filesRead, ofWhich, records, newOnes, changedOnes, nothingChanged string
	dryRun, written, refused, cycleAccepted, moreNotices              string
	kinds                                                             map[governance.Kind]string
}

// loadWords are what load says of a group.
type loadWords struct {
	inYear, fromTo, gives, givesAtLeast, givesUnknown, givesNothing             string
	attendanceOnly, publicOnly                                                  string
	capacity, rate, limit, supported, unsupported, supportUndeclared, confirmed string
	ofCapacity, ofKnownHours, exceeded, notExceeded, unknown                    string
	observed, carried, notKnown                                                 string
	unknownHours, unknownAttendance, unknownMeetings, unknownEnd, unknownTravel string
	unknownCapacity, unknownLimit, unknownOverLimit                             string
}

// lineWords are what load says of one line.
type lineWords struct {
	body, seat, kind, basis, meetings, delegates, hoursEach, hoursOfLine, notes   string
	lineKinds                                                                     map[hours.LoadLineKind]string
	bases                                                                         map[hours.LoadBasis]string
	supports                                                                      map[governance.SupportKind]string
	noteFloor, noteUncertain, noteTravel, noteRequired, noteBehalf, noteConfirmed string
}

// noun is a word for one thing and for several.
type noun struct{ one, many string }

// nbsp keeps a number and its unit on one line.
const nbsp = "\u00a0"

func wordsIn(l governance.Language) Words {
	if l == governance.French {
		return frenchWords()
	}
	return englishWords()
}
