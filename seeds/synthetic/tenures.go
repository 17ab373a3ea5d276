package synthetic

import (
	"strconv"

	"tablee/governance"
)

// holder draws who takes a seat: a coalition for one seat in thirteen, else an
// organization, near the body unless the body is national. A party seldom has
// two seats at one body, and none at its own organ.
func (w *world) holder(d dice, at int) int {
	b := &w.bodies[at]
	holder := 0
	for range 6 {
		holder = w.anyHolder(d, b)
		if again := w.seen[holder] == at+1; holder != b.within && (!again || d.percent(3)) {
			break
		}
	}
	w.seen[holder] = at + 1
	return holder
}

func (w *world) anyHolder(d dice, b *body) int {
	near := &w.regions[b.region]
	local := !b.national && d.percent(85)
	switch coalition := d.percent(8); {
	case coalition && local && !near.speakers.empty():
		return near.speakers.draw(d)
	case coalition && !w.speakers.empty():
		return w.speakers.draw(d)
	case local && !near.holders.empty():
		return near.holders.draw(d)
	}
	return w.holders.draw(d)
}

// currentHolder draws one who still exists; where nearly nobody does, the
// first who does.
func (w *world) currentHolder(d dice, at int) int {
	for range 50 {
		if holder := w.holder(d, at); w.parties[holder].alive() {
			return holder
		}
	}
	for i, p := range w.parties {
		if p.alive() && i != w.bodies[at].within {
			return i
		}
	}
	return 0
}

// addEnded adds a tenure that is over.
func (w *world) addEnded(d dice, at int, s *governance.Seat, from governance.Date) int {
	holder := w.holder(d, at)
	life := w.parties[holder].life
	w.addTenure(d, s, holder, d.closed(max(from, life.From), life.Until))
	return holder
}

// addSuccessor adds the tenure in force after one that is over. Its start is
// kept to the day, so that the two do not meet.
func (w *world) addSuccessor(d dice, at int, s *governance.Seat, before governance.Interval, from governance.Date) int {
	holder := w.currentHolder(d, at)
	end := before.Until.After()
	if before.Until.Precision() == governance.PrecisionDay {
		end = before.Until.First()
	}
	if before.Ended {
		end = before.Certain().Until
	}
	end = max(end, from, w.parties[holder].life.From, firstLink)
	start := d.day(end, max(end, min(end+300, AsOf)))
	w.addTenure(d, s, holder, governance.Interval{Since: governance.PartialDateOf(start)})
	return holder
}

func (w *world) addTenure(d dice, s *governance.Seat, holder int, i governance.Interval) {
	p := w.parties[holder]
	t := governance.Tenure{Seat: s.ID, Holder: p.id, Delegates: 1, Interval: i}
	t.Record = w.record(governance.IDOf("tenure", s.ID.String(), p.key, i.Since.String()))
	ask(d, &t)
	if i.Ended || !i.Until.IsZero() {
		t.EndReason = d.endReason()
	} else {
		t.HolderWord, t.BodyWord = d.word(15), d.word(12)
	}
	w.facts.Tenures = append(w.facts.Tenures, t)
	w.support(d, &t)
}

// ask says what a tenure asks of its holder, where that is not what the body
// asks of everybody, and for one in twelve which agreement requires it.
func ask(d dice, t *governance.Tenure) {
	if d.percent(10) {
		t.Delegates = d.between(2, 3)
	}
	if d.percent(10) {
		t.TravelHours = d.hours(0, 5)
	}
	if d.percent(8) {
		t.PrepHours = d.hours(0, 4)
	}
	if d.percent(8) {
		t.RequiredBy = "Convention " + strconv.Itoa(d.between(2019, 2025)) + coded("-", d.between(1, 400), 3)
	}
}

// support declares what comes with three tenures in ten, for as long as they
// last.
func (w *world) support(d dice, t *governance.Tenure) {
	if !d.percent(30) {
		return
	}
	kinds := []governance.SupportKind{
		governance.NoSupport, governance.NoSupport, governance.Expenses, governance.Expenses, governance.Honorarium, governance.ReleaseTime,
	}
	w.facts.Supports = append(w.facts.Supports, governance.Support{
		Record:   w.record(governance.IDOf("support", t.ID.String(), t.Since.String())),
		On:       t.ID,
		Kind:     pick(d, kinds),
		Interval: t.Interval,
	})
}
