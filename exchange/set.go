package exchange

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tablee/governance"
)

// Layout says how the columns of a folder are named and what a row means.
type Layout string

// The layouts that are read.
const (
	LayoutTablee Layout = "tablee" // the files of the documentation
	LayoutOpengr Layout = "opengr" // one row per participant of a joint body
)

// Layouts lists the layouts that are read.
var Layouts = []Layout{LayoutTablee, LayoutOpengr}

// DefaultScheme is the scheme of the identifiers of imported rows.
const DefaultScheme = "import"

// Options say how a set of files is read.
type Options struct {
	Scheme   string                                  // of the identifiers; "" means DefaultScheme
	Layout   Layout                                  // "" means LayoutTablee
	BodiesAs governance.GroupKind                    // opengr: Roundtable, or Coalition; "" means Roundtable
	Progress func(file string, rows int, whole bool) // told now and then while a file is read, and once it is
	PersonID func(label string) governance.ID        // of somebody new; nil: it is drawn, and tells nothing of the label
}

// Set is what a folder or a file of CSV says.
type Set struct {
	Facts    governance.Facts // sorted; incomplete when there are refusals
	Refusals []Refusal        // at most one per row, in the order of files and lines
	Notices  []Notice         // what was read otherwise than one might expect
	Rows     int              // data rows read
	Files    []FileRows       // rows of each file, in the order of reading

	existing governance.Facts
	origins  map[governance.ID]*row
	order    map[string]int // place of each file among those of the layout
}

// FileRows is how many data rows a file has.
type FileRows struct {
	File string
	Rows int
}

// Read reads a folder of CSV files, or one of them. Records that existing
// already holds, by an identifier or by what they link, keep their identity.
// The error says that the path cannot be read; wrong rows are in the set.
func Read(path string, existing governance.Facts, o Options) (*Set, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if info.IsDir() {
		return read(os.DirFS(path), "", existing, o)
	}
	return read(os.DirFS(filepath.Dir(path)), filepath.Base(path), existing, o)
}

// ReadFS reads a folder of CSV files that is not on disk.
func ReadFS(fsys fs.FS, existing governance.Facts, o Options) (*Set, error) {
	return read(fsys, "", existing, o)
}

func read(fsys fs.FS, only string, existing governance.Facts, o Options) (*Set, error) {
	o, err := o.complete()
	if err != nil {
		return nil, err
	}
	r := newReader(existing, o)
	found, err := r.find(fsys, only)
	if err != nil {
		return nil, err
	}
	if err := r.readAll(fsys, found); err != nil {
		return nil, err
	}
	r.finish()
	return r.set, nil
}

func (o Options) complete() (Options, error) {
	o.Scheme = cmp.Or(o.Scheme, DefaultScheme)
	o.Layout = cmp.Or(o.Layout, LayoutTablee)
	o.BodiesAs = cmp.Or(o.BodiesAs, governance.Roundtable)
	if o.PersonID == nil {
		o.PersonID = func(string) governance.ID { return governance.NewID() }
	}
	if !slices.Contains(Layouts, o.Layout) {
		return o, valueError("layout", string(o.Layout), Layouts)
	}
	bodies := []governance.GroupKind{governance.Roundtable, governance.Coalition}
	if !slices.Contains(bodies, o.BodiesAs) {
		return o, valueError("bodiesAs", string(o.BodiesAs), bodies)
	}
	if e := checkCell(o.Scheme); e != nil {
		return o, e
	}
	return o, nil
}

// Duplicates is how many rows say exactly what an earlier one says.
func (s *Set) Duplicates() int {
	n := 0
	for _, notice := range s.Notices {
		if notice.Note.Detail == "csvDuplicateRow" {
			n++
		}
	}
	return n
}

// inOrder puts refusals in the order of files and lines.
func (s *Set) inOrder(refusals []Refusal) {
	place := func(r Refusal) int { return s.order[strings.ToLower(r.File)] }
	slices.SortStableFunc(refusals, func(a, b Refusal) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a.Line, b.Line))
	})
}
