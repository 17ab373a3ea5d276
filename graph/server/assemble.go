package server

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Version is the Neo4j that pom.xml pins.
const Version = "5.26.31"

const assemblyName = "neo4j-" + Version

//go:embed pom.xml
var pom []byte

// assemble makes sure that the jars of the pinned version are there and are the pinned bytes. What is there is
// compared with the list first, so that neither network nor Maven is needed from the second start on. What differs is
// never used: it is built anew in a folder beside and put in place by a rename, so that a build cut in the middle
// leaves nothing under the final name. Processes that share an assembly take turns.
func (s *Server) assemble(ctx context.Context) error {
	jars, err := parseJars(pinnedJars)
	if err != nil {
		return err
	}
	return s.assemblePinned(ctx, jars)
}

func (s *Server) assemblePinned(ctx context.Context, jars []jar) error {
	parent := filepath.Dir(s.folders.assembly)
	if _, err := makeFolder(parent); err != nil {
		return err
	}
	turn, err := openLock(filepath.Join(parent, "."+filepath.Base(s.folders.assembly)+".lock"))
	if err != nil {
		return err
	}
	defer turn.release()
	if err := turn.wait(ctx, exclusive); err != nil {
		return fmt.Errorf("wait for the process that assembles Neo4j in %s: %w", parent, err)
	}
	reason := checkJars(s.folders.jars(), jars)
	if reason == nil {
		return nil
	}
	if !errors.Is(reason, fs.ErrNotExist) {
		s.log.Warn("the assembled Neo4j is not the pinned one and is built anew", "reason", reason)
	}
	if err := s.rebuild(ctx, jars); err != nil {
		return fmt.Errorf("assemble Neo4j %s (needed because: %w): %w", Version, reason, err)
	}
	return nil
}

// rebuild fetches the jars beside the assembly, checks them and puts them in place.
func (s *Server) rebuild(ctx context.Context, jars []jar) error {
	parent, name := filepath.Split(s.folders.assembly)
	pattern := "." + name + "-*"
	if err := sweep(filepath.Join(parent, pattern)); err != nil {
		return err
	}
	work, err := os.MkdirTemp(parent, pattern)
	if err != nil {
		return err
	}
	err = s.fetch(ctx, work, jars)
	if err == nil {
		err = replaceFolder(s.folders.assembly, work)
	}
	return errors.Join(err, sweep(filepath.Join(parent, pattern)))
}

// sweep removes what interrupted builds left behind; the caller holds the assembly's lock, so nobody is at work there.
func sweep(pattern string) error {
	left, err := filepath.Glob(pattern)
	for _, path := range left {
		err = errors.Join(err, os.RemoveAll(path))
	}
	return err
}

// fetch has Maven put the jars into work/lib and compares them with the list. Jars that arrived but differ are
// refused, not accepted as news: they are somebody else's.
func (s *Server) fetch(ctx context.Context, work string, jars []jar) error {
	maven, err := findMaven(ctx)
	if err != nil {
		return err
	}
	if err := writeFile(filepath.Join(work, "pom.xml"), pom); err != nil {
		return err
	}
	if err := writeFile(filepath.Join(work, "jars.sha256"), []byte(pinnedJars)); err != nil {
		return err
	}
	s.log.Info("assembling Neo4j, once", "version", Version, "jars", len(jars), "folder", s.folders.assembly)
	if err := copyDependencies(ctx, maven, work, s.options.Progress, jars); err != nil {
		return err
	}
	if err := checkJars(filepath.Join(work, "lib"), jars); err != nil {
		return fmt.Errorf("what Maven fetched is refused: %w; remove that file from Maven's local repository (~/.m2/repository) and try again; if it comes back, do not trust the source it comes from", err)
	}
	return nil
}

// replaceFolder moves the old folder aside, under a name that sweep removes, and the new one in place.
func replaceFolder(final, built string) error {
	err := os.Rename(final, built+".old")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("move the old assembly aside: %w", err)
	}
	if err := os.Rename(built, final); err != nil {
		return fmt.Errorf("put the assembly in place: %w", err)
	}
	return nil
}
