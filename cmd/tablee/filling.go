package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"tablee/cmd/tablee/internal/show"
	"tablee/exchange"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// filling is a set of files on its way into the graph.
type filling struct {
	name         string
	files        fs.FS
	read         func(existing governance.Facts) (*exchange.Set, error)
	also         func(existing governance.Facts) (governance.Facts, error) // what comes with the files, once; nil: nothing
	acceptCycles bool
	dryRun       bool
	judging      func(rows int)        // told when the files are read
	writing      func(part, parts int) // told before each part is written
}

// fillFromDisk reads a folder, or one file.
func fillFromDisk(path string, o exchange.Options) filling {
	folder := path
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		folder = filepath.Dir(path)
	}
	return filling{name: path, files: os.DirFS(folder), read: func(existing governance.Facts) (*exchange.Set, error) {
		return exchange.Read(path, existing, o)
	}}
}

// fillFromFS reads a folder that is not on disk.
func fillFromFS(name string, files fs.FS, o exchange.Options) filling {
	return filling{name: name, files: files, read: func(existing governance.Facts) (*exchange.Set, error) {
		return exchange.ReadFS(files, existing, o)
	}}
}

// judgement is what the files say beside the network at one version.
type judgement struct {
	show.Filled
	changed governance.Facts
}

// refusedError carries the rows for which nothing was written.
type refusedError struct{ show.Filled }

// Error counts the rows; who prints the error names each.
func (e *refusedError) Error() string { return fmt.Sprintf("%d rows were refused", len(e.Refusals)) }

func (f filling) judge(n *network.Network) (judgement, error) {
	before := n.FactsForImport()
	set, err := f.read(before)
	if err != nil {
		return judgement{}, err
	}
	if f.judging != nil {
		f.judging(set.Rows)
	}
	changed, refusals := set.Judge(f.acceptCycles)
	if f.also != nil && len(refusals) == 0 {
		more, err := f.also(before.With(changed))
		if err != nil {
			return judgement{}, err
		}
		changed = changed.With(more.Without(before))
	}
	j := judgement{
		show.Filled{Name: f.name, Set: set, Tallies: show.TallyChanges(&before, &changed), Refusals: refusals, DryRun: f.dryRun, Version: n.Version()},
		changed,
	}
	if len(refusals) > 0 {
		return j, &refusedError{j.Filled}
	}
	return j, nil
}

// into writes what the files change, as one change, or nothing: a refusal is
// a *refusedError. Files that change nothing, and a dry run, write nothing.
func (f filling) into(ctx context.Context, live *network.Live) (*show.Filled, error) {
	j, err := f.judge(live.Now())
	if err != nil || f.dryRun || j.changed.Len() == 0 {
		return &j.Filled, err
	}
	change := governance.Change{
		Key: rand.Text(), Digest: "import", Actor: access.Deployment().Name, Verb: "import", All: true, Progress: f.writing,
	}
	n, outcome, err := live.Write(ctx, change, func(n *network.Network) (governance.Facts, error) {
		if n.Version() == j.Version {
			return j.changed, nil
		}
		// Somebody else has written since the files were judged.
		again, err := f.judge(n)
		j = again
		return again.changed, err
	})
	if err != nil {
		return nil, err
	}
	done := j.Filled
	done.Written, done.Version = !outcome.Nothing, n.Version()
	return &done, nil
}

// watched has the steps of a filling told while they go on.
func (f filling) watched(o *show.Output) filling {
	f.judging = func(rows int) { o.Judging(f.name, rows) }
	f.writing = func(part, parts int) { o.Writing(f.name, part, parts) }
	return f
}
