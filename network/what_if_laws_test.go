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
)

func isHeard(v network.Voice) bool {
	return v.Kind == governance.VoiceSingle || v.Kind == governance.VoiceMultiple
}

// TestLeavingAddsNoVoiceAndJoiningCostsNone: who leaves a seat or a group
// gives nobody a voice; a seat taken, and a membership with a mandate, cost
// nobody one.
func TestLeavingAddsNoVoiceAndJoiningCostsNone(t *testing.T) {
	for round := range rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := &drawer{T: t, f: drawWorld(t)}
				n := network.Build(1, d.f.Clone())
				c := d.change()
				on := worldStart + governance.Date(d.upTo(worldDays, "date of voices"))
				w, err := network.NewView(n, access.Deployment(), governance.French, on).WhatIf([]governance.ChangeInput{c}, drawPeriod(t), nil)
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
		d := &drawer{T: t, f: drawWorld(t)}
		var changes, read []governance.ChangeInput
		for range rapid.IntRange(0, 5).Draw(t, "changes") {
			changes = append(changes, d.change())
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
