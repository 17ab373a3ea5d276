package network_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

// where keeps the records with the identities that are wanted.
func where(f governance.Facts, wanted func(governance.ID) bool) governance.Facts {
	var out governance.Facts
	from, to := reflect.ValueOf(f), reflect.ValueOf(&out).Elem()
	for kind := range from.NumField() {
		for i := range from.Field(kind).Len() {
			record := from.Field(kind).Index(i)
			if wanted(record.FieldByName("Record").Interface().(governance.Record).ID) {
				to.Field(kind).Set(reflect.Append(to.Field(kind), record))
			}
		}
	}
	return out
}

// TestWithAnswersAsBuild: a network to which records came one after another,
// new ones and changed ones, answers each question as one that is built of
// all of them at once, and the networks before it answer as they did.
func TestWithAnswersAsBuild(t *testing.T) {
	for round := range networktest.Rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := networktest.NewDrawer(t, networktest.DrawWorld(t))
				period := networktest.DrawPeriod(t)
				h := history{t: t, period: period}
				births := 0
				for _, size := range rapid.SliceOfN(rapid.IntRange(1, 30), 1, 4).Draw(t, "batches") {
					h.put(where(d.Facts, func(id governance.ID) bool {
						return births < networktest.Birth(id) && networktest.Birth(id) <= births+size
					}))
					births += size
				}
				h.put(where(d.Facts, func(id governance.ID) bool { return networktest.Birth(id) > births }))
				for range rapid.IntRange(1, 4).Draw(t, "edits") {
					if changed, ok := d.Edit(); ok {
						d.Facts = d.Facts.With(changed)
						h.put(changed)
					}
				}
				h.check()
			})
		})
	}
}

// history is the networks of a sequence of changes, with what each answered.
type history struct {
	t        *rapid.T
	period   governance.Period
	all      governance.Facts
	networks []*network.Network
	answered [][]string
}

func (h *history) put(changed governance.Facts) {
	version := int32(len(h.networks) + 1)
	h.all = h.all.With(changed)
	var n *network.Network
	if version == 1 {
		n = network.Build(1, changed)
	} else {
		n = h.networks[version-2].With(version, changed)
	}
	h.networks = append(h.networks, n)
	h.answered = append(h.answered, answers(h.t, n, h.period))
	if diff := cmp.Diff(answers(h.t, network.Build(version, h.all.Clone()), h.period), h.answered[version-1]); diff != "" {
		h.t.Fatalf("version %d answers otherwise than built at once (-built +with):\n%s", version, diff)
	}
}

// check asks every network again, after all that came later.
func (h *history) check() {
	for i, n := range h.networks {
		if diff := cmp.Diff(h.answered[i], answers(h.t, n, h.period)); diff != "" {
			h.t.Fatalf("version %d changed its answers (-before +after):\n%s", i+1, diff)
		}
	}
}
