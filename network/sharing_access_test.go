package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
)

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
