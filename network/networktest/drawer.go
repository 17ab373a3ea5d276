package networktest

import (
	"pgregory.net/rapid"

	"tablee/governance"
)

// Drawer draws what is in a world, and what may happen to it.
type Drawer struct {
	*rapid.T
	Facts  governance.Facts
	births int
}

// NewDrawer draws what may happen to a world.
func NewDrawer(t *rapid.T, world governance.Facts) *Drawer { return &Drawer{T: t, Facts: world} }

// record gives a new record its identity. Identities are not in the order in
// which records come, as those of the service are not; birth is that order.
func (d *Drawer) record() governance.Record {
	d.births++
	return governance.Record{ID: governance.ID(d.births * scatter % scattered), Version: 1}
}

const scatter, scattered = 389, 997 // both prime

// Birth is how many records came before one that was drawn, and itself.
func Birth(id governance.ID) int {
	for n := 1; ; n++ {
		if governance.ID(n*scatter%scattered) == id {
			return n
		}
	}
}

// UpTo draws a number from 0 to n.
func (d *Drawer) UpTo(n int, what string) int { return rapid.IntRange(0, n).Draw(d.T, what) }

// sometimes is true once in n times.
func (d *Drawer) sometimes(n int, what string) bool { return d.UpTo(n-1, what) == n-1 }

func one[X any](d *Drawer, what string, of ...X) X { return rapid.SampledFrom(of).Draw(d.T, what) }

// PickOne draws one of some records.
func PickOne[X any](d *Drawer, what string, of []X) *X { return &of[d.UpTo(len(of)-1, what)] }

// date draws a date of the world as precisely as one of three sources does.
func (d *Drawer) date(what string) governance.PartialDate {
	text := (WorldStart + governance.Date(d.UpTo(WorldDays, what))).String()
	p, err := governance.ParsePartialDate(text[:one(d, what+" precision", 10, 10, 10, 7, 4)])
	if err != nil {
		d.Fatal(err)
	}
	return p
}

// interval draws when something holds; ok is false for one that is refused.
func (d *Drawer) interval(what string) (governance.Interval, bool) {
	since, until, seen := "", "", ""
	if d.sometimes(2, what+" since known") {
		since = d.date(what + " since").String()
	}
	switch one(d, what+" end", "", "", "", "known", "known", governance.Unknown) {
	case "known":
		until = d.date(what + " until").String()
	case governance.Unknown:
		until = governance.Unknown
		if !d.sometimes(4, what+" never seen") {
			seen = d.date(what + " last seen").String()
		}
	}
	i, err := governance.ParseInterval(since, until, seen)
	return i, err == nil
}

// life is the interval of what mostly has no dates.
func (d *Drawer) life(what string) governance.Interval {
	if i, ok := d.interval(what); ok && d.sometimes(3, what+" dated") {
		return i
	}
	return governance.Interval{}
}

// quarter draws hours in quarters, unknown at times.
func (d *Drawer) quarter(what string) *float64 {
	if d.sometimes(6, what+" unknown") {
		return nil
	}
	return new(float64(d.UpTo(12, what)) / 4)
}

func meetAtAll(a, b governance.Interval) bool {
	return !a.Certain().Intersect(b.Certain()).Empty()
}
