package rule

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
)

// Identities of the sound facts, by kind.
const (
	sSource governance.ID = iota + 1
	sRegion
	sTown
	sTopic
	sNarrow
	sOrganization
	sCoalition
	sTable
	sBoard
	sMembership
	sSeat
	sSeat2
	sTenure
	sSupport
	sPerson
	sDelegation
	sCapacity
	sLimit
	sFunding
	sCadence
	sCalendar
	sMeeting
	sAssembly
	sAttendance
	sMemberAttendance
	sSuccession
	sNowhere governance.ID = 99 // the identity of nothing
)

func is(id governance.ID) governance.Record { return governance.Record{ID: id} }

func called(kind, name string) []governance.Identifier {
	return []governance.Identifier{{Scheme: kind, Value: name}}
}

// soundFacts has a record of every kind, and breaks no rule: an organization
// is a member of a coalition that has a board, and sits at a table.
func soundFacts(t testing.TB) governance.Facts {
	t.Helper()
	life := interval(t, "2000", "")
	f := governance.Facts{
		Sources:     []governance.Source{{Record: is(sSource), Name: "source"}},
		Territories: []governance.Territory{{Record: is(sRegion), Scheme: "reg", Code: "05", Name: governance.LocalizedText{Fr: "Estrie"}}, {Record: is(sTown), Scheme: "reg", Code: "05-1", Name: governance.LocalizedText{Fr: "MRC"}, Nestings: []governance.Nesting{{Within: sRegion, Interval: interval(t, "2021-07-08", "")}}}},
		Topics:      []governance.Topic{{Record: is(sTopic), Kind: governance.FieldTopic, Label: governance.LocalizedText{En: "housing"}, Identifiers: called("topic", "housing")}, {Record: is(sNarrow), Kind: governance.FieldTopic, Label: governance.LocalizedText{En: "tenants"}, Identifiers: called("topic", "tenants"), Broader: []governance.ID{sTopic}}},
		Groups: []governance.Group{
			{Record: governance.Record{ID: sOrganization, Source: sSource}, Kind: governance.Organization, Name: governance.LocalizedText{Fr: "Organisme"}, Identifiers: called("test", "O"), Topics: []governance.ID{sTopic}, Home: sTown, Serves: []governance.Service{{Territory: sRegion}}, Interval: life},
			{Record: is(sCoalition), Kind: governance.Coalition, Name: governance.LocalizedText{Fr: "Regroupement"}, Identifiers: called("test", "C"), Interval: life},
			{Record: is(sTable), Kind: governance.Roundtable, Name: governance.LocalizedText{Fr: "Table"}, Identifiers: called("test", "T"), Interval: life},
			{Record: is(sBoard), Kind: governance.Organ, Name: governance.LocalizedText{Fr: "CA"}, Within: sCoalition, Interval: life},
		},
		Memberships: []governance.Membership{{Record: is(sMembership), Member: sOrganization, Group: sCoalition, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateTopics, Topics: []governance.ID{sTopic}}, Interval: interval(t, "2010", "2020")}},
		Seats:       []governance.Seat{{Record: is(sSeat), Body: sTable, Standing: governance.SeatMember, Identifiers: called("seat", "T-1"), Interval: interval(t, "2005", "")}, {Record: is(sSeat2), Body: sBoard, Standing: governance.SeatMember, Identifiers: called("seat", "B-1")}},
		Tenures:     []governance.Tenure{{Record: is(sTenure), Seat: sSeat, Holder: sOrganization, Delegates: 1, Interval: interval(t, "2012", "2018")}},
		Supports:    []governance.Support{{Record: is(sSupport), On: sTenure, Kind: governance.Honorarium}},
		Persons:     []governance.Person{{Record: is(sPerson)}},
		Delegations: []governance.Delegation{{Record: is(sDelegation), Seat: sSeat, Holder: sOrganization, Person: sPerson, Kind: governance.Titular, SuppliedBy: sCoalition, Interval: interval(t, "2012", "2014")}},
		Capacities:  []governance.Capacity{{Record: is(sCapacity), Group: sOrganization, FTE: 1, HoursPerFTE: 1820, Interval: interval(t, "2015", "")}},
		Limits:      []governance.Limit{{Record: is(sLimit), Group: sOrganization, Hours: new(10.0), Interval: interval(t, "2015", "")}},
		Fundings:    []governance.Funding{{Record: is(sFunding), Group: sOrganization, Year: 2015}},
		Cadences:    []governance.Cadence{{Record: is(sCadence), Body: sTable}},
		Calendars:   []governance.CompleteCalendar{{Record: is(sCalendar), Body: sTable, Interval: interval(t, "2015", "2015")}},
		Meetings:    []governance.Meeting{{Record: is(sMeeting), Body: sTable, Date: day(t, "2015-05-01"), Identifiers: called("meeting", "1")}, {Record: is(sAssembly), Body: sCoalition, Date: day(t, "2015-06-01"), Identifiers: called("meeting", "2")}},
		Attendances: []governance.Attendance{{Record: is(sAttendance), Meeting: sMeeting, Seat: sSeat, Person: sPerson, Status: governance.Present}, {Record: is(sMemberAttendance), Meeting: sAssembly, Member: sOrganization, Status: governance.Present}},
		Successions: []governance.Succession{{Record: is(sSuccession), Predecessor: sCoalition, Successor: sTable}},
	}
	f.Sort()
	return f
}

