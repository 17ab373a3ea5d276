package synthetic

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"tablee/governance"
)

// CSV writes a world in the import layout, by the names of its files. Read
// with the scheme Scheme, it gives the same records with the same identities.
// What the layout has no column for is left out: confirmations, the dates of
// services, and the source of persons. Supports go with their tenures.
func CSV(f governance.Facts) map[string][]byte {
	w := &writer{facts: &f, names: namesIn(&f), files: map[string][]byte{}}
	w.writeWords()
	w.writeTerritories()
	w.writeGroups()
	w.writeSuccessions()
	w.writeMemberships()
	w.writeSeats()
	w.writeTenures()
	w.writeDelegations()
	w.writeCapacities()
	w.writeFunding()
	w.writeCadences()
	w.writeCalendars()
	w.writeMeetings()
	w.writeAttendance()
	return w.files
}

// writer turns records into rows.
type writer struct {
	facts *governance.Facts
	names map[governance.ID]string // how files call a record
	files map[string][]byte
}

// namesIn gives what cells refer to: identifiers, scheme:code of territories,
// names of sources.
func namesIn(f *governance.Facts) map[governance.ID]string {
	names := make(map[governance.ID]string, len(f.Groups)+len(f.Seats)+len(f.Meetings)+len(f.Persons)+len(f.Territories))
	for i := range f.Sources {
		names[f.Sources[i].ID] = f.Sources[i].Name
	}
	for i := range f.Territories {
		names[f.Territories[i].ID] = f.Territories[i].Scheme + ":" + f.Territories[i].Code
	}
	for i := range f.Topics {
		names[f.Topics[i].ID] = f.Topics[i].Key()
	}
	for i := range f.Groups {
		names[f.Groups[i].ID] = f.Groups[i].Key()
	}
	for i := range f.Seats {
		names[f.Seats[i].ID] = f.Seats[i].Key()
	}
	for i := range f.Meetings {
		names[f.Meetings[i].ID] = f.Meetings[i].Identifiers[0].Value
	}
	for i := range f.Persons {
		names[f.Persons[i].ID] = f.Persons[i].Identifiers[0].Value
	}
	return names
}

// file writes one file: its columns, then whatever rows it is given.
func (w *writer) file(name, columns string, rows func(row func(cells ...string))) {
	var to bytes.Buffer
	out := csv.NewWriter(&to)
	put := func(cells ...string) {
		_ = out.Write(cells) // a buffer takes everything
	}
	put(strings.Split(columns, ",")...)
	rows(put)
	out.Flush()
	w.files[name] = to.Bytes()
}

// list writes what a cell refers to, between bars.
func (w *writer) list(ids []governance.ID) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = w.names[id]
	}
	return strings.Join(out, "|")
}

func number(x *float64) string {
	if x == nil {
		return ""
	}
	return strconv.FormatFloat(*x, 'f', -1, 64)
}
