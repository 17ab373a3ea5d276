// Package schema says what may be asked: the SDL of the API, one file per
// noun. The Go code that reads it is generated beside it.
package schema

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed *.graphql
var files embed.FS

// SDL is the whole schema, file after file in the order of their names.
func SDL() (string, error) {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return "", err
		}
		b.Write(text)
		b.WriteByte('\n')
	}
	return b.String(), nil
}
