package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

type overlapFigures struct {
	A, B                                   string
	SizeA, SizeB                           int
	Shared                                 []string
	Jaccard, Overlap                       *float64
	ExpandedJaccard, ExpandedOverlap       *float64
	SharedTopics                           []string
	HoursSaved                             *float64
	VoicesLostIfBIntoA, VoicesLostIfAIntoB []string
}

func (k keyed) overlaps(q network.OverlapQuestion) []network.Overlap {
	k.Helper()
	if q.MinimumSize == 0 {
		q.MinimumSize, q.EveryNth = 1, 2
	}
	if q.Basis == "" {
		q.Basis = governance.Seated
	}
	return wholeList(k.T, func(first int, after *string) (network.Page[network.Overlap], error) {
		return k.Overlaps(q, first, after)
	})
}

func figuresOf(o network.Overlap) overlapFigures {
	f := overlapFigures{
		A: keysOf([]network.Group{o.A()})[0], B: keysOf([]network.Group{o.B()})[0],
		SizeA: o.SizeA(), SizeB: o.SizeB(), Shared: keysOf(o.SharedGroups()), Jaccard: o.Jaccard(), Overlap: o.Overlap(),
		ExpandedJaccard: o.ExpandedJaccard(), ExpandedOverlap: o.ExpandedOverlap(), SharedTopics: []string{}, HoursSaved: o.HoursSaved(),
		VoicesLostIfBIntoA: []string{}, VoicesLostIfAIntoB: []string{},
	}
	for _, t := range o.SharedTopics() {
		f.SharedTopics = append(f.SharedTopics, t.Identifiers()[0].Value)
	}
	for _, l := range o.VoicesLost() {
		key := keysOf([]network.Group{l.Organization()})[0]
		if l.Into().ID() == o.A().ID() {
			f.VoicesLostIfBIntoA = append(f.VoicesLostIfBIntoA, key)
		} else {
			f.VoicesLostIfAIntoB = append(f.VoicesLostIfAIntoB, key)
		}
	}
	return f
}

func TestOverlapFourTables(t *testing.T) {
	var want struct{ OverlapOnDate, OverlapOverPeriod []overlapFigures }
	networktest.Expected(t, "four-tables", &want)
	k := seenOn(t, example(t, "four-tables"), "four-tables", today)
	for name, c := range map[string]struct {
		want   []overlapFigures
		period *governance.Period
	}{"on a date": {want.OverlapOnDate, nil}, "over a period": {want.OverlapOverPeriod, &year2025}} {
		t.Run(name, func(t *testing.T) {
			got := map[string]overlapFigures{}
			for _, o := range k.overlaps(network.OverlapQuestion{Period: c.period}) {
				f := figuresOf(o)
				if c.period == nil {
					f.HoursSaved = nil // not among the expected figures of a date
				}
				got[f.A+"-"+f.B] = f
			}
			if len(got) != len(c.want) {
				t.Errorf("%d pairs, want %d", len(got), len(c.want))
			}
			for _, w := range c.want {
				if diff := cmp.Diff(w, got[w.A+"-"+w.B], nearly); diff != "" {
					t.Errorf("%s-%s (-want +got):\n%s", w.A, w.B, diff)
				}
			}
		})
	}
}

func TestOverlapThreeTables(t *testing.T) {
	type figures struct{ Jaccard, Overlap *float64 }
	var want struct {
		Overlap map[string]struct{ Seated, Expanded figures }
	}
	networktest.Expected(t, "three-tables", &want)
	k := seenOn(t, example(t, "three-tables"), "three-tables", today)
	found := 0
	for _, o := range k.overlaps(network.OverlapQuestion{}) {
		f := figuresOf(o)
		w, ok := want.Overlap[f.A+"-"+f.B]
		if !ok {
			continue
		}
		found++
		if diff := cmp.Diff(w.Seated, figures{f.Jaccard, f.Overlap}, nearly); diff != "" {
			t.Errorf("%s-%s seated (-want +got):\n%s", f.A, f.B, diff)
		}
		if diff := cmp.Diff(w.Expanded, figures{f.ExpandedJaccard, f.ExpandedOverlap}, nearly); diff != "" {
			t.Errorf("%s-%s expanded (-want +got):\n%s", f.A, f.B, diff)
		}
	}
	if found != 3 {
		t.Errorf("%d pairs of the expected ones found, want 3", found)
	}
}
