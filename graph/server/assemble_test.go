package server

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// repin is for a change of version: it writes the list of hashes anew from what Maven fetches.
var repin = flag.Bool("repin", false, "write jars.sha256 anew from what Maven fetches")

func TestPinnedJars(t *testing.T) {
	if *repin {
		writePins(t)
		return
	}
	jars, err := parseJars(pinnedJars)
	must(t, err)
	for _, name := range []string{"neo4j-server-" + Version + ".jar", "neo4j-" + Version + ".jar"} {
		if !slices.ContainsFunc(jars, func(j jar) bool { return j.name == name }) {
			t.Errorf("%s is not in the list", name)
		}
	}
	if !strings.Contains(string(pom), "<neo4j.version>"+Version+"</neo4j.version>") {
		t.Errorf("pom.xml does not pin %s", Version)
	}
}

func writePins(t *testing.T) {
	t.Helper()
	maven, err := findMaven(t.Context())
	must(t, err)
	work := t.TempDir()
	must(t, os.WriteFile(filepath.Join(work, "pom.xml"), pom, 0o600))
	must(t, copyDependencies(t.Context(), maven, work, func(Step) {}, nil))
	entries, err := os.ReadDir(filepath.Join(work, "lib"))
	must(t, err)
	var list strings.Builder
	for _, e := range entries {
		sum, err := hashFile(filepath.Join(work, "lib", e.Name()))
		must(t, err)
		fmt.Fprintf(&list, "%s  %s\n", sum, e.Name())
	}
	must(t, os.WriteFile("jars.sha256", []byte(list.String()), 0o644))
}

func TestParseJars(t *testing.T) {
	sum := strings.Repeat("0", 64)
	for _, bad := range []string{"abc  a.jar", sum + " a.jar", sum + "  ", sum + "  ../a.jar", sum + "  lib/a.jar"} {
		if got, err := parseJars(bad); err == nil {
			t.Errorf("%q was read as %v", bad, got)
		}
	}
}

// stubMaven pretends to fetch: it copies the folder it is told, counts its calls and speaks like Maven.
func stubMaven(t *testing.T, fetched string) (calls func() int) {
	t.Helper()
	count := filepath.Join(t.TempDir(), "calls")
	stubTools(t, map[string]string{"mvn": `
[ "$1" = -v ] && { echo 'Apache Maven 3.8.7'; exit; }
echo x >> '` + count + `'
for a; do case $a in -DoutputDirectory=*) out=${a#-DoutputDirectory=};; esac; done
echo "[INFO] Copying neo4j-` + Version + `.jar to $out/neo4j-` + Version + `.jar"
cp -r '` + fetched + `' "$out"`})
	return func() int {
		content, _ := os.ReadFile(count) // absent before the first call
		return strings.Count(string(content), "x")
	}
}

// fetched is a folder of three jars and the list that pins them.
func fetched(t *testing.T) (dir string, jars []jar) {
	t.Helper()
	dir = t.TempDir()
	for _, name := range []string{"a.jar", "b.jar", "neo4j-" + Version + ".jar"} {
		path := filepath.Join(dir, name)
		must(t, os.WriteFile(path, []byte("the bytes of "+name), 0o600))
		sum, err := hashFile(path)
		must(t, err)
		jars = append(jars, jar{name: name, sum: sum})
	}
	return dir, jars
}

func prepared(t *testing.T) *Server {
	t.Helper()
	o := options(t, t.TempDir())
	o.AssemblyDir = ""
	s, err := prepare(o)
	must(t, err)
	return s
}

