package exchange

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"tablee/governance"
)

// file describes one file of a layout.
type file struct {
	name     string
	columns  []string   // beside source and reading, which every file may have
	required [][]string // of each line, at least one column must be there
	key      []string   // the columns that tell one row from another
	declares string     // the kind of record that its key names, for references
	read     func(*row)
}

// everyFile are the columns that any file may have.
var everyFile = []string{"source", "reading"}

// fold writes a header the way columns are named: no case, no accents,
// underscores between words.
func fold(header string) string {
	var b strings.Builder
	for _, c := range norm.NFD.String(strings.ToLower(strings.TrimSpace(header))) {
		switch {
		case unicode.Is(unicode.Mn, c):
		case c == ' ', c == '-', c == '\'', c == '’', c == '\u00a0':
			b.WriteByte('_')
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// names gives, for each way to write a column of the file, the column. A
// column's own name prevails over an alias of another.
func (f *file) names() map[string]string {
	all := slices.Concat(f.columns, everyFile)
	names := map[string]string{}
	for _, c := range all {
		for _, alias := range aliases[c] {
			names[alias] = c
		}
	}
	for _, c := range all {
		names[fold(c)] = c
	}
	return names
}

// readHeader finds the known columns, gives notice of the others, and refuses
// a header without what the file cannot do without.
func (t *table) readHeader(header []string) bool {
	if len(header) > MaxColumns {
		t.refuseFile(t.header, "", "", tooLarge("", "csvTooManyColumns", strconv.Itoa(len(header)), strconv.Itoa(MaxColumns)))
		return false
	}
	names := t.file.names()
	t.width, t.at = len(header), map[string]int{}
	for i, h := range header {
		if e := checkCell(h); e != nil {
			t.refuseFile(t.header, "#"+strconv.Itoa(i+1), h, e)
			return false
		}
		column, known := names[fold(h)]
		if !known {
			t.notice(t.header, "#"+strconv.Itoa(i+1), h, badInput("", "csvUnknownColumn"))
			continue
		}
		if _, again := t.at[column]; again {
			t.refuseFile(t.header, column, h, badInput(column, "csvColumnTwice", column))
			return false
		}
		t.at[column] = i
	}
	return t.hasRequired()
}

func (t *table) hasRequired() bool {
	for _, any := range t.file.required {
		if !slices.ContainsFunc(any, t.has) {
			column := strings.Join(any, " | ")
			t.refuseFile(t.header, column, "", governance.NewError(governance.CodeBadUserInput, column, "csvColumnMissing", column))
			return false
		}
	}
	return true
}

// has reports whether the file has the column.
func (t *table) has(column string) bool { _, ok := t.at[column]; return ok }
