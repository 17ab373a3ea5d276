package network_test

import (
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// TestPresumedReason gives the reason of each kind of supposition.
func TestPresumedReason(t *testing.T) {
	ended, unknown := governance.Interval{Until: governance.PartialDateOf(governance.NewDate(2025, 3, 1))}, governance.Interval{Ended: true}
	for _, c := range []struct {
		reason  string
		changed func(*governance.Facts)
		want    string
	}{
		{"nothing to suppose", func(*governance.Facts) {}, ""},
		{"a seat unheld", func(f *governance.Facts) { f.Tenures[0].Interval = ended },
			"seat s is unheld since 2025-03-01; its last holder Coalition speaks for Organization"},
		{"a seat that is no more", func(f *governance.Facts) { f.Tenures[0].Interval, f.Seats[0].Interval = ended, ended }, ""},
		{"a holder that is no more", func(f *governance.Facts) { f.Groups[1].Interval = ended }, ""},
		{"a membership over", func(f *governance.Facts) { f.Memberships[0].Interval = ended }, ""},
		{"over, which one side contests", func(f *governance.Facts) {
			f.Memberships[0].Interval, f.Memberships[0].MemberWord.Says = ended, governance.SaysGoesOn
		}, "membership of Organization in Coalition ended on 2025-03-01, which one side contests"},
		{"over nobody knows when", func(f *governance.Facts) { f.Memberships[0].Interval = unknown },
			"membership of Organization in Coalition ended at an unknown date"},
		{"both at once", func(f *governance.Facts) { f.Memberships[0].Interval, f.Tenures[0].Interval = unknown, unknown },
			"membership of Organization in Coalition ended at an unknown date; tenure of seat s ended at an unknown date; its last holder was Coalition"},
		{"a Nation", func(f *governance.Facts) { f.Groups[0].Nature, f.Tenures[0].Interval = governance.Nation, ended }, ""},
		{"its own seat", func(f *governance.Facts) { f.Tenures[0].Interval, f.Tenures[0].Holder = ended, 1 },
			"seat s is unheld since 2025-03-01; its last holder was Organization"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			f := governance.Facts{
				Groups: []governance.Group{
					{Record: governance.Record{ID: 1}, Kind: governance.Organization, Name: governance.LocalizedText{En: "Organization"}},
					{Record: governance.Record{ID: 2}, Kind: governance.Coalition, Name: governance.LocalizedText{En: "Coalition"}},
					{Record: governance.Record{ID: 3}, Kind: governance.Roundtable, Name: governance.LocalizedText{En: "Table"}},
				},
				Memberships: []governance.Membership{{Record: governance.Record{ID: 4}, Member: 1, Group: 2, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll}}},
				Seats:       []governance.Seat{{Record: governance.Record{ID: 5}, Body: 3, Standing: governance.SeatMember, Identifiers: []governance.Identifier{{Scheme: "s", Value: "s"}}}},
				Tenures:     []governance.Tenure{{Record: governance.Record{ID: 6}, Seat: 5, Holder: 2, Delegates: 1}},
			}
			c.changed(&f)
			kind, got := presumedReason(t, f, governance.English)
			if got != c.want || (kind == governance.VoicePresumed) != (c.want != "") {
				t.Errorf("%s: %q, want %q", kind, got, c.want)
			}
			_, french := presumedReason(t, f, governance.French)
			if strings.Count(french, " ; l’occupation") != strings.Count(got, "; tenure") || (french == "") != (got == "") {
				t.Errorf("in French %q, in English %q", french, got)
			}
		})
	}
}

// presumedReason is how group 1 is heard at body 3.
func presumedReason(t *testing.T, f governance.Facts, l governance.Language) (kind governance.VoiceKind, reason string) {
	t.Helper()
	g, err := network.NewView(network.Build(1, f), access.Deployment(), l, today).Group(&f.Groups[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	v, err := g.Voice(3, nil)
	if err != nil {
		t.Fatal(err)
	}
	if text := v.PresumedReason(); text != nil {
		reason = *text
	}
	return v.Kind, reason
}