func TestSoundFactsBreakNoRule(t *testing.T) {
	f := soundFacts(t)
	for _, found := range Check(&f) {
		t.Errorf("%d: %s", found.Record, found.Error)
	}
}

// breach is one rule broken once, and the only finding that it must give.
type breach struct {
	reason        string
	breaks        func(*governance.Facts)
	record        governance.ID
	field, detail string
}

func (b breach) check(t *testing.T) {
	t.Helper()
	f := soundFacts(t)
	b.breaks(&f)
	f.Sort()
	want := []string{fmt.Sprintf("%d %s %s BAD_USER_INPUT", b.record, b.field, b.detail)}
	got := []string{}
	for _, found := range Check(&f) {
		got = append(got, fmt.Sprintf("%d %s %s %s", found.Record, found.Error.Field, found.Error.Detail, found.Error.Code))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: findings (-want +got):\n%s", b.reason, diff)
	}
}

func TestCheckReferences(t *testing.T) {
	const detail = "unknownReference"
	for _, b := range []breach{
		{"a source", func(f *governance.Facts) { f.Groups[1].Source = sNowhere }, sCoalition, "source", detail},
		{"the source of a succession, the last kind", func(f *governance.Facts) { f.Successions[0].Source = sNowhere }, sSuccession, "source", detail},
		{"a broader topic", func(f *governance.Facts) { f.Topics[1].Broader = []governance.ID{sNowhere} }, sNarrow, "broader", detail},
		{"a containing territory", func(f *governance.Facts) { f.Territories[1].Nestings[0].Within = sNowhere }, sTown, "within", detail},
		{"a home", func(f *governance.Facts) { f.Groups[0].Home = sNowhere }, sOrganization, "home_territory", detail},
		{"a territory served", func(f *governance.Facts) { f.Groups[0].Serves[0].Territory = sNowhere }, sOrganization, "territories_served", detail},
		{"a group's topic", func(f *governance.Facts) { f.Groups[0].Topics = []governance.ID{sNowhere} }, sOrganization, "topics", detail},
		{"the group that an organ is within", func(f *governance.Facts) { f.Groups[3].Within = sNowhere }, sBoard, "within", detail},
		{"a record of another kind is no group", func(f *governance.Facts) { f.Groups[3].Within = sTopic }, sBoard, "within", detail},
		{"a member", func(f *governance.Facts) { f.Memberships[0].Member = sNowhere; dropMemberRoll(f) }, sMembership, "member", detail},
		{"a group of members", func(f *governance.Facts) { f.Memberships[0].Group = sNowhere; dropMemberRoll(f) }, sMembership, "group", detail},
		{"a mandate's topic", func(f *governance.Facts) { f.Memberships[0].Mandate.Topics = []governance.ID{sNowhere} }, sMembership, "mandate", detail},
		{"a seat's body", func(f *governance.Facts) { f.Seats[1].Body = sNowhere }, sSeat2, "body", detail},
		{"a tenure's seat", func(f *governance.Facts) { f.Tenures[0].Seat = sNowhere; f.Delegations = nil }, sTenure, "seat", detail},
		{"a tenure's holder", func(f *governance.Facts) { f.Tenures[0].Holder = sNowhere; f.Delegations = nil }, sTenure, "holder", detail},
		{"what a support is on", func(f *governance.Facts) { f.Supports[0].On = sOrganization }, sSupport, "support", detail},
		{"a delegation's person", func(f *governance.Facts) { f.Delegations[0].Person = sNowhere }, sDelegation, "person", detail},
		{"a delegation's seat", func(f *governance.Facts) { f.Delegations[0].Seat = sNowhere }, sDelegation, "seat", detail},
		{"a delegation's holder", func(f *governance.Facts) { f.Delegations[0].Holder = sNowhere }, sDelegation, "holder", detail},
		{"a supplier", func(f *governance.Facts) { f.Delegations[0].SuppliedBy = sNowhere }, sDelegation, "supplied_by", detail},
		{"a capacity's group", func(f *governance.Facts) { f.Capacities[0].Group = sNowhere }, sCapacity, "group", detail},
		{"a limit's group", func(f *governance.Facts) { f.Limits[0].Group = sNowhere }, sLimit, "group", detail},
		{"a funding's group", func(f *governance.Facts) { f.Fundings[0].Group = sNowhere }, sFunding, "group", detail},
		{"a cadence's body", func(f *governance.Facts) { f.Cadences[0].Body = sNowhere }, sCadence, "body", detail},
		{"a complete calendar's body", func(f *governance.Facts) { f.Calendars[0].Body = sNowhere }, sCalendar, "body", detail},
		{"a meeting's body", func(f *governance.Facts) { f.Meetings[0].Body = sNowhere; f.Attendances = nil }, sMeeting, "body", detail},
		{"a roll's meeting", func(f *governance.Facts) { f.Attendances[0].Meeting = sNowhere }, sAttendance, "meeting", detail},
		{"a roll's seat", func(f *governance.Facts) { f.Attendances[0].Seat = sNowhere }, sAttendance, "seat", detail},
		{"a roll's member", func(f *governance.Facts) { f.Attendances[1].Member = sNowhere }, sMemberAttendance, "membership_of", detail},
		{"a roll's person", func(f *governance.Facts) { f.Attendances[0].Person = sNowhere }, sAttendance, "person", detail},
		{"a predecessor", func(f *governance.Facts) { f.Successions[0].Predecessor = sNowhere }, sSuccession, "predecessor", detail},
		{"a successor", func(f *governance.Facts) { f.Successions[0].Successor = sNowhere }, sSuccession, "successor", detail},
	} {
		b.check(t)
	}
}

