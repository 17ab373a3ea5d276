package exchange

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tablee/governance"
)

// What the worked examples do not hold: our own files and columns.
func TestOtherFilesAndColumns(t *testing.T) {
	s := readOver(t, governance.Facts{}, map[string]string{
		"groups.csv": "id,kind,name_fr,name_en,acronym,former_names,dissolved,end_reason,end_reason_en,last_seen,reading,source\n" +
			"R,ORGANIZATION,Régie,Board,RR,Conseil@1991|Bureau,unknown,Fusion,Merger,1996,uncertain,lettre\n" +
			"S,ORGANIZATION,Agence,,,,,,,,,\n",
		"successions.csv": "predecessor,successor,on,reading\nR,S,1996-04,\n",
		"sources.csv":     "name,title_fr,title_en,published\nlettre,Lettre ouverte,Open letter,2012-11\n",
		"funding.csv":     "group;year;form;amount;new_money;funder\nR;1994;mission;12 000,50;;Santé\nR;1994;project;;new;\n",
		"territories.csv": "scheme,code,name_fr,within,since,until\nreg,16,Montérégie,,,\nreg,05,Estrie,,,\nmrc,x,Brome,,,2021-07-08\nmrc,x,Brome,,2021-07-08,\n",
		"seats.csv":       "id,body,voting,votes,population,standing\nS-1,S,non,2.0,,co_chair\n",
	})
	if len(s.Refusals) != 1 || s.Refusals[0].Column != "votes" {
		t.Fatalf("%v", s.Refusals)
	}
	y := func(text string) governance.PartialDate { d, _ := governance.ParsePartialDate(text); return d }
	group := find(s.Facts.Groups, governance.IDOf("group", "import", "R"))
	source := governance.IDOf("source", "lettre")
	for _, test := range []struct {
		name      string
		got, want any
	}{
		{"interval", group.Interval, governance.Interval{Ended: true, LastSeen: y("1996")}},
		{"reason", group.EndReason, governance.LocalizedText{Fr: "Fusion", En: "Merger"}},
		{"former names", group.FormerNames, []governance.FormerName{
			{Name: governance.LocalizedText{Fr: "Conseil"}, Until: y("1991")}, {Name: governance.LocalizedText{Fr: "Bureau"}},
		}},
		{"acronym", group.Acronym, "RR"},
		{"reading", group.Record, governance.Record{ID: group.ID, Source: source, Reading: true}},
		{"source", s.Facts.Sources, []governance.Source{{
			Record: governance.Record{ID: source}, Name: "lettre",
			Title: governance.LocalizedText{Fr: "Lettre ouverte", En: "Open letter"}, Published: y("2012-11"),
		}}},
		{"succession", s.Facts.Successions[0].On, y("1996-04")},
		{"funding", find(s.Facts.Fundings, governance.IDOf("funding", group.ID.String(), "1994", "MISSION", "Santé")).Amount, new(12000.5)},
		{"new money", find(s.Facts.Fundings, governance.IDOf("funding", group.ID.String(), "1994", "PROJECT", "")).Money, governance.NewMoney},
		{"dated nestings", find(s.Facts.Territories, governance.IDOf("territory", "mrc", "x")).Nestings, []governance.Nesting{
			{Interval: governance.Interval{Until: y("2021-07-08")}}, {Interval: governance.Interval{Since: y("2021-07-08")}},
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.got, cmpopts.EquateComparable(governance.PartialDate{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}
