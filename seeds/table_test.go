package seeds

import (
	"encoding/csv"
	"io/fs"
	"strings"
	"testing"
	"unicode/utf8"
)

// row is one line of a file by column name, with where it stands.
type row struct {
	cells map[string]string
	file  string
	line  int
}

func (r row) get(column string) string { return r.cells[column] }

// list splits a cell that holds several values.
func (r row) list(column string) []string {
	if r.get(column) == "" {
		return nil
	}
	return strings.Split(r.get(column), "|")
}

func (r row) errorf(t *testing.T, format string, args ...any) {
	t.Helper()
	t.Errorf("%s line %d: "+format, append([]any{r.file, r.line}, args...)...)
}

// read parses one file; encoding/csv refuses a row whose number of cells
// differs from the header's.
func read(t *testing.T, files fs.FS, name string) []row {
	t.Helper()
	content, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(content) {
		t.Fatalf("%s is not UTF-8", name)
	}
	records, err := csv.NewReader(strings.NewReader(string(content))).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(records) < 2 {
		t.Fatalf("%s has no rows", name)
	}
	return named(t, name, records)
}

func named(t *testing.T, file string, records [][]string) []row {
	t.Helper()
	var rows []row
	for i, record := range records[1:] {
		cells := map[string]string{}
		for c, column := range records[0] {
			if _, twice := cells[column]; twice {
				t.Fatalf("%s has two columns %q", file, column)
			}
			cells[column] = record[c]
		}
		rows = append(rows, row{cells, file, i + 2})
	}
	return rows
}

// keys collects what a file's rows are called and reports a name used twice.
func keys(t *testing.T, rows []row, columns ...string) map[string]bool {
	t.Helper()
	seen := map[string]bool{}
	for _, r := range rows {
		var parts []string
		for _, c := range columns {
			parts = append(parts, r.get(c))
		}
		key := strings.Join(parts, ":")
		if strings.Trim(key, ":") == "" || seen[key] {
			r.errorf(t, "%q is empty or used twice", key)
		}
		seen[key] = true
	}
	return seen
}
