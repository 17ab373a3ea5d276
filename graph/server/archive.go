package server

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// errArchiveDropped: a start with the class archive failed, and the archive is gone, so that the next goes without.
var errArchiveDropped = errors.New("the start with the recorded classes failed")

// archive is the classes of Neo4j as the JVM loaded them once, written when a first run ends and mapped into memory by
// later ones, which start in two thirds of the time. It stands beside the jars, one for each Java version.
// It is a help and never a condition: the JVM ignores one that does not fit, and we remove one that is damaged.
type archive struct{ path, recording string }

func (s *Server) archive(javaVersion string) archive {
	return archive{
		path:      filepath.Join(s.folders.assembly, "classes-"+javaVersion+".jsa"),
		recording: s.folders.recording(),
	}
}

func (a archive) sumPath() string { return a.path + ".sha256" }

// usable compares the archive with the hash written beside it: the JVM looks at the head of the file only.
func (a archive) usable() bool {
	expected, err := os.ReadFile(a.sumPath())
	if err != nil {
		return false
	}
	sum, err := hashFile(a.path)
	return err == nil && sum == strings.TrimSpace(string(expected))
}

// flags tell the JVM to use the archive, or to record one when the process ends. The path for use is relative to the
// folder of the jars, because the JVM takes a colon in it for a separator.
func (a archive) flags(usable bool) ([]string, error) {
	if usable {
		return []string{"-XX:SharedArchiveFile=../" + filepath.Base(a.path), "-Xshare:auto"}, nil
	}
	if err := os.Remove(a.recording); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("remove a half-recorded class archive: %w", err)
	}
	return []string{"-XX:ArchiveClassesAtExit=" + a.recording, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"}, nil
}

// keep takes the recording of a run that ended by itself into the assembly: first the bytes, then the hash without
// which they do not count. The assembly may be on another disk, so the bytes are copied.
func (a archive) keep() error {
	sum, err := hashFile(a.recording)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // this JVM does not record
	}
	if err == nil {
		err = copyFile(a.path, a.recording)
	}
	if err == nil {
		err = writeFile(a.sumPath(), []byte(sum+"\n"))
	}
	return errors.Join(err, os.Remove(a.recording))
}

// drop removes the archive; the next clean end records another.
func (a archive) drop() error {
	err := os.Remove(a.sumPath())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// copyFile writes beside the target and renames, since a JVM may have the old file mapped.
func copyFile(to, from string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.CreateTemp(filepath.Dir(to), ".classes-*")
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	err = errors.Join(err, out.Close())
	if err == nil {
		err = os.Rename(out.Name(), to)
	}
	if err != nil {
		return fmt.Errorf("keep the class archive: %w", errors.Join(err, os.Remove(out.Name())))
	}
	return nil
}
