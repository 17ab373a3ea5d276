package network_test

import (
	"fmt"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// TestPathsAreCut: where all groups are members of each other there are more
// paths than anybody reads; the voice is whole all the same.
func TestPathsAreCut(t *testing.T) {
	f := governance.Facts{}
	record := func() governance.Record { return governance.Record{ID: governance.ID(f.Len() + 1), Version: 1} }
	const many = 12
	for i := range many {
		f.Groups = append(f.Groups, governance.Group{Record: record(), Kind: governance.Organization, Identifiers: []governance.Identifier{{Scheme: "g", Value: fmt.Sprintf("g%02d", i)}}})
	}
	for i := range many {
		for k := range many {
			if i != k {
				f.Memberships = append(f.Memberships, governance.Membership{
					Record: record(), Member: f.Groups[i].ID, Group: f.Groups[k].ID, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
				})
			}
		}
	}
	f.Seats = []governance.Seat{{Record: record(), Body: f.Groups[0].ID, Standing: governance.SeatMember}}
	f.Tenures = []governance.Tenure{{Record: record(), Seat: f.Seats[0].ID, Holder: f.Groups[1].ID, Delegates: 1}}
	v := network.NewView(network.Build(1, f), access.Deployment(), governance.English, today)
	g, err := v.Group(&f.Groups[many-1].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	heard, err := g.Voice(f.Groups[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if heard.Kind != governance.VoiceSingle || len(heard.Carriers()) != 1 || len(heard.Paths()) != 100 || heard.PathsComplete() {
		t.Errorf("%s, %d paths, complete %t", heard.Kind, len(heard.Paths()), heard.PathsComplete())
	}
	if first := heard.Paths()[0]; first.Length() != 1 {
		t.Errorf("the first path has %d memberships", first.Length())
	}
}