// dropMemberRoll removes the roll of the member, which depends on the broken
// membership.
func dropMemberRoll(f *governance.Facts) { f.Attendances = f.Attendances[:1] }

func TestCheckIntervals(t *testing.T) {
	upsideDown := governance.Interval{Since: governance.PartialDateOf(day(t, "2016-06-01")), Until: governance.PartialDateOf(day(t, "2016-01-01"))}
	seenBefore := governance.Interval{Since: governance.PartialDateOf(day(t, "2016-06-01")), Ended: true, LastSeen: governance.PartialDateOf(day(t, "2016-01-01"))}
	const until, order = "until", "intervalOrder"
	for _, b := range []breach{
		{"a territory's nesting", func(f *governance.Facts) { f.Territories[1].Nestings[0].Interval = upsideDown }, sTown, until, order},
		{"a service of a territory", func(f *governance.Facts) { f.Groups[0].Serves[0].Interval = upsideDown }, sOrganization, until, order},
		{"a group", func(f *governance.Facts) { f.Groups[3].Interval = upsideDown; f.Seats = f.Seats[:1] }, sBoard, until, order},
		{"a seat's support", func(f *governance.Facts) { f.Supports[0].Interval = upsideDown }, sSupport, until, order},
		{"a capacity", func(f *governance.Facts) { f.Capacities[0].Interval = upsideDown }, sCapacity, until, order},
		{"a limit", func(f *governance.Facts) { f.Limits[0].Interval = upsideDown }, sLimit, until, order},
		{"a cadence", func(f *governance.Facts) { f.Cadences[0].Interval = upsideDown }, sCadence, until, order},
		{"a complete calendar", func(f *governance.Facts) { f.Calendars[0].Interval = upsideDown }, sCalendar, until, order},
		{"last seen before the start", func(f *governance.Facts) { f.Capacities[0].Interval = seenBefore }, sCapacity, "lastSeen", "lastSeenOrder"},
	} {
		b.check(t)
	}
	for kind, set := range map[string]func(*governance.Facts){
		"a membership": func(f *governance.Facts) { f.Memberships[0].Interval = upsideDown },
		"a seat":       func(f *governance.Facts) { f.Seats[1].Interval = upsideDown },
		"a tenure":     func(f *governance.Facts) { f.Tenures[0].Interval = upsideDown },
		"a delegation": func(f *governance.Facts) { f.Delegations[0].Interval = upsideDown },
	} {
		f := soundFacts(t)
		set(&f)
		if !slices.ContainsFunc(Check(&f), func(found governance.Finding) bool { return found.Error.Detail == order }) {
			t.Errorf("%s upside down is not found", kind)
		}
	}
}

