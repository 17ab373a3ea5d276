package network_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// TestReliefIsThatOfExhaustiveSearch compares reliefs with a search that tries
// every way by what-if: no more hours can be saved, with fewer seats, or with
// seats that come first; and what-if confirms the saving of the answer and of
// every point of the frontier.
func TestReliefIsThatOfExhaustiveSearch(t *testing.T) {
	found, handed := 0, 0
	for round := range networktest.Rounds() + 1 {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				f, group := networktest.DrawHolder(t)
				n := network.Build(1, f)
				period := networktest.DrawPeriod(t)
				x := &exhaustive{
					TB: t, facts: f, group: group, period: period, on: period.From + governance.Date(rapid.IntRange(0, 200).Draw(t, "date of voices")),
					keep: rapid.SampledFrom([]governance.ReliefKeep{governance.KeepEveryVoice, governance.KeepEveryVoice, governance.KeepEveryDirectVoice}).Draw(t, "keep"),
				}
				x.view = network.NewView(n, access.Deployment(), governance.French, x.on)
				x.receivers = []governance.ID{}
				for i := range f.Memberships {
					above := f.Memberships[i].Group
					if f.Memberships[i].Member == group && len(x.receivers) < 2 && !slices.Contains(x.receivers, above) && rapid.Bool().Draw(t, "receiver") {
						x.receivers = append(x.receivers, above)
					}
				}
				if other := f.Groups[0].ID; other != group && len(x.receivers) == 0 {
					x.receivers = append(x.receivers, other)
				}
				got := x.check()
				if len(x.best.seats) > 0 {
					found++
				}
				handed += len(got.Steps()) - len(slices.DeleteFunc(got.Steps(), func(s network.ReliefStep) bool { return s.Receiver() != nil }))
			})
		})
	}
	if found < 40 || handed < 3 {
		t.Errorf("%d reliefs were found, %d seats handed over: the worlds drawn show too little", found, handed)
	}
}

func (x *exhaustive) compare(got network.Relief) {
	x.Helper()
	seats := []string{}
	for _, s := range got.Seats() {
		seats = append(seats, s.Identifiers()[0].Value)
	}
	if a := (attempt{saved: got.SavedHours, seats: seats}); a.compare(x.best) != 0 {
		x.Errorf("%v hours by %v, want %v by %v", a.saved, a.seats, x.best.saved, x.best.seats)
	}
	x.confirm(got.ReliefPoint)
}

// confirm asks what-if whether it is so.
func (x *exhaustive) confirm(p network.ReliefPoint) {
	x.Helper()
	w, err := p.WhatIf()
	if err != nil {
		x.Fatal(err)
	}
	saved := 0.0
	for _, g := range w.Groups() {
		if g.Group.ID() == x.group {
			saved = known(g.Before) - known(g.After)
		}
	}
	steps := 0.0
	for _, s := range p.Steps() {
		steps += s.SavedHours
	}
	if !near(&saved, &p.SavedHours) || !near(&steps, &p.SavedHours) {
		x.Errorf("%v hours saved, %v by the steps; what-if says %v", p.SavedHours, steps, saved)
	}
	if len(w.VoicesLost()) > 0 || len(w.DirectVoicesLost()) != p.DirectVoicesLostCount() || len(w.PathsLengthened()) != p.PathsLengthenedCount() {
		x.Errorf("%d direct voices lost, %d paths lengthened; what-if says %d, %d, and %d voices lost", p.DirectVoicesLostCount(), p.PathsLengthenedCount(),
			len(w.DirectVoicesLost()), len(w.PathsLengthened()), len(w.VoicesLost()))
	}
}
