package network_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
)

// crowd is a table at which n organizations sit, the i-th with i people more
// than the first; capacity is declared by the first five, the i-th a fifth less
// than by the one before; and three coalitions sit nowhere.
func crowd(n int) governance.Facts {
	var f governance.Facts
	for i := range governance.ID(n) {
		f.Groups = append(f.Groups, governance.Group{
			Record: is(1000 + i), Kind: governance.Organization, Nature: governance.Community, Level: governance.Local,
			Name: governance.LocalizedText{Fr: fmt.Sprint("Organisme ", i)},
		})
	}
	for i := range governance.ID(3) {
		f.Groups = append(f.Groups, governance.Group{Record: is(2000 + i), Kind: governance.Coalition, Name: governance.LocalizedText{Fr: fmt.Sprint("Regroupement ", i)}, Level: governance.Local})
	}
	table(&f, 1, 2, 3, 1000, "Table")
	f.Tenures[0].Delegates = 10
	for i := range governance.ID(n - 1) {
		f.Seats = append(f.Seats, governance.Seat{Record: is(3000 + i), Body: 1, Standing: governance.SeatMember})
		f.Tenures = append(f.Tenures, governance.Tenure{Record: is(4000 + i), Seat: 3000 + i, Holder: 1001 + i, Delegates: 11 + int(i)})
	}
	for i := range governance.ID(5) {
		f.Capacities = append(f.Capacities, governance.Capacity{Record: is(5000 + i), Group: 1000 + i, FTE: 1 - float64(i)/5, HoursPerFTE: 1820})
	}
	return f
}

// TestSharingForThePublic: statistics rest on the private facts, and tell of
// nobody: rounded, nothing of a few, seats as they are.
func TestSharingForThePublic(t *testing.T) {
	f := crowd(24)
	all := sharingOf(t, viewOf(f), nil, year2025)
	public := sharingOf(t, seenBy(access.Anyone(), f), nil, year2025)
	if all.Suppressed() || !public.Suppressed() {
		t.Fatalf("suppressed %t, %t", all.Suppressed(), public.Suppressed())
	}
	if diff := cmp.Diff(all.Distribution(governance.SharedSeats), public.Distribution(governance.SharedSeats)); diff != "" {
		t.Errorf("seats are public:\n%s", diff)
	}
	hours := public.Distribution(governance.SharedHours)
	if hours.Gini == nil || *hours.Gini == *all.GiniHours() || hours.Maximum != nil || hours.Total != nil || hours.Deciles != nil || hours.Quartiles == nil {
		t.Errorf("hours %+v", hours)
	}
	// Five declared their capacity; all others did not.
	if rate := public.Distribution(governance.SharedRate); *rate.Counted != 5 || *rate.LeftOut != 22 || rate.Gini == nil {
		t.Errorf("rate %+v", rate)
	}
	if public.Counted() != nil || public.LeftOut() != nil || public.Incomplete() != nil {
		t.Error("counts of none, and of all, are told")
	}
}

// TestSharesForThePublic: of each group, the seats; its hours are its own.
func TestSharesForThePublic(t *testing.T) {
	f := crowd(6)
	for _, test := range []struct {
		actor access.Actor
		shown bool
	}{{access.Deployment(), true}, {access.Anyone(), false}} {
		page, err := sharingOf(t, seenBy(test.actor, f), nil, year2025).Shares(100, nil)
		if err != nil || page.TotalCount() != 9 {
			t.Fatalf("%d groups, %v", page.TotalCount(), err)
		}
		for _, x := range page.Nodes() {
			sits := x.Group.Kind() == governance.Organization
			if (*x.Seats() == 1) != sits || (x.Hours() != nil) != test.shown || (x.Complete() != nil) != test.shown {
				t.Errorf("%s: %d seats, %v hours", x.Group.Name().Text(nil), *x.Seats(), show(x.Hours()))
			}
			if rated := x.Group.ID() >= 1000 && x.Group.ID() < 1005; (x.Rate() != nil) != (test.shown && rated) {
				t.Errorf("%s: rate %v", x.Group.Name().Text(nil), show(x.Rate()))
			}
		}
	}
}
