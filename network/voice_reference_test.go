package network_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// figureRounds of a hundred worlds each make the thousand networks on which
// voices, overlaps and single points are compared with a reference.
const figureRounds = 10

// drawVoices draws a small world in which much holds for long, so that voices
// are many: more organizations, seats and memberships than drawWorld has, most
// of them without dates.
func drawVoices(t *rapid.T) governance.Facts {
	d := &drawer{T: t, f: drawWorld(t), births: 500}
	for i := range d.f.Groups {
		g := &d.f.Groups[i]
		g.Interval = d.longer(g.Interval)
		g.Kind = one(d, "kind of group", g.Kind, governance.Organization)
	}
	for range 1 + d.upTo(5, "more seats") {
		d.drawSeat(pickOne(d, "body of a seat", d.f.Groups).ID)
	}
	for i := range d.f.Seats {
		d.f.Seats[i].Voting = d.sometimes(2, "voting")
		d.f.Seats[i].Interval = d.longer(d.f.Seats[i].Interval)
	}
	for i := range d.f.Tenures {
		if t := &d.f.Tenures[i]; !slices.ContainsFunc(d.f.Tenures, func(o governance.Tenure) bool { return o.Seat == t.Seat && o.ID != t.ID }) {
			t.Interval = d.longer(t.Interval)
		}
	}
	for range d.upTo(8, "more memberships") {
		d.f.Memberships = append(d.f.Memberships, governance.Membership{
			Record: d.record(), Member: pickOne(d, "member", d.f.Groups).ID, Group: pickOne(d, "group", d.f.Groups).ID,
			Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
		})
	}
	for i := range d.f.Memberships {
		m := &d.f.Memberships[i]
		m.Interval = d.longer(m.Interval)
		m.GroupWord.Says = one(d, "word", "", "", governance.SaysGoesOn, governance.AsRecorded)
	}
	d.f.Memberships = slices.DeleteFunc(d.f.Memberships, func(m governance.Membership) bool { return m.Member == m.Group })
	d.f.Sort()
	return d.f
}

// longer leaves the dates out, three times in four.
func (d *drawer) longer(i governance.Interval) governance.Interval {
	if d.sometimes(4, "dated") {
		return i
	}
	return governance.Interval{}
}

func drawDay(t *rapid.T) governance.Date {
	return worldStart + governance.Date(rapid.IntRange(-30, worldDays+30).Draw(t, "day"))
}

func identitiesOf(groups []network.Group) []governance.ID {
	out := []governance.ID{}
	for _, g := range groups {
		out = append(out, g.ID())
	}
	return out
}

func textOfVoice(v network.Voice) string {
	var paths [][]governance.ID
	for _, p := range v.Paths() {
		paths = append(paths, identitiesOf(p.Groups()))
	}
	switch v.Kind {
	case governance.VoiceNone:
		return "NONE"
	case governance.VoicePresumed:
		seat := governance.ID(0)
		for _, l := range v.PresumedLinks() {
			if s := l.Seat(); s != nil {
				seat = s.ID()
			}
		}
		return fmt.Sprint("PRESUMED ", paths[0], " supposing ", len(v.PresumedLinks()), ", seat ", seat)
	}
	return fmt.Sprint(v.Kind, " ", paths, " through ", identitiesOf(v.Carriers()), ", without vote ", v.WithoutVote())
}

// groupOf finds a group of a drawn world.
func groupOf(t *rapid.T, v *network.View, id governance.ID) network.Group {
	t.Helper()
	g, err := v.Group(&id, nil)
	if err != nil {
		t.Fatal(err)
	}
	return *g
}

// eachFigureRound checks a property on a thousand drawn worlds.
func eachFigureRound(t *testing.T, check func(t *rapid.T)) {
	for round := range figureRounds {
		t.Run(fmt.Sprint(round), func(t *testing.T) { rapid.Check(t, check) })
	}
}

// TestVoiceIsThatOfTheReference compares the voice of every group at every
// body, paths and suppositions included, with the exhaustive search; and the
// voices carried with it: over all carriers they add up to the number of
// organizations that are heard.
func TestVoiceIsThatOfTheReference(t *testing.T) {
	eachFigureRound(t, func(t *rapid.T) {
		f, on := drawVoices(t), drawDay(t)
		v, r := network.NewView(network.Build(1, f), access.Deployment(), governance.French, on), newVoiceReference(f, on)
		for i := range f.Groups {
			body, heard := f.Groups[i].ID, 0
			for k := range f.Groups {
				organization := f.Groups[k].ID
				voice, err := groupOf(t, v, organization).Voice(body, nil)
				if err != nil {
					t.Fatal(err)
				}
				if got, want := textOfVoice(voice), r.text(organization, body); got != want {
					t.Fatalf("%d at %d on %s:\n got %s\nwant %s", organization, body, on, got, want)
				}
				if r.hears(organization, body) {
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
	eachFigureRound(t, func(t *rapid.T) {
		f, on := drawVoices(t), drawDay(t)
		n := network.Build(1, f)
		before := voicesOf(t, n, &f, on)
		if len(f.Tenures) > 0 {
			left := rapid.SampledFrom(f.Tenures).Draw(t, "left")
			left.Interval = governance.Interval{Until: governance.PartialDateOf(worldStart - 1000)}
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
