package networktest

import (
	"fmt"
	"slices"

	"tablee/governance"
)

// LinesAt are the lines of all groups that stand at a body.
func (r *LoadReference) LinesAt(body governance.ID) []ReferenceLine {
	var out []ReferenceLine
	for i := range r.f.Groups {
		lines, _ := r.lines(r.f.Groups[i].ID)
		out = append(out, slices.DeleteFunc(lines, func(l ReferenceLine) bool { return l.body != body })...)
	}
	return out
}

// lines are those of a group, observers apart.
func (r *LoadReference) lines(g governance.ID) (counted, observed []ReferenceLine) {
	add := func(l ReferenceLine, ok bool) {
		switch {
		case !ok:
		case l.observer:
			observed = append(observed, l)
		default:
			counted = append(counted, l)
		}
	}
	for i := range r.f.Tenures {
		add(r.seatLine(&r.f.Tenures[i], g))
	}
	for i := range r.f.Memberships {
		if r.f.Memberships[i].Member == g {
			add(r.assemblyLine(&r.f.Memberships[i]))
		}
	}
	for i := range r.f.Consultations {
		add(r.consultationLine(&r.f.Consultations[i], g))
	}
	for i := range r.f.Representations {
		if r.f.Representations[i].Group == g {
			add(r.adHocLine(&r.f.Representations[i]))
		}
	}
	return counted, observed
}

// Text is a load as the lines of a page, so that two of them are compared as
// a reader would.
func (r *LoadReference) Text(g governance.ID) []string {
	lines, observed := r.lines(g)
	hours, confirmed, supported, unsupported, undeclared, observers := 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
	unknownLines, uncertainLines, complete := 0, 0, true
	var out []string
	for _, l := range lines {
		out = append(out, l.text())
		complete = complete && l.Known && !l.Floor && !l.Uncertain
		if !l.Known {
			unknownLines++
		}
		if l.Uncertain {
			uncertainLines++
		}
		hours += l.Hours()
		confirmed += l.hoursWhere(func(p dayPart) bool { return p.confirmed })
		supported += l.hoursWhere(func(p dayPart) bool { return p.support.Supports() })
		unsupported += l.hoursWhere(func(p dayPart) bool { return p.support != "" && !p.support.Supports() })
		undeclared += l.hoursWhere(func(p dayPart) bool { return p.support == "" })
	}
	for _, l := range observed {
		out = append(out, "observer "+l.text())
		observers += l.Hours()
	}
	slices.Sort(out)
	direct, share := &hours, (*float64)(nil)
	if len(lines) > 0 && unknownLines == len(lines) {
		direct = nil
	}
	if hours > 0 {
		share = new(confirmed / hours)
	}
	capacity, limit := r.capacity(g), r.limit(g)
	return append(out,
		Figure("direct", direct), Figure("observer", &observers), Figure("carried", new(r.carried(g))), Figure("confirmed share", share),
		Figure("supported", &supported), Figure("unsupported", &unsupported), Figure("undeclared", &undeclared),
		fmt.Sprintf("complete %t, %d unknown, %d uncertain", complete, unknownLines, uncertainLines),
		Figure("capacity", capacity), Figure("rate", ratio(direct, capacity)), Figure("limit", limit),
		"over "+over(hours, limit, complete))
}

// SeatsHeld is how many seats, other than as an observer, a group holds on some
// day of the period.
func (r *LoadReference) SeatsHeld(g governance.ID) int {
	seats := map[governance.ID]bool{}
	for d := r.Period.From; d < r.Period.Until; d++ {
		for i := range r.f.Tenures {
			t := &r.f.Tenures[i]
			if t.Holder == g && r.seats[t.Seat].Standing != governance.SeatObserver && r.tenureOn(t, d) == governance.InForceYes {
				seats[t.Seat] = true
			}
		}
	}
	return len(seats)
}
