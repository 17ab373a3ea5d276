package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// step is a change as the worked examples write it.
type step struct {
	Op, Seat, Holder, To, Member, Group, Body, Into, Standing, Mandate, On string
	MeetingsPerYear                                                        *float64
}

// named finds things by the identifiers of a worked example.
type namer struct {
	t      *testing.T
	scheme string
	facts  governance.Facts
}

func (n namer) id(name string) governance.ID {
	for _, g := range n.facts.Groups {
		if g.Key() == name {
			return g.ID
		}
	}
	for _, s := range n.facts.Seats {
		if s.Key() == name {
			return s.ID
		}
	}
	n.t.Fatalf("nothing is called %q", name)
	return 0
}

func (n namer) key(g network.Group) string { return g.Identifiers()[0].Value }

func dateOf(t *testing.T, text string) *governance.Date {
	t.Helper()
	d, err := governance.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return &d
}

func (n namer) change(s step) governance.ChangeInput {
	on := dateOf(n.t, s.On)
	switch s.Op {
	case "leaveSeat":
		return governance.ChangeInput{LeaveSeat: &governance.LeaveSeatChange{Seat: n.id(s.Seat), Holder: new(n.id(s.Holder)), On: on}}
	case "abolishSeat":
		return governance.ChangeInput{AbolishSeat: &governance.AbolishSeatChange{Seat: n.id(s.Seat), On: on}}
	case "takeSeat":
		return governance.ChangeInput{TakeSeat: &governance.TakeSeatChange{Seat: n.id(s.Seat), Holder: n.id(s.Holder), On: on}}
	case "handOverSeat":
		return governance.ChangeInput{HandOverSeat: &governance.HandOverSeatChange{Seat: n.id(s.Seat), Holder: new(n.id(s.Holder)), To: n.id(s.To), On: on}}
	case "leaveGroup":
		return governance.ChangeInput{LeaveGroup: &governance.LeaveGroupChange{Member: n.id(s.Member), Group: n.id(s.Group), On: on}}
	case "joinGroup":
		return governance.ChangeInput{JoinGroup: &governance.JoinGroupChange{
			Member: n.id(s.Member), Group: n.id(s.Group), Standing: new(governance.MemberStanding(s.Standing)), Mandate: new(governance.MandateScope(s.Mandate)), On: on,
		}}
	case "changeCadence":
		return governance.ChangeInput{ChangeCadence: &governance.CadenceChange{Body: n.id(s.Body), MeetingsPerYear: s.MeetingsPerYear, On: on}}
	case "mergeBodies":
		return governance.ChangeInput{MergeBodies: &governance.MergeBodiesChange{Body: n.id(s.Body), Into: n.id(s.Into), On: on}}
	}
	n.t.Fatalf("no change is called %q", s.Op)
	return governance.ChangeInput{}
}

type expectedWhatIf struct {
	Changes []step
	Groups  map[string]struct {
		Hours, Rate, CarriedHours [2]*float64
		OverLimit                 [2]*bool
	}
	Voices    map[string]map[string][2]governance.VoiceKind
	GiniHours [2]*float64
}

// TestWhatIfFourTables compares every what-if of the worked example: which
// groups and voices differ, and each figure of theirs.
func TestWhatIfFourTables(t *testing.T) {
	var want struct {
		WhatIf []expectedWhatIf
		On     string
	}
	networktest.Expected(t, "four-tables", &want)
	if len(want.WhatIf) != 9 {
		t.Fatalf("%d what-ifs", len(want.WhatIf))
	}
	n := example(t, "four-tables")
	names := namer{t, "four-tables", n.FactsForImport()}
	v := network.NewView(n, access.Deployment(), governance.English, today)
	for _, c := range want.WhatIf {
		t.Run(c.Changes[0].Op, func(t *testing.T) {
			var changes []governance.ChangeInput
			for _, s := range c.Changes {
				changes = append(changes, names.change(s))
			}
			w, err := v.WhatIf(changes, year2025, dateOf(t, want.On))
			if err != nil {
				t.Fatal(err)
			}
			compareWhatIf(t, names, w, c)
		})
	}
}

func compareWhatIf(t *testing.T, names namer, got network.WhatIf, want expectedWhatIf) {
	t.Helper()
	groups := got.Groups()
	if len(groups) != len(want.Groups) {
		t.Errorf("%d groups differ, want %d", len(groups), len(want.Groups))
	}
	for _, g := range groups {
		key := names.key(g.Group)
		w, ok := want.Groups[key]
		if !ok {
			t.Errorf("%s differs: %v to %v", key, show(g.Before.DirectHours()), show(g.After.DirectHours()))
		}
		for side, load := range []network.RepresentationLoad{g.Before, g.After} {
			if !near(load.DirectHours(), w.Hours[side]) || !near(load.Rate(), w.Rate[side]) || !near(&load.CarriedHours, w.CarriedHours[side]) {
				t.Errorf("%s, %d: %v hours, rate %v, %v carried; want %v", key, side, show(load.DirectHours()), show(load.Rate()), load.CarriedHours, w)
			}
			if over := load.OverLimit(); (over == nil) != (w.OverLimit[side] == nil) || over != nil && *over != *w.OverLimit[side] {
				t.Errorf("%s, %d: over limit %v", key, side, over)
			}
		}
	}
	if gini, err := got.GiniHours(nil); err != nil || !near(gini.Before, want.GiniHours[0]) || !near(gini.After, want.GiniHours[1]) {
		t.Errorf("Gini of hours %v to %v, %v, want %v", show(gini.Before), show(gini.After), err, want.GiniHours)
	}
	found := 0
	for _, c := range got.Voices() {
		w, ok := want.Voices[names.key(c.Body())][names.key(c.Organization())]
		if kinds := [2]governance.VoiceKind{c.Before.Kind, c.After.Kind}; !ok || kinds != w {
			t.Errorf("%s at %s: %v, want %v", names.key(c.Organization()), names.key(c.Body()), kinds, w)
		}
		found++
	}
	for body, voices := range want.Voices {
		found -= len(voices)
		t.Logf("%s: %d voices", body, len(voices))
	}
	if found != 0 {
		t.Errorf("%d voices more than wanted", found)
	}
}
