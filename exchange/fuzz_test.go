package exchange

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tablee/governance"
)

// Whatever bytes a file holds, reading ends without a panic, every refusal can
// be told, and what is read twice is the same.
func FuzzRead(f *testing.F) {
	for _, path := range []string{"three-tables/groups.csv", "four-tables/attendance.csv", "four-tables/territories.csv", "four-tables/capacities.csv"} {
		data, err := os.ReadFile("../testdata/" + path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(filepath.Base(path), data)
	}
	f.Add("groups.csv", []byte("id;kind;name_fr\nA;organization;\xe9t\xe9\n"))
	f.Add("groups.csv", []byte("\"id\nkind"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		files := folder(network("topics.csv", "id,kind,label_fr\nx,field,X\n"))
		files[filepath.Base(filepath.Clean("/"+name))] = &fstest.MapFile{Data: data}
		s, err := ReadFS(files, governance.Facts{}, Options{})
		if err != nil {
			return
		}
		_, refusals := s.Judge(true)
		for _, r := range refusals {
			if r.Text(governance.French) == "" || r.Text(governance.English) == "" {
				t.Errorf("%+v", r)
			}
		}
		if len(refusals) > 0 {
			return
		}
		again, err := ReadFS(files, s.Facts, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if changed, refusals := again.Judge(true); changed.Len() != 0 || len(refusals) != 0 {
			t.Errorf("read twice, %d records change, refused %v", changed.Len(), refusals)
		}
	})
}

// The order of rows says nothing.
func TestOrderOfRowsSaysNothing(t *testing.T) {
	for _, example := range []string{"three-tables", "four-tables"} {
		want := mustRead(t, "../testdata/"+example, governance.Facts{}, Options{PersonID: byLabel}).Facts
		files := exampleFiles(t, example)
		rapid.Check(t, func(t *rapid.T) {
			shuffled := fstest.MapFS{}
			for name, lines := range files {
				data := append([]byte(nil), lines[0]...)
				for _, line := range rapid.Permutation(lines[1:]).Draw(t, name) {
					data = append(data, line...)
				}
				shuffled[name] = &fstest.MapFile{Data: data}
			}
			s, err := ReadFS(shuffled, governance.Facts{}, Options{PersonID: byLabel})
			if err != nil || len(s.Refusals) != 0 {
				t.Fatalf("%v %v", err, s.Refusals)
			}
			if diff := cmp.Diff(want, s.Facts, cmpopts.EquateComparable(governance.PartialDate{})); diff != "" {
				t.Fatal(diff)
			}
		})
	}
}

// exampleFiles gives the lines of every table of an example.
func exampleFiles(t *testing.T, example string) map[string][][]byte {
	t.Helper()
	paths, err := filepath.Glob("../testdata/" + example + "/*.csv")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	files := map[string][][]byte{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = splitLines(data)
	}
	return files
}

func splitLines(data []byte) (lines [][]byte) {
	start := 0
	for i, b := range data {
		if b == '\n' {
			lines = append(lines, data[start:i+1])
			start = i + 1
		}
	}
	return lines
}
