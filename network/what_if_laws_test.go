package network_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

func isHeard(v network.Voice) bool {
	return v.Kind == governance.VoiceSingle || v.Kind == governance.VoiceMultiple
}

// TestLeavingAddsNoVoiceAndJoiningCostsNone: who leaves a seat or a group
// gives nobody a voice; a seat taken, and a membership with a mandate, cost
// nobody one.
func TestLeavingAddsNoVoiceAndJoiningCostsNone(t *testing.T) {
	for round := range networktest.Rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := networktest.NewDrawer(t, networktest.DrawWorld(t))
				n := network.Build(1, d.Facts.Clone())
				c := d.Change()
				on := networktest.WorldStart + governance.Date(d.UpTo(networktest.WorldDays, "date of voices"))
				w, err := network.NewView(n, access.Deployment(), governance.French, on).WhatIf([]governance.ChangeInput{c}, networktest.DrawPeriod(t), nil)
				if err != nil {
					return
				}
				leaves := c.LeaveSeat != nil || c.AbolishSeat != nil || c.LeaveGroup != nil || c.MergeBodies != nil
				joins := c.TakeSeat != nil || c.JoinGroup != nil || c.CreateBody != nil
				for _, v := range w.Voices() {
					if leaves && isHeard(v.After) && !isHeard(v.Before) {
						t.Errorf("leaving gives %d a voice at %d", v.Organization().ID(), v.Body().ID())
					}
					if joins && isHeard(v.Before) && !isHeard(v.After) {
						t.Errorf("joining costs %d its voice at %d", v.Organization().ID(), v.Body().ID())
					}
				}
			})
		})
	}
}

// TestScenarioIsKeptAsJSON: a list of changes, written and read again, is the
// same list.
func TestScenarioIsKeptAsJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := networktest.NewDrawer(t, networktest.DrawWorld(t))
		var changes, read []governance.ChangeInput
		for range rapid.IntRange(0, 5).Draw(t, "changes") {
			changes = append(changes, d.Change())
		}
		text, err := json.Marshal(changes)
		if err == nil {
			err = json.Unmarshal(text, &read)
		}
		if diff := cmp.Diff(changes, read); err != nil || diff != "" {
			t.Errorf("%v, %s:\n%s", err, text, diff)
		}
	})
}

// TestSeatTakenUntilItsHolderIsFounded: the holder that a seat is recorded for
// is founded later. Who takes the seat holds it until then.
func TestSeatTakenUntilItsHolderIsFounded(t *testing.T) {
	f := named("À fonder", "De passage")
	table(&f, 11, 21, 31, 1, "T1")
	f.Groups[0].Since = governance.PartialDateOf(governance.NewDate(2025, 7, 1))
	f.Sort()
	v := network.NewView(network.Build(1, f), access.Deployment(), governance.English, today)
	take := []governance.ChangeInput{{TakeSeat: &governance.TakeSeatChange{Seat: 21, Holder: 2}}}
	for day, want := range map[governance.Date]governance.VoiceKind{governance.NewDate(2025, 6, 30): governance.VoiceSingle, governance.NewDate(2025, 7, 1): governance.VoiceNone} {
		w, err := v.WhatIf(take, year2025, &day)
		if err != nil {
			t.Fatal(err)
		}
		heard := governance.VoiceNone
		for _, c := range w.Voices() {
			if c.Organization().ID() == 2 {
				heard = c.After.Kind
			} else {
				t.Errorf("on %s, %d is heard otherwise: %s, then %s", day, c.Organization().ID(), c.Before.Kind, c.After.Kind)
			}
		}
		if heard != want {
			t.Errorf("on %s: %s, want %s", day, heard, want)
		}
	}
}
