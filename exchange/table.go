package exchange

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"tablee/governance"
)

// What a set of files may hold at most. Larger worlds go by batches, into an
// empty store.
const (
	MaxRows      = 200_000
	MaxColumns   = 200
	MaxCell      = 10_000 // characters
	maxFileBytes = 256 << 20
	progressStep = 10_000
)

// table is one file with the place of its known columns.
type table struct {
	*reader
	file   *file
	name   string // as the folder has it
	comma  rune
	header int // line of the header
	width  int
	at     map[string]int // known column → its place
	rows   []*row

	recognized bool // those who stand there without a label were looked for
}

// row is one line of data; it is refused or set aside at most once.
type row struct {
	*table
	line  int
	cells []string
	over  bool // refused, or set aside as a duplicate
}

// parse reads the header and the rows of a file. ok is false when nothing of
// the file could be understood.
func (t *table) parse(data []byte) (ok bool) {
	text, comma, line, refused := decode(data)
	if refused != nil {
		t.refuseFile(line, "", "", refused)
		return false
	}
	t.comma = comma
	lines := csv.NewReader(strings.NewReader(text))
	lines.Comma, lines.FieldsPerRecord = comma, -1
	header, err := lines.Read()
	if err != nil && !errors.Is(err, io.EOF) {
		t.refuseFile(1, "", "", badInput("", "csvCutRow"))
		return false
	}
	t.header = 1
	if len(header) > 0 {
		t.header, _ = lines.FieldPos(0)
	}
	if !t.readHeader(header) {
		return false
	}
	for t.next(lines) {
	}
	return true
}

// next reads one row; it is false at the end of the file.
func (t *table) next(lines *csv.Reader) bool {
	cells, err := lines.Read()
	if errors.Is(err, io.EOF) {
		return false
	}
	if bad, is := errors.AsType[*csv.ParseError](err); is {
		t.refuseFile(bad.StartLine, "", "", badInput("", "csvCutRow"))
		t.broken[t.file.declares] = true // whatever the lost rows would have named
		return true
	}
	if err != nil || blank(cells) {
		return err == nil
	}
	line, _ := lines.FieldPos(0)
	if t.set.Rows++; t.set.Rows > MaxRows {
		t.refuseFile(line, "", "", tooLarge("", "csvTooManyRows", strconv.Itoa(MaxRows)))
		return false
	}
	r := &row{table: t, line: line, cells: cells}
	r.clean()
	t.rows = append(t.rows, r)
	if t.Progress != nil && len(t.rows)%progressStep == 0 {
		t.Progress(t.name, len(t.rows), false)
	}
	return true
}

// clean trims and composes the cells, and refuses those that no file of facts
// should hold.
func (r *row) clean() {
	if len(r.cells) != r.width {
		r.refuse("", "", badInput("", "csvWidth", strconv.Itoa(len(r.cells)), strconv.Itoa(r.width)))
		r.broken[r.file.declares] = true
		return
	}
	for i, c := range r.cells {
		if e := checkCell(c); e != nil {
			r.refuse(r.columnAt(i), c, e)
			return
		}
		r.cells[i] = tidy(c)
	}
}

// tidy trims a cell and writes its accents one way, so that the same name
// typed on two machines is the same text.
func tidy(cell string) string { return norm.NFC.String(strings.TrimSpace(cell)) }

func blank(cells []string) bool {
	return !slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}

func (r *row) columnAt(place int) string {
	for name, at := range r.at {
		if at == place {
			return name
		}
	}
	return "#" + strconv.Itoa(place+1)
}

func (t *table) refuseFile(line int, column, value string, e *governance.Error) {
	t.set.Refusals = append(t.set.Refusals, Refusal{t.name, line, column, shown(value), e})
}

func (t *table) notice(line int, column, value string, note *governance.Error) {
	t.set.Notices = append(t.set.Notices, Notice{t.name, line, column, shown(value), note})
}

// refuse reports the row, once: what is wrong first.
func (r *row) refuse(column, value string, e *governance.Error) {
	if r.over {
		return
	}
	r.over = true
	r.refuseFile(r.line, column, value, e)
}
