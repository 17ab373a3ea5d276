package show

import (
	"errors"
	"fmt"
	"strings"

	"tablee/network"
)

// lines is the table of what makes the total.
func (t loadText) lines(lines []network.LoadLine) error {
	if len(lines) == 0 {
		return nil
	}
	w := t.Words
	out := table{
		head:  []string{w.body, w.seat, w.kind, w.basis, w.meetings, w.delegates, w.hoursEach, w.hoursOfLine, w.notes},
		right: []bool{4: true, 5: true, 6: true, 7: true, 8: false},
	}
	var meetings, each, hours []*float64
	for _, l := range lines {
		meetings, each, hours = append(meetings, l.Meetings()), append(each, l.HoursPerMeeting()), append(hours, l.Hours())
	}
	meetingsTold, eachTold, hoursTold := w.column(meetings, nothing), w.column(each, nothing), w.column(hours, w.unknown)
	for i, l := range lines {
		basis := nothing
		if l.Hours() != nil {
			basis = w.bases[l.Basis]
		}
		out.row(t.body(l), t.seat(l), w.lineKinds[l.Kind], basis, meetingsTold[i], w.integer(l.Delegates), eachTold[i], hoursTold[i], t.notes(l))
	}
	return errors.Join(t.Print(""), out.write(t.answer))
}

// nothing fills a cell for which there is no figure.
const nothing = "—"

// The longest names that a table shows whole.
const (
	longestBody = 44
	longestSeat = 24
)

func (t loadText) body(l network.LoadLine) string {
	if b := l.Body(); b != nil {
		return cut(b.Name().Text(nil), longestBody)
	}
	return nothing
}

func (t loadText) seat(l network.LoadLine) string {
	s := l.Seat()
	switch {
	case s == nil:
		return nothing
	case len(s.Identifiers()) > 0:
		return cut(s.Identifiers()[0].Value, longestSeat)
	}
	return s.ID().String()
}

// notes are what a reader should know of a line.
func (t loadText) notes(l network.LoadLine) string {
	w, notes := t.Words, []string{}
	add := func(note string, holds bool) {
		if holds {
			notes = append(notes, note)
		}
	}
	add(w.noteFloor, l.Floor)
	add(w.noteUncertain, l.Uncertain)
	add(w.noteTravel, l.TravelNotDeclared)
	add(w.supports[l.SupportKind], l.SupportKind != "")
	if by := l.RequiredBy(); by != nil {
		add(fmt.Sprintf(w.noteRequired, *by), true)
	}
	if l.HolderID != l.SupplierID {
		add(fmt.Sprintf(w.noteBehalf, l.OnBehalfOf().Name().Text(nil)), true)
	}
	add(w.noteConfirmed, l.Confirmed())
	return strings.Join(notes, ", ")
}

// cut shortens a text to so many characters.
func cut(text string, longest int) string {
	runes := []rune(text)
	if len(runes) <= longest {
		return text
	}
	return string(runes[:longest-1]) + "…"
}