func TestAssembly(t *testing.T) {
	tests := []struct {
		name   string
		before func(t *testing.T, s *Server) // what is done to a sound assembly
		calls  int                           // of Maven, afterwards
	}{
		{name: "OK", before: func(*testing.T, *Server) {}},
		{name: "Absent", calls: 1, before: func(t *testing.T, s *Server) {
			must(t, os.RemoveAll(s.folders.assembly))
		}},
		{name: "HalfFinished", calls: 1, before: func(t *testing.T, s *Server) {
			must(t, os.Remove(filepath.Join(s.folders.jars(), "b.jar")))
		}},
		{name: "CutFile", calls: 1, before: func(t *testing.T, s *Server) {
			must(t, os.Truncate(filepath.Join(s.folders.jars(), "b.jar"), 5))
		}},
		{name: "Tampered", calls: 1, before: func(t *testing.T, s *Server) {
			must(t, os.WriteFile(filepath.Join(s.folders.jars(), "b.jar"), []byte("THE BYTES OF b.jar"), 0o600))
		}},
		{name: "SmuggledIn", calls: 1, before: func(t *testing.T, s *Server) {
			must(t, os.WriteFile(filepath.Join(s.folders.jars(), "c.jar"), nil, 0o600))
		}},
		{name: "InterruptedBuildBeside", before: func(t *testing.T, s *Server) {
			must(t, os.MkdirAll(filepath.Join(s.folders.data, "."+assemblyName+"-123", "lib"), 0o700))
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := prepared(t)
			source, jars := fetched(t)
			calls := stubMaven(t, source)
			must(t, s.assemblePinned(t.Context(), jars))
			test.before(t, s)
			must(t, s.assemblePinned(t.Context(), jars))
			must(t, checkJars(s.folders.jars(), jars))
			if calls() != 1+test.calls {
				t.Errorf("Maven was called %d times, want %d", calls(), 1+test.calls)
			}
			if test.calls == 1 {
				wantNothingBeside(t, s)
			}
		})
	}
}

func wantNothingBeside(t *testing.T, s *Server) {
	t.Helper()
	left, err := filepath.Glob(filepath.Join(s.folders.data, "."+assemblyName+"-*"))
	must(t, err)
	if len(left) != 0 {
		t.Errorf("left beside the assembly: %v", left)
	}
}

// TestFetchedJarsDiffer: bytes other than the pinned ones are refused by name, and the old assembly stays.
func TestFetchedJarsDiffer(t *testing.T) {
	s := prepared(t)
	source, jars := fetched(t)
	calls := stubMaven(t, source)
	must(t, os.WriteFile(filepath.Join(source, "b.jar"), []byte("something else"), 0o600))
	err := s.assemblePinned(t.Context(), jars)
	if err == nil || !strings.Contains(err.Error(), "b.jar is not the pinned file") || !strings.Contains(err.Error(), ".m2") {
		t.Errorf("got %v, want a refusal that names b.jar and says what to do", err)
	}
	if _, err := os.Stat(s.folders.assembly); err == nil || calls() != 1 {
		t.Error("the refused jars were put in place")
	}
	wantNothingBeside(t, s)
}

func TestMavenFails(t *testing.T) {
	s := prepared(t)
	_, jars := fetched(t)
	stubTools(t, map[string]string{"mvn": `[ "$1" = -v ] && { echo 'Apache Maven 3.8.7'; exit; }
echo '[ERROR] Unknown host, says the stub'; exit 1`})
	err := s.assemblePinned(t.Context(), jars)
	for _, part := range []string{"Unknown host, says the stub", "assemble.log", "network"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%v does not say %q", err, part)
		}
	}
}

func TestCountJars(t *testing.T) {
	out := `[INFO] Downloaded from central: mirror/x/plugin.jar (1 kB at 2 kB/s)
[INFO] Downloaded from central: mirror/x/a-1.jar (1 kB at 2 kB/s)
[INFO] Copying a-1.jar to /w/lib/a-1.jar
[INFO] Copying b-1.jar to /w/lib/b-1.jar`
	var counts []int
	countJars(strings.NewReader(out), []jar{{name: "a-1.jar"}, {name: "b-1.jar"}, {name: "c-1.jar"}}, func(n int) { counts = append(counts, n) })
	if !slices.Equal(counts, []int{1, 2}) {
		t.Errorf("counted %v, want 1 and 2", counts)
	}
}

func TestLastLines(t *testing.T) {
	got := lastLines("one\ntwo\n\njava.lang.Oops: why\n\tat a.B.c(D.java:1)\n\t... 3 more\n", 2)
	if got != "  two\n  java.lang.Oops: why" {
		t.Errorf("got %q", got)
	}
}