func TestCheckLives(t *testing.T) {
	const since, outside = "since", "outsideLife"
	for _, b := range []breach{
		{"a membership before its member", func(f *governance.Facts) { f.Groups[0].Interval = interval(t, "2011", "") }, sMembership, since, outside},
		{"a membership before its group", func(f *governance.Facts) { f.Groups[1].Interval = interval(t, "2011", "") }, sMembership, since, outside},
		{"a membership after its group", func(f *governance.Facts) { f.Groups[1].Interval = interval(t, "2000", "2018") }, sMembership, since, outside},
		{"a membership after its member", func(f *governance.Facts) { f.Groups[0].Interval = interval(t, "2000", "2018") }, sMembership, since, outside},
		{"a seat before its body", func(f *governance.Facts) { f.Seats[0].Interval = interval(t, "1995", "") }, sSeat, since, outside},
		{"a tenure before its seat", func(f *governance.Facts) { f.Tenures[0].Interval = interval(t, "2004-12-31", "2018") }, sTenure, since, outside},
		{"a tenure after its seat", func(f *governance.Facts) { f.Seats[0].Interval = interval(t, "2005", "2016") }, sTenure, since, outside},
		{"a tenure after its holder", func(f *governance.Facts) {
			f.Groups[0].Interval = interval(t, "2000", "2016")
			f.Memberships, f.Attendances = nil, f.Attendances[:1]
		}, sTenure, since, outside},
		{"dates that never meet", func(f *governance.Facts) { f.Seats[1].Interval = interval(t, "1998", "1999") }, sSeat2, since, outside},
		{"a meeting before its body", func(f *governance.Facts) { f.Meetings[0].Date = day(t, "1999-12-31") }, sMeeting, "date", outside},
	} {
		b.check(t)
	}
}

