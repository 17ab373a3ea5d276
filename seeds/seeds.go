// Package seeds holds the data that an empty service starts with: what three
// documents tell about Quebec's community sector, and two worked examples with
// invented names. Each is a folder in the import layout and is read by the
// same import as anybody's files.
package seeds

import (
	"embed"
	"io/fs"
)

//go:embed documents three-tables four-tables
var folders embed.FS

// Folder is one embedded folder in the import layout and the scheme of its identifiers.
type Folder struct {
	Name, Scheme string
	Files        fs.FS
}

// All lists the folders in the order in which they are imported.
func All() []Folder {
	return []Folder{
		folder("documents"),
		folder("three-tables"),
		folder("four-tables"),
	}
}

// folder opens an embedded folder. Its scheme is its own name, so that group A
// of one example is never taken for group A of another.
func folder(name string) Folder {
	files, err := fs.Sub(folders, name)
	if err != nil {
		panic(err) // only a name that is no path at all is refused
	}
	return Folder{Name: name, Scheme: name, Files: files}
}
