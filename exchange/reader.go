package exchange

import (
	"io/fs"
	"strings"

	"tablee/governance"
)

// reader holds what the reading of one set needs.
type reader struct {
	Options
	set      *Set
	old      *known
	declared map[string]governance.ID // records that the files describe, by natural key
	broken   map[string]bool          // kinds of records whose file was not understood
	claimed  map[governance.ID]*row   // the row that describes each record
	places   map[governance.ID]int    // where each territory and person is among the facts

	persons    map[string]governance.ID // those whom these files name, by label
	stayErased []governance.ID          // of them, those whose name was erased
}

func newReader(existing governance.Facts, o Options) *reader {
	r := &reader{
		Options:  o,
		set:      &Set{existing: existing, order: map[string]int{}},
		old:      newKnown(existing),
		declared: map[string]governance.ID{},
		broken:   map[string]bool{},
		claimed:  map[governance.ID]*row{},
		places:   map[governance.ID]int{},
		persons:  map[string]governance.ID{},
	}
	r.set.origins = r.claimed
	return r
}

// files are those of the layout, in the order of reading: what is
// referred to comes first.
func (o Options) files() []*file {
	if o.Layout == LayoutOpengr {
		return []*file{&opengrFile}
	}
	return []*file{
		&sourcesFile, &topicsFile, &territoriesFile, &groupsFile, &successionsFile,
		&membershipsFile, &seatsFile, &tenuresFile, &delegationsFile, &capacitiesFile,
		&fundingFile, &cadencesFile, &calendarsFile, &meetingsFile, &attendanceFile,
	}
}

// readAll parses every file, declares what the rows describe, then reads
// them, so that rows may refer to each other in any order.
func (r *reader) readAll(fsys fs.FS, found []source) error {
	var tables []*table
	for _, f := range found {
		t, err := r.open(fsys, f)
		if err != nil {
			return err
		}
		if t != nil {
			tables = append(tables, t)
		}
		if r.set.Rows > MaxRows {
			return nil
		}
	}
	for _, t := range tables {
		t.declare()
	}
	for _, t := range tables {
		for _, row := range t.rows {
			if !row.over {
				t.file.read(row)
			}
		}
	}
	return nil
}

// open reads and parses one file; no table when it was not understood.
func (r *reader) open(fsys fs.FS, s source) (*table, error) {
	data, err := readFile(fsys, s.name)
	if err != nil {
		return nil, unreadable(s.name, err)
	}
	t := &table{reader: r, file: s.file, name: s.name}
	if len(data) > maxFileBytes {
		t.refuseFile(0, "", "", tooLarge("", "csvFileTooLarge"))
	} else if t.parse(data) {
		r.set.Files = append(r.set.Files, FileRows{t.name, len(t.rows)})
		if r.Progress != nil {
			r.Progress(t.name, len(t.rows), true)
		}
		return t, nil
	}
	r.broken[s.file.declares] = true
	return nil, nil
}

// finish puts everything in order.
func (r *reader) finish() {
	r.set.Facts.Sort()
	for i, f := range r.files() {
		r.set.order[strings.ToLower(f.name)] = i
	}
	r.set.inOrder(r.set.Refusals)
}