func TestCheckLivesByTheirPrecision(t *testing.T) {
	for reason, set := range map[string]func(*governance.Facts){
		"a reduced since that holds the founding": func(f *governance.Facts) {
			f.Groups[0].Interval = interval(t, "2010-06-15", "")
		},
		"a reduced until that holds the end of the seat": func(f *governance.Facts) {
			f.Seats[0].Interval = interval(t, "2005", "2018-06-01")
		},
		"a seat without dates lives as long as its body": func(f *governance.Facts) {
			f.Seats[1].Interval = governance.Interval{}
		},
		"an open tenure of a seat that was abolished ends with it": func(f *governance.Facts) {
			f.Tenures[0].Interval = interval(t, "2012", "")
			f.Seats[0].Interval = interval(t, "2005", "2019")
		},
	} {
		f := soundFacts(t)
		set(&f)
		for _, found := range Check(&f) {
			t.Errorf("%s: %s", reason, found.Error)
		}
	}
}

func TestCheckTheRest(t *testing.T) {
	for _, b := range []breach{
		{"a topic without label", func(f *governance.Facts) { f.Topics[0].Label = governance.LocalizedText{} }, sTopic, "name", "nameRequired"},
		{"a territory without name", func(f *governance.Facts) { f.Territories[0].Name = governance.LocalizedText{} }, sRegion, "name", "nameRequired"},
		{"a group without name", func(f *governance.Facts) { f.Groups[0].Name = governance.LocalizedText{} }, sOrganization, "name", "nameRequired"},
		{"an organ of no group", func(f *governance.Facts) { f.Groups[3].Within = 0 }, sBoard, "within", "notAnOrgan"},
		{"two topics of one identifier", func(f *governance.Facts) { f.Topics[1].Identifiers = called("topic", "housing") }, sNarrow, "id", "sameIdentifier"},
		{"two groups of one identifier", func(f *governance.Facts) { f.Groups[1].Identifiers = called("test", "O") }, sCoalition, "id", "sameIdentifier"},
		{"two seats of one identifier", func(f *governance.Facts) { f.Seats[1].Identifiers = called("seat", "T-1") }, sSeat2, "id", "sameIdentifier"},
		{"two meetings of one identifier", func(f *governance.Facts) { f.Meetings[1].Identifiers = called("meeting", "1") }, sAssembly, "id", "sameIdentifier"},
		{"a group inside itself", func(f *governance.Facts) { f.Groups[3].Within = sBoard }, sBoard, "within", "withinCycle"},
		{"a topic broader than itself", func(f *governance.Facts) { f.Topics[0].Broader = []governance.ID{sTopic} }, sTopic, "broader", "withinCycle"},
		{"a territory inside itself", func(f *governance.Facts) { f.Territories[0].Nestings = []governance.Nesting{{Within: sRegion}} }, sRegion, "within", "withinCycle"},
		{"a member of itself", func(f *governance.Facts) {
			f.Memberships = append(f.Memberships, governance.Membership{Record: is(50), Member: sTable, Group: sTable, Standing: governance.Full})
		}, 50, "group", "ownMember"},
		{"a member twice at once", func(f *governance.Facts) {
			f.Memberships = append(f.Memberships, governance.Membership{Record: is(50), Member: sOrganization, Group: sCoalition, Standing: governance.Ally, Interval: interval(t, "2020-12-31", "")})
		}, 50, "since", "overlappingMembership"},
		{"a seat held twice at once", func(f *governance.Facts) {
			f.Tenures = append(f.Tenures, governance.Tenure{Record: is(50), Seat: sSeat, Holder: sCoalition, Delegates: 1, Interval: interval(t, "2018-12-31", "")})
		}, 50, "since", "overlappingTenure"},
		{"groups that are members of each other", func(f *governance.Facts) {
			f.Memberships = append(f.Memberships, governance.Membership{Record: is(50), Member: sCoalition, Group: sOrganization, Standing: governance.Full, Interval: interval(t, "2015", "")})
		}, 50, "group", "membershipCycle"},
		{"somebody who sits for who holds no seat", func(f *governance.Facts) { f.Delegations[0].Holder = sCoalition }, sDelegation, "holder", "notHeldBy"},
		{"somebody who sits when the holder does not", func(f *governance.Facts) { f.Delegations[0].Interval = interval(t, "2019", "") }, sDelegation, "holder", "notHeldBy"},
		{"a roll of neither seat nor member", func(f *governance.Facts) { f.Attendances[0].Seat = 0 }, sAttendance, "seat", "exactlyOne"},
		{"a roll of both", func(f *governance.Facts) { f.Attendances[0].Member = sOrganization }, sAttendance, "seat", "exactlyOne"},
		{"a seat of another body", func(f *governance.Facts) { f.Attendances[0].Seat = sSeat2 }, sAttendance, "seat", "foreignSeat"},
		{"no member of the body", func(f *governance.Facts) { f.Attendances[1].Member = sTable }, sMemberAttendance, "membership_of", "foreignMember"},
		{"no member on that date", func(f *governance.Facts) { f.Meetings[1].Date = day(t, "2021-01-01") }, sMemberAttendance, "membership_of", "foreignMember"},
	} {
		b.check(t)
	}
}

