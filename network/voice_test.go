package network_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

type voiceFigures struct {
	Kind           governance.VoiceKind
	Carriers       []string
	Paths          [][]string
	WithoutVote    bool
	PresumedReason string
}

func (k keyed) voice(group, body string) voiceFigures {
	k.Helper()
	v, err := k.group(group).Voice(k.group(body).ID(), nil)
	if err != nil {
		k.Fatal(err)
	}
	f := voiceFigures{Kind: v.Kind, Carriers: keysOf(v.Carriers()), WithoutVote: v.WithoutVote()}
	for _, p := range v.Paths() {
		f.Paths = append(f.Paths, keysOf(p.Groups()))
		if p.Length() != len(p.Steps()) || p.Length() != len(p.Groups())-1 {
			k.Errorf("%s at %s: %d steps on a path of %d groups", group, body, len(p.Steps()), len(p.Groups()))
		}
	}
	if reason := v.PresumedReason(); reason != nil {
		f.PresumedReason = *reason
	}
	return f
}

var fourGroups = []string{"P", "Q", "R", "S", "W", "X", "V", "N", "L", "M", "MB", "T1", "T2", "T3", "T4"}

// namesOfFour are what the groups of the expected reasons are called.
var namesOfFour = map[string]string{
	"membership of X in L ended at an unknown date, last seen 2025-02-28":                       "membership of Horizon Group in Shores Coalition ended at an unknown date, last seen 2025-02-28",
	"tenure of seat T2-5 ended at an unknown date, last seen 2025-03-31; its last holder was Q": "tenure of seat T2-5 ended at an unknown date, last seen 2025-03-31; its last holder was Quayside Centre",
	"seat T2-3 is unheld since 2025-06-01; its last holder L speaks for S":                      "seat T2-3 is unheld since 2025-06-01; its last holder Shores Coalition speaks for Springs Mutual Aid",
}

func TestVoiceFourTables(t *testing.T) {
	var want struct {
		Voice map[string]map[string]voiceFigures
	}
	networktest.Expected(t, "four-tables", &want)
	k := seenOn(t, example(t, "four-tables"), "four-tables", today)
	for body, voices := range want.Voice {
		for _, group := range fourGroups {
			w, listed := voices[group]
			if !listed {
				w = voiceFigures{Kind: governance.VoiceNone, Carriers: []string{}}
			}
			w.PresumedReason = namesOfFour[w.PresumedReason]
			if diff := cmp.Diff(w, k.voice(group, body)); diff != "" {
				t.Errorf("%s at %s (-want +got):\n%s", group, body, diff)
			}
		}
	}
}

func TestVoiceThreeTables(t *testing.T) {
	var want struct {
		Voice map[string]map[string]governance.VoiceKind
	}
	networktest.Expected(t, "three-tables", &want)
	k := seenOn(t, example(t, "three-tables"), "three-tables", today)
	for body, kinds := range want.Voice {
		for group, kind := range kinds {
			if got := k.voice(group, body).Kind; got != kind {
				t.Errorf("%s at %s: %s, want %s", group, body, got, kind)
			}
		}
	}
}

func TestVoicesCarried(t *testing.T) {
	for _, name := range []string{"four-tables", "three-tables"} {
		var want struct {
			VoicesCarried map[string]map[string]float64
			SoleVoice     map[string]map[string][]string
		}
		networktest.Expected(t, name, &want)
		k := seenOn(t, example(t, name), name, today)
		groups, err := k.Groups(nil, network.ByIdentifier, nil, network.MaxFirst, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]map[string]float64{}
		sole := map[string]map[string][]string{}
		for _, g := range groups.Nodes() {
			key := g.Identifiers()[0].Value
			for _, c := range g.Voices(nil) {
				body := c.Body().Identifiers()[0].Value
				if got[body] == nil {
					got[body], sole[body] = map[string]float64{}, map[string][]string{}
				}
				got[body][key] = c.Voices()
				if alone := k.keysOfAll(c.SoleVoice); len(alone) > 0 {
					sole[body][key] = alone
				}
			}
		}
		if diff := cmp.Diff(want.VoicesCarried, got); diff != "" {
			t.Errorf("%s, voices carried (-want +got):\n%s", name, diff)
		}
		if diff := cmp.Diff(want.SoleVoice, sole); diff != "" {
			t.Errorf("%s, sole voice (-want +got):\n%s", name, diff)
		}
	}
}

func TestReachFourTables(t *testing.T) {
	var want struct {
		ReachOfBody, ReachOfGroup map[string][]string
		Cycles                    [][]string
	}
	networktest.Expected(t, "four-tables", &want)
	k := seenOn(t, example(t, "four-tables"), "four-tables", today)
	body, group := map[string][]string{}, map[string][]string{}
	for _, key := range fourGroups {
		r := k.group(key).Reach(nil)
		if keys := k.keysOfAll(r.ThroughSeats().Organizations); len(keys) > 0 {
			body[key] = keys
		}
		if keys := k.keysOfAll(r.ThroughMemberships().Organizations); len(keys) > 0 {
			group[key] = keys
		}
	}
	if diff := cmp.Diff(want.ReachOfBody, body); diff != "" {
		t.Errorf("reach of bodies (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want.ReachOfGroup, group); diff != "" {
		t.Errorf("reach of groups (-want +got):\n%s", diff)
	}
	var cycles [][]string
	for _, c := range k.MembershipCycles(nil) {
		cycles = append(cycles, keysOf(c.Groups()))
	}
	if diff := cmp.Diff(want.Cycles, cycles); diff != "" {
		t.Errorf("cycles (-want +got):\n%s", diff)
	}
	before := governance.NewDate(2024, 5, 31)
	if found := k.MembershipCycles(&before); len(found) > 0 {
		t.Errorf("a cycle before its last membership began: %v", slices.Collect(maps.Keys(body)))
	}
}
