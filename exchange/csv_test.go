package exchange

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/encoding/charmap"

	"tablee/governance"
)

const plainGroups = `id,kind,name_fr,name_en,meetings_per_year,hours_per_meeting,founded
A,ORGANIZATION,"Maison d’hébergement, Estrie",House A,,,1998
T,ROUNDTABLE,Table « Éducation »,Education table,10,1.5,2020-03
`

// Ways in which spreadsheets write the same table.
func TestEncodings(t *testing.T) {
	semicolons := `id;kind;name_fr;name_en;meetings_per_year;hours_per_meeting;founded
A;ORGANIZATION;Maison d’hébergement, Estrie;House A;;;1998
T;ROUNDTABLE;Table « Éducation »;Education table;10;1,5;2020-03
`
	older, err := charmap.Windows1252.NewEncoder().String(semicolons)
	if err != nil {
		t.Fatal(err)
	}
	want := readGroups(t, plainGroups)
	for _, test := range []struct{ name, text string }{
		{"a byte order mark", "\uFEFF" + plainGroups},
		{"lines that end as on Windows", strings.ReplaceAll(plainGroups, "\n", "\r\n")},
		{"semicolons and decimal commas", semicolons},
		{"semicolons after a byte order mark", "\uFEFF" + semicolons},
		{"Windows-1252", older},
		{"accents in two characters", strings.ReplaceAll(plainGroups, "é", "e\u0301")},
		{"spaces around cells", strings.ReplaceAll(plainGroups, ",1998", ", 1998\u00a0")},
		{"empty rows", strings.Replace(plainGroups, "\nT,", "\n\n,,,,,,\nT,", 1) + ",,,,,,\n"},
		{"words in lower case", strings.ReplaceAll(plainGroups, "ORGANIZATION", "organization")},
		{"headers in capitals", strings.Replace(plainGroups, "id,kind,name_fr", "ID,Kind,NAME_FR", 1)},
		{"headers in French", strings.Replace(plainGroups, "id,kind,name_fr,name_en,meetings_per_year,hours_per_meeting,founded",
			"identifiant,Genre,Nom FR,nom_en,Rencontres par année,heures_par_rencontre,Fondation", 1)},
		{"no line end at the end", strings.TrimSuffix(plainGroups, "\n")},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(want, readGroups(t, test.text), cmpopts.EquateComparable(governance.PartialDate{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func readGroups(t *testing.T, text string) governance.Facts {
	t.Helper()
	s, err := ReadFS(folder(map[string]string{"Groups.csv": text}), governance.Facts{}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range s.Refusals {
		t.Errorf("refused: %s", r.Text(governance.English))
	}
	if len(s.Notices) > 0 {
		t.Errorf("notices: %v", s.Notices)
	}
	return s.Facts
}

func TestNumbers(t *testing.T) {
	for _, test := range []struct {
		cell      string
		separator string
		want      float64
	}{
		{"2", ",", 2}, {"0.25", ",", 0.25}, {"1E+2", ",", 100}, {"12 000", ",", 12000}, {"+3", ",", 3},
		{"0,25", ";", 0.25}, {"0.25", ";", 0.25}, {"12\u202f000,5", ";", 12000.5}, {"1\u00a0820", ";", 1820},
	} {
		t.Run(test.cell+" by "+test.separator, func(t *testing.T) {
			text := strings.ReplaceAll("id,kind,name_fr,hours_per_meeting\nA,ORGANIZATION,A,", ",", test.separator) + test.cell
			if got := readGroups(t, text).Cadences; len(got) != 1 || *got[0].Hours != test.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestCellsThatAreNoFormula(t *testing.T) {
	for _, name := range []string{"+ de toit", "-", "+Fort", "A=B", "info@exemple.org", "L'@telier", "-Les Uns-"} {
		if e := checkCell(name); e != nil {
			t.Errorf("%q: %v", name, e)
		}
	}
}

func TestNotices(t *testing.T) {
	for _, test := range []struct {
		name, file, text, detail string
		line                     int
	}{
		{"an unknown column", "seats.csv", "id,body,couleur\nT-1,T,bleu\n", "csvUnknownColumn", 1},
		{"an exact duplicate", "seats.csv", "id,body\nT-1,T\nT-1,T\n", "csvDuplicateRow", 3},
		{"a duplicate link", "tenures.csv", "seat,holder\nT-1,A\nT-1,A\n", "csvDuplicateRow", 3},
		{"a file that is not read", "sieges.csv", "id\n1\n", "csvUnknownFile", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, err := ReadFS(folder(network(test.file, test.text)), governance.Facts{}, Options{})
			if err != nil || len(s.Refusals) != 0 || len(s.Notices) != 1 {
				t.Fatalf("%v %v %v", s.Notices, s.Refusals, err)
			}
			n := s.Notices[0]
			if n.File != test.file || n.Line != test.line || n.Note.Detail != test.detail {
				t.Errorf("%+v", n)
			}
			readable(t, n.Note)
		})
	}
}
