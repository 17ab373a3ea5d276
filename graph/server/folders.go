package server

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// folders are the places below the data folder, absolute and free of symbolic links, since the process table is
// searched for them.
type folders struct {
	data     string
	home     string // Neo4j's own: conf, data, logs
	run      string // record and locks
	assembly string // the jars
}

// DefaultAssemblyDir is a place in the user's cache for one assembly that several data folders share, as tests do.
// It fails where the user has no cache folder (neither HOME nor XDG_CACHE_HOME is set).
func DefaultAssemblyDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the user's cache folder: %w", err)
	}
	return filepath.Join(cache, "tablee", assemblyName), nil
}

// makeFolders creates what is missing and proves that the data folder can be written.
func makeFolders(data, assembly string) (folders, error) {
	if data == "" {
		return folders{}, errors.New("the managed database needs a data folder, and none was named")
	}
	resolved, err := makeFolder(data)
	if err != nil {
		return folders{}, err
	}
	f := folders{
		data: resolved,
		home: filepath.Join(resolved, "neo4j"),
		run:  filepath.Join(resolved, "run"),
	}
	f.assembly = filepath.Join(resolved, assemblyName)
	if assembly != "" {
		if f.assembly, err = filepath.Abs(assembly); err != nil {
			return folders{}, fmt.Errorf("resolve the assembly folder %s: %w", assembly, err)
		}
	}
	for _, dir := range []string{f.home, f.run, filepath.Join(f.home, "conf"), filepath.Join(f.home, "logs")} {
		if _, err := makeFolder(dir); err != nil {
			return folders{}, err
		}
	}
	return f, nil
}

func makeFolder(dir string) (string, error) {
	resolved, err := filepath.Abs(dir)
	if err == nil {
		err = os.MkdirAll(resolved, 0o700)
	}
	if err == nil {
		resolved, err = filepath.EvalSymlinks(resolved)
	}
	if err == nil {
		err = probe(resolved)
	}
	if err != nil {
		return "", fmt.Errorf("the folder %s cannot be written; give it to the user who runs tablee, or name another data folder: %w", dir, err)
	}
	return resolved, nil
}

// probe writes and removes a file, because permission bits say nothing of read-only file systems.
func probe(dir string) error {
	f, err := os.CreateTemp(dir, ".probe-*")
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

func (f folders) lockFile(name string) string { return filepath.Join(f.run, name+".lock") }
func (f folders) record() string              { return filepath.Join(f.run, "neo4j.json") }
func (f folders) recording() string           { return filepath.Join(f.run, "classes.jsa") }
func (f folders) password() string            { return filepath.Join(f.home, "password") }
func (f folders) conf() string                { return filepath.Join(f.home, "conf", "neo4j.conf") }
func (f folders) console() string             { return filepath.Join(f.home, "logs", "console.log") }
func (f folders) jars() string                { return filepath.Join(f.assembly, "lib") }

// writeFile replaces a file in one step, readable by its owner only: a reader never sees half of it.
func writeFile(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, errors.Join(err, os.Remove(f.Name())))
	}
	return nil
}
