package exchange

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// source is a file of the set as its folder names it.
type source struct {
	file *file
	name string
}

// find says which files of the folder belong to the layout, and gives notice
// of tables that do not.
func (r *reader) find(fsys fs.FS, only string) ([]source, error) {
	if only != "" {
		return r.findOnly(only)
	}
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, unreadable(".", err)
	}
	var found []source
	for _, f := range r.files() {
		i := slices.IndexFunc(entries, func(e fs.DirEntry) bool { return strings.EqualFold(e.Name(), f.name) })
		if i >= 0 {
			found = append(found, source{f, entries[i].Name()})
		}
	}
	if len(found) == 0 {
		return nil, badInput("path", "csvNoFile", r.fileNames())
	}
	for _, e := range entries {
		mine := slices.ContainsFunc(found, func(s source) bool { return s.name == e.Name() })
		if !mine && strings.HasSuffix(strings.ToLower(e.Name()), ".csv") {
			r.set.Notices = append(r.set.Notices, Notice{File: e.Name(), Note: badInput("", "csvUnknownFile", r.fileNames())})
		}
	}
	return found, nil
}

// findOnly takes one file. The only file of its layout may have any name.
func (r *reader) findOnly(name string) ([]source, error) {
	files := r.files()
	for _, f := range files {
		if len(files) == 1 || strings.EqualFold(f.name, name) {
			return []source{{f, name}}, nil
		}
	}
	return nil, badInput("path", "csvUnknownFile", r.fileNames())
}

func (r *reader) fileNames() string {
	var names []string
	for _, f := range r.files() {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}

// readFile reads no more than one byte beyond what is taken.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxFileBytes+1))
}

// reasonOf is what the system says of a file, without its path.
func reasonOf(err error) string {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err.Error()
	}
	return err.Error()
}
