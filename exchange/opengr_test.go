package exchange

import (
	"testing"

	"tablee/governance"
)

func TestOpengr(t *testing.T) {
	for _, test := range []struct {
		name     string
		path     string
		bodiesAs governance.GroupKind
		want     counts
	}{
		{"the folder, bodies as roundtables", "nl-opengr", "", counts{Sources: 1, Groups: 605 + 466, Seats: 3748, Tenures: 3748}},
		{"the file, bodies as coalitions", "nl-opengr/opengr_provincies.csv", governance.Coalition, counts{Sources: 1, Groups: 605 + 466, Memberships: 3748}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustRead(t, "../testdata/"+test.path, governance.Facts{}, Options{Layout: LayoutOpengr, BodiesAs: test.bodiesAs})
			if got := count(s.Facts); got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
			if s.Rows != 3752 || s.Duplicates() != 4 {
				t.Errorf("%d rows, %d duplicates", s.Rows, s.Duplicates())
			}
			if _, refusals := s.Judge(false); len(refusals) != 0 {
				t.Errorf("refused: %v", refusals)
			}
			body := find(s.Facts.Groups, governance.IDOf("group", "import", "Hefpunt | Provincie Groningen"))
			kind := test.want.Memberships > 0
			if body.Name != (governance.LocalizedText{Fr: "Hefpunt", En: "Hefpunt"}) || (body.Kind == governance.Coalition) != kind {
				t.Errorf("body %+v", body)
			}
		})
	}
}
