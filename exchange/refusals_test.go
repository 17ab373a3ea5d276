package exchange

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tablee/governance"
)

// folder is a folder of files in memory.
func folder(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// network is a small set without faults, for tests to add one.
func network(name, text string) map[string]string {
	files := map[string]string{
		"groups.csv": "id,kind,name_fr\nA,ORGANIZATION,Maison A\nB,ORGANIZATION,Centre B\nT,ROUNDTABLE,Table T\n",
		"seats.csv":  "id,body\nT-1,T\n",
	}
	files[name] = text
	return files
}

func TestRefusals(t *testing.T) {
	long := strings.Repeat("é", MaxCell+1)
	wide := "id,kind,name_fr" + strings.Repeat(",x", 10_000)
	for _, test := range []struct {
		reason     string
		file, text string
		line       int
		column     string
		value      string
		detail     string
		code       governance.Code
	}{
		{reason: "a column that is missing", file: "memberships.csv", text: "member,standing\nA,FULL\n", line: 1, column: "group", detail: "csvColumnMissing"},
		{reason: "a wrong header", file: "groups.csv", text: "a,b,c\n1,2,3\n", line: 1, column: "id", detail: "csvColumnMissing"},
		{reason: "an empty file", file: "memberships.csv", text: "", line: 1, column: "member", detail: "csvColumnMissing"},
		{reason: "either of two columns is missing", file: "groups.csv", text: "id,kind\nA,ORGANIZATION\n", line: 1, column: "name_fr | name_en", detail: "csvColumnMissing"},
		{reason: "a column twice, once in French", file: "seats.csv", text: "id,body,instance\nT-1,T,T\n", line: 1, column: "body", value: "instance", detail: "csvColumnTwice"},
		{reason: "10,000 columns", file: "groups.csv", text: wide, line: 1, detail: "csvTooManyColumns", code: governance.CodeOperationTooLarge},
		{reason: "a bad date", file: "memberships.csv", text: "member,group,since\nA,T,2024-02-30\n", line: 2, column: "since", value: "2024-02-30", detail: "date"},
		{reason: "a bad end", file: "memberships.csv", text: "member,group,since,until\nA,T,,bientôt\n", line: 2, column: "until", value: "bientôt", detail: "dateOrUnknown"},
		{reason: "until before since", file: "memberships.csv", text: "member,group,since,until\nA,T,2024-01-01,2023-01-01\n", line: 2, column: "until", value: "2023-01-01", detail: "intervalOrder"},
		{reason: "an end at its start", file: "memberships.csv", text: "member,group,since,until\nA,T,2024-01-01,2024-01-01\n", line: 2, column: "until", value: "2024-01-01", detail: "intervalOrder"},
		{reason: "last seen before since", file: "memberships.csv", text: "member,group,since,until,last_seen\nA,T,2024-01-01,unknown,2023\n", line: 2, column: "last_seen", value: "2023", detail: "lastSeenOrder"},
		{reason: "dissolved before founded", file: "groups.csv", text: "id,kind,name_fr,founded,dissolved\nT,ROUNDTABLE,T,2020,2019\n", line: 2, column: "dissolved", value: "2019", detail: "intervalOrder"},
		{reason: "a meeting without its day", file: "meetings.csv", text: "id,body,date,status\nm,T,2024-03,HELD\n", line: 2, column: "date", value: "2024-03", detail: "csvDay"},
		{reason: "an unknown group", file: "memberships.csv", text: "member,group\nZ,T\n", line: 2, column: "member", value: "Z", detail: "csvNoGroup"},
		{reason: "an unknown seat", file: "tenures.csv", text: "seat,holder\nT-9,A\n", line: 2, column: "seat", value: "T-9", detail: "csvNoSeat"},
		{reason: "an unknown topic", file: "memberships.csv", text: "member,group,mandate\nA,T,logement\n", line: 2, column: "mandate", value: "logement", detail: "csvNoTopic"},
		{reason: "a mandate of no topic", file: "memberships.csv", text: "member,group,mandate\nA,T,|\n", line: 2, column: "mandate", value: "|", detail: "csvNoTopic"},
		{reason: "an unknown meeting", file: "attendance.csv", text: "meeting,seat,status\nm,T-1,PRESENT\n", line: 2, column: "meeting", value: "m", detail: "csvNoMeeting"},
		{reason: "an unknown territory", file: "territories.csv", text: "scheme,code,name_fr,within\nreg,05,Estrie,9\n", line: 2, column: "within", value: "9", detail: "csvNoTerritory"},
		{reason: "a territory without its scheme", file: "groups.csv", text: "id,kind,name_fr,home_territory\nT,ROUNDTABLE,T,05\n", line: 2, column: "home_territory", value: "05", detail: "csvTerritory"},
		{reason: "a territory with two names", file: "territories.csv", text: "scheme,code,name_fr,since\nreg,05,Estrie,\nreg,05,Cantons,2021\n", line: 3, column: "name_fr", value: "Cantons", detail: "csvTerritoryName"},
		{reason: "a duplicate key", file: "seats.csv", text: "id,body\nT-1,T\nT-1,A\n", line: 3, column: "id", value: "T-1", detail: "csvDuplicateKey"},
		{reason: "a duplicate link", file: "memberships.csv", text: "member,group,standing\nA,T,FULL\nA,T,ALLY\n", line: 3, column: "member", value: "A", detail: "csvDuplicateKey"},
		{reason: "two general cadences", file: "cadences.csv", text: "body,hours_per_meeting\nT,2\nT,3\n", line: 3, column: "body", value: "T", detail: "csvDuplicateKey"},
		{reason: "a quote that never ends", file: "seats.csv", text: "id,body\nT-1,T\nT-2,\"T\nT-3,T\n", line: 3, detail: "csvCutRow"},
		{reason: "a row cut in the middle", file: "seats.csv", text: "id,body,since\nT-1,T,\nT-2,T", line: 3, detail: "csvWidth"},
		{reason: "a row with too many cells", file: "seats.csv", text: "id,body\nT-1,T,x\n", line: 2, detail: "csvWidth"},
		{reason: "invalid UTF-8 among UTF-8", file: "groups.csv", text: "id,kind,name_fr\nA,ORGANIZATION,été\nT,ROUNDTABLE,\xe9t\xe9\n", line: 3, detail: "csvEncoding"},
		{reason: "a byte that Windows-1252 has not", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,\x81\n", line: 2, detail: "csvEncoding"},
		{reason: "invalid UTF-8 after a byte order mark", file: "groups.csv", text: "\uFEFFid,kind,name_fr\nT,ROUNDTABLE,\xe9t\xe9\n", line: 2, detail: "csvEncoding"},
		{reason: "a NUL byte", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,a\x00b\n", line: 2, detail: "csvNul"},
		{reason: "a control character", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,a\x07b\n", line: 2, column: "name_fr", value: "a\x07b", detail: "csvControlCharacter"},
		{reason: "text that turns direction", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,a\u202eb\n", line: 2, column: "name_fr", value: "a\u202eb", detail: "csvControlCharacter"},
		{reason: "a cell too long", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE," + long + "\n", line: 2, column: "name_fr", value: shown(long), detail: "csvCellTooLong"},
		{reason: "a formula", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,=HYPERLINK(A1)\n", line: 2, column: "name_fr", value: "=HYPERLINK(A1)", detail: "csvFormula"},
		{reason: "a formula with at", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,@SUM(1)\n", line: 2, column: "name_fr", value: "@SUM(1)", detail: "csvFormula"},
		{reason: "a formula with plus", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,+A1+A2\n", line: 2, column: "name_fr", value: "+A1+A2", detail: "csvFormula"},
		{reason: "a formula with minus", file: "groups.csv", text: "id,kind,name_fr\nT,ROUNDTABLE,-2+3+cmd|' /C calc'!A0\n", line: 2, column: "name_fr", value: "-2+3+cmd|' /C calc'!A0", detail: "csvFormula"},
		{reason: "a formula in a column that is not read", file: "seats.csv", text: "id,body,note\nT-1,T,=1\n", line: 2, column: "#3", value: "=1", detail: "csvFormula"},
		{reason: "an unknown kind", file: "groups.csv", text: "id,kind,name_fr\nT,TABLE,T\n", line: 2, column: "kind", value: "TABLE", detail: "csvValue"},
		{reason: "a kind left out", file: "groups.csv", text: "id,kind,name_fr\nT,,T\n", line: 2, column: "kind", detail: "csvRequired"},
		{reason: "an id left out", file: "groups.csv", text: "id,kind,name_fr\n,ROUNDTABLE,T\n", line: 2, column: "id", detail: "csvRequired"},
		{reason: "no name", file: "groups.csv", text: "id,kind,name_fr,name_en\nT,ROUNDTABLE,,\n", line: 2, column: "name_fr", detail: "nameRequired"},
		{reason: "an unknown nature", file: "groups.csv", text: "id,kind,name_fr,nature\nT,ROUNDTABLE,T,PRIVATE\n", line: 2, column: "nature", value: "PRIVATE", detail: "csvValue"},
		{reason: "a former name with no date after @", file: "groups.csv", text: "id,kind,name_fr,former_names\nT,ROUNDTABLE,T,Vieux@hier\n", line: 2, column: "former_names", value: "Vieux@hier", detail: "date"},
		{reason: "a vote that is neither", file: "seats.csv", text: "id,body,voting\nT-1,T,perhaps\n", line: 2, column: "voting", value: "perhaps", detail: "csvValue"},
		{reason: "negative votes", file: "seats.csv", text: "id,body,votes\nT-1,T,-1\n", line: 2, column: "votes", value: "-1", detail: "csvCount"},
		{reason: "no delegate", file: "tenures.csv", text: "seat,holder,delegates\nT-1,A,0\n", line: 2, column: "delegates", value: "0", detail: "csvCount"},
		{reason: "negative hours", file: "tenures.csv", text: "seat,holder,prep_hours\nT-1,A,-0.5\n", line: 2, column: "prep_hours", value: "-0.5", detail: "csvNegative"},
		{reason: "hours without end", file: "tenures.csv", text: "seat,holder,prep_hours\nT-1,A,1e999\n", line: 2, column: "prep_hours", value: "1e999", detail: "csvNumber"},
		{reason: "hours that are no number", file: "tenures.csv", text: "seat,holder,prep_hours\nT-1,A,NaN\n", line: 2, column: "prep_hours", value: "NaN", detail: "csvNumber"},
		{reason: "a decimal comma among commas", file: "tenures.csv", text: "seat,holder,prep_hours\nT-1,A,\"1,5\"\n", line: 2, column: "prep_hours", value: "1,5", detail: "csvNumber"},
		{reason: "an unknown support", file: "tenures.csv", text: "seat,holder,support\nT-1,A,MONEY\n", line: 2, column: "support", value: "MONEY", detail: "csvValue"},
		{reason: "an unknown reading", file: "tenures.csv", text: "seat,holder,reading\nT-1,A,sure\n", line: 2, column: "reading", value: "sure", detail: "csvValue"},
		{reason: "a delegation of nobody", file: "delegations.csv", text: "seat,holder,person\nT-1,A,\n", line: 2, column: "person", detail: "csvRequired"},
		{reason: "a capacity of nothing", file: "capacities.csv", text: "group,fte,beyond_limit\nA,,ASK\n", line: 2, column: "fte", detail: "csvNoCapacity"},
		{reason: "volunteers alone", file: "capacities.csv", text: "group,fte,volunteer_hours\nA,,20\n", line: 2, column: "volunteer_hours", value: "20", detail: "csvVolunteersAlone"},
		{reason: "two limits", file: "capacities.csv", text: "group,limit_hours,limit_rate\nA,20,0.1\n", line: 2, column: "limit_rate", value: "0.1", detail: "exactlyOne"},
		{reason: "more than all of the capacity", file: "capacities.csv", text: "group,limit_rate\nA,2\n", line: 2, column: "limit_rate", value: "2", detail: "csvShare"},
		{reason: "a roll of nobody", file: "attendance.csv", text: "meeting,seat,membership_of,status\nm,,,PRESENT\n", line: 2, column: "meeting", value: "m", detail: "csvNoMeeting"},
		{reason: "a year that is a date", file: "funding.csv", text: "group,year,form\nA,2024-01,MISSION\n", line: 2, column: "year", value: "2024-01", detail: "csvYear"},
		{reason: "an unknown form of funding", file: "funding.csv", text: "group,year,form\nA,2024,GIFT\n", line: 2, column: "form", value: "GIFT", detail: "csvValue"},
		{reason: "a source without a name", file: "sources.csv", text: "name,title_fr\n,Lettre\n", line: 2, column: "name", detail: "csvRequired"},
		{reason: "a succession to nobody", file: "successions.csv", text: "predecessor,successor\nA,\n", line: 2, column: "successor", detail: "csvRequired"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			s, err := ReadFS(folder(network(test.file, test.text)), governance.Facts{}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, judged := s.Judge(true); len(judged) != len(s.Refusals) {
				t.Errorf("judged with %d refusals, read with %d", len(judged), len(s.Refusals))
			}
			if len(s.Refusals) == 0 {
				t.Fatal("not refused")
			}
			got := s.Refusals[0]
			for _, r := range s.Refusals {
				if r.File == test.file {
					got = r
					break
				}
			}
			code := test.code
			if code == "" {
				code = governance.CodeBadUserInput
			}
			if got.File != test.file || got.Line != test.line || got.Column != test.column || got.Value != test.value || got.Err.Detail != test.detail || got.Err.Code != code {
				t.Errorf("got %s:%d %s %q %s %s", got.File, got.Line, got.Column, got.Value, got.Err.Detail, got.Err.Code)
			}
			readable(t, got.Err)
		})
	}
}

// readable fails when a person would not get a whole sentence in a language.
func readable(t *testing.T, e *governance.Error) {
	t.Helper()
	fr, en := e.Message(governance.French), e.Message(governance.English)
	if fr == "" || en == "" || fr == en || strings.Contains(fr+en, "{") {
		t.Errorf("message of %s: %q, %q", e.Detail, fr, en)
	}
}

func TestOneRefusalPerRow(t *testing.T) {
	s, err := ReadFS(folder(network("tenures.csv", "seat,holder,delegates,prep_hours\nT-9,Z,0,-1\nT-8,Z,0,-1\n")), governance.Facts{}, Options{})
	if err != nil || len(s.Refusals) != 2 {
		t.Errorf("%v %v", s.Refusals, err)
	}
}

func TestRollOfOneOrTheOther(t *testing.T) {
	for _, cells := range []string{"m,,,PRESENT", "m,T-1,A,PRESENT"} {
		files := network("attendance.csv", "meeting,seat,membership_of,status\n"+cells+"\n")
		files["meetings.csv"] = "id,body,date,status\nm,T,2024-03-01,held\n"
		s, err := ReadFS(folder(files), governance.Facts{}, Options{})
		if err != nil || len(s.Refusals) != 1 || s.Refusals[0].Err.Detail != "exactlyOne" || s.Refusals[0].Column != "seat" {
			t.Errorf("%s: %v %v", cells, s.Refusals, err)
		}
	}
}

func TestTextOfARefusal(t *testing.T) {
	r := Refusal{File: "groups.csv", Line: 12, Column: "kind", Value: "TA\u202eBLE", Err: badInput("kind", "csvRequired", "kind")}
	if got, want := r.Text(governance.English), `groups.csv:12: kind: "TA\u202eBLE": kind cannot be empty`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A group whose row is refused, or whose file cannot be read, is not reported
// missing by all who refer to it.
func TestRefusedRowsDoNotRefuseOthers(t *testing.T) {
	for _, test := range []struct{ reason, groups string }{
		{"a wrong kind", "id,kind,name_fr\nA,ORGANIZATION,A\nB,ORGANIZATION,B\nT,TABLE,T\n"},
		{"a missing column", "id,name_fr\nA,A\nB,B\nT,T\n"},
		{"a quote", "id,kind,name_fr\nA,ORGANIZATION,A\nB,ORGANIZATION,B\nT,ROUNDTABLE,\"T\n"},
		{"a short row", "id,kind,name_fr\nA,ORGANIZATION,A\nB,ORGANIZATION,B\nT\n"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			s, err := ReadFS(folder(network("groups.csv", test.groups)), governance.Facts{}, Options{})
			if err != nil || len(s.Refusals) != 1 || s.Refusals[0].File != "groups.csv" {
				t.Errorf("%v %v", s.Refusals, err)
			}
		})
	}
}

func TestTooManyRows(t *testing.T) {
	var b strings.Builder
	b.WriteString("id,kind,name_fr\n")
	for i := range MaxRows {
		fmt.Fprintf(&b, "%d,ORGANIZATION,Groupe %d\n", i, i)
	}
	s, err := ReadFS(folder(map[string]string{"groups.csv": b.String()}), governance.Facts{}, Options{})
	if err != nil || len(s.Refusals) != 0 || len(s.Facts.Groups) != MaxRows {
		t.Fatalf("%d groups, %v %v", len(s.Facts.Groups), s.Refusals, err)
	}
	s, err = ReadFS(folder(map[string]string{"groups.csv": b.String(), "seats.csv": "id,body\ns,1\n"}), governance.Facts{}, Options{})
	if err != nil || len(s.Refusals) != 1 || s.Facts.Len() != 0 {
		t.Fatalf("%d records, %v %v", s.Facts.Len(), s.Refusals, err)
	}
	got := s.Refusals[0]
	if got.File != "seats.csv" || got.Line != 2 || got.Err.Code != governance.CodeOperationTooLarge {
		t.Errorf("%+v", got)
	}
	readable(t, got.Err)
}

func TestUnreadable(t *testing.T) {
	for _, test := range []struct {
		reason, path string
		o            Options
		detail       string
	}{
		{"no such folder", "../testdata/nothing", Options{}, "csvUnreadable"},
		{"a folder without a table", ".", Options{}, "csvNoFile"},
		{"a file that is no table of ours", "../testdata/three-tables/README.md", Options{}, "csvUnknownFile"},
		{"an unknown layout", "../testdata/three-tables", Options{Layout: "popolo"}, "csvValue"},
		{"bodies that cannot be", "../testdata/nl-opengr", Options{Layout: LayoutOpengr, BodiesAs: governance.Organ}, "csvValue"},
		{"a scheme that hides", "../testdata/three-tables", Options{Scheme: "a\nb"}, "csvControlCharacter"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			_, err := Read(test.path, governance.Facts{}, test.o)
			e, ok := errors.AsType[*governance.Error](err)
			if !ok || e.Detail != test.detail {
				t.Fatalf("%v", err)
			}
			readable(t, e)
		})
	}
}
