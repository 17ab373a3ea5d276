package network_test

import (
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// TestVoiceIsThatOfTheReference compares the voice of every group at every
// body, paths and suppositions included, with the exhaustive search; and the
// voices carried with it: over all carriers they add up to the number of
// organizations that are heard.
func TestVoiceIsThatOfTheReference(t *testing.T) {
	networktest.CheckThousand(t, func(t *rapid.T) {
		f, on := networktest.DrawVoices(t), networktest.DrawDay(t)
		v, r := network.NewView(network.Build(1, f), access.Deployment(), governance.French, on), networktest.NewVoiceReference(f, on)
		for i := range f.Groups {
			body, heard := f.Groups[i].ID, 0
			for k := range f.Groups {
				organization := f.Groups[k].ID
				voice, err := groupOf(t, v, organization).Voice(body, nil)
				if err != nil {
					t.Fatal(err)
				}
				if got, want := textOfVoice(voice), r.Text(organization, body); got != want {
					t.Fatalf("%d at %d on %s:\n got %s\nwant %s", organization, body, on, got, want)
				}
				if r.Hears(organization, body) {
					heard++
				}
			}
			carried := 0.0
			for k := range f.Groups {
				for _, c := range groupOf(t, v, f.Groups[k].ID).Voices(nil) {
					if c.Body().ID() == body {
						carried += c.Voices()
					}
				}
			}
			if diff := carried - float64(heard); diff > 1e-9 || diff < -1e-9 {
				t.Fatalf("at %d the voices carried add up to %v, of %d organizations heard", body, carried, heard)
			}
		}
	})
}

// TestVoiceIsMonotonic: leaving a seat never adds a voice, and joining with a
// mandate never removes one.
func TestVoiceIsMonotonic(t *testing.T) {
	networktest.CheckThousand(t, func(t *rapid.T) {
		f, on := networktest.DrawVoices(t), networktest.DrawDay(t)
		n := network.Build(1, f)
		before := voicesOf(t, n, &f, on)
		if len(f.Tenures) > 0 {
			left := rapid.SampledFrom(f.Tenures).Draw(t, "left")
			left.Interval = governance.Interval{Until: governance.PartialDateOf(networktest.WorldStart - 1000)}
			for at := range voicesOf(t, n.With(2, governance.Facts{Tenures: []governance.Tenure{left}}), &f, on) {
				if !before[at] {
					t.Fatalf("leaving a seat gave %v a voice", at)
				}
			}
		}
		joined := governance.Membership{
			Record: governance.Record{ID: 2000}, Member: rapid.SampledFrom(f.Groups).Draw(t, "member").ID, Group: rapid.SampledFrom(f.Groups).Draw(t, "group").ID,
			Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
		}
		after := voicesOf(t, n.With(2, governance.Facts{Memberships: []governance.Membership{joined}}), &f, on)
		for at := range before {
			if !after[at] {
				t.Fatalf("joining took the voice of %v", at)
			}
		}
	})
}

// voicesOf are the pairs of organization and body with a voice that holds.
func voicesOf(t *rapid.T, n *network.Network, f *governance.Facts, on governance.Date) map[[2]governance.ID]bool {
	v, out := network.NewView(n, access.Deployment(), governance.French, on), map[[2]governance.ID]bool{}
	for _, o := range f.Groups {
		for _, b := range f.Groups {
			voice, err := groupOf(t, v, o.ID).Voice(b.ID, nil)
			if err != nil {
				t.Fatal(err)
			}
			if len(voice.Carriers()) > 0 {
				out[[2]governance.ID{o.ID, b.ID}] = true
			}
		}
	}
	return out
}