// TestCheckAllowsWhatMayBe: facts that need not be unique (DOMAIN §2), dates
// that touch, ends at unknown dates.
func TestCheckAllowsWhatMayBe(t *testing.T) {
	for reason, set := range map[string]func(*governance.Facts){
		"a seat handed over on a day": func(f *governance.Facts) {
			f.Tenures = append(f.Tenures, governance.Tenure{Record: is(50), Seat: sSeat, Holder: sCoalition, Delegates: 1, Interval: interval(t, "2019-01-01", "")})
		},
		"a seat taken after an end that nobody knows": func(f *governance.Facts) {
			f.Tenures[0].Interval = interval(t, "2012", "unknown", "2015")
			f.Tenures = append(f.Tenures, governance.Tenure{Record: is(50), Seat: sSeat, Holder: sCoalition, Delegates: 1, Interval: interval(t, "2016-01-01", "")})
		},
		"one organization on two seats of one table": func(f *governance.Facts) {
			f.Seats[1].Body = sTable
			f.Tenures = append(f.Tenures, governance.Tenure{Record: is(50), Seat: sSeat2, Holder: sOrganization, Delegates: 1})
			f.Delegations = append(f.Delegations, governance.Delegation{Record: is(51), Seat: sSeat2, Holder: sOrganization, Person: sPerson, Kind: governance.Titular})
		},
		"a member that comes back": func(f *governance.Facts) {
			f.Memberships = append(f.Memberships, governance.Membership{Record: is(50), Member: sOrganization, Group: sCoalition, Standing: governance.Full, Interval: interval(t, "2022", "")})
		},
		"the same value in two schemes": func(f *governance.Facts) { f.Groups[1].Identifiers = called("other", "O") },
		"a diamond of topics": func(f *governance.Facts) {
			f.Topics = append(f.Topics, governance.Topic{Record: is(50), Label: governance.LocalizedText{En: "a"}, Broader: []governance.ID{sTopic, sNarrow}})
		},
	} {
		f := soundFacts(t)
		set(&f)
		f.Sort()
		for _, found := range Check(&f) {
			t.Errorf("%s: %s", reason, found.Error)
		}
	}
}

func TestSameIdentifierNamesWhoHasItAlready(t *testing.T) {
	f := soundFacts(t)
	f.Groups[1].Identifiers = called("test", "O")
	want := []string{"test:O", "Organisme"}
	for _, found := range Check(&f) {
		if diff := cmp.Diff(want, found.Error.Args); diff != "" {
			t.Errorf("%s (-want +got):\n%s", found.Error.Detail, diff)
		}
	}
}
