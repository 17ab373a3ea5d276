package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strings"
	"time"
)

//go:embed static
var static embed.FS

// What `make web` built; the folder is never empty, so that the program can be
// built without Node.
//
//go:embed all:dist
var built embed.FS

// assets are files that never change under their names.
type assets struct {
	files      map[string][]byte // by address
	Stylesheet string
	Icon       string
	Explorer   explorerFiles
}

// explorerFiles are the addresses that start the explorer; none when it was
// not built.
type explorerFiles struct {
	Script   string
	Styles   []string
	Licences string // of what it is made of
}

func readAssets() (assets, error) {
	a := assets{files: map[string][]byte{}}
	var err, iconErr error
	a.Stylesheet, err = a.hashed(static, "static/site.css")
	a.Icon, iconErr = a.hashed(static, "static/icon.svg")
	return a, errors.Join(err, iconErr, a.readExplorer())
}

// hashed keeps a file under a name that changes with its content.
func (a *assets) hashed(files embed.FS, file string) (string, error) {
	content, err := files.ReadFile(file)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(content)
	name, extension := path.Base(file), path.Ext(file)
	address := "/assets/" + strings.TrimSuffix(name, extension) + "." + hex.EncodeToString(sum[:8]) + extension
	a.files[address] = content
	return address, nil
}

// readExplorer keeps the bundler's files, whose names are hashed already.
func (a *assets) readExplorer() error {
	list, err := built.ReadFile("dist/explorer/manifest.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var entries map[string]struct {
		File    string
		CSS     []string
		IsEntry bool
	}
	if err := json.Unmarshal(list, &entries); err != nil {
		return err
	}
	for _, entry := range entries {
		if entry.IsEntry {
			a.Explorer.Script = "/assets/explorer/" + entry.File
			for _, style := range entry.CSS {
				a.Explorer.Styles = append(a.Explorer.Styles, "/assets/explorer/"+style)
			}
		}
	}
	slices.Sort(a.Explorer.Styles)
	if a.Explorer.Licences, err = a.hashed(built, "dist/explorer/licences.md"); err != nil {
		return err
	}
	return fs.WalkDir(built, "dist/explorer/assets", func(at string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			a.files["/assets/explorer/assets/"+d.Name()], err = built.ReadFile(at)
		}
		return err
	})
}

// ServeHTTP gives a file, to be kept for a year: another content has another
// name.
func (a assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	content, ok := a.files[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	http.ServeContent(w, r, r.URL.Path, time.Time{}, bytes.NewReader(content))
}
