package server

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// pinnedJars lists every jar of the pinned version with its SHA-256, in the format of sha256sum.
//
//go:embed jars.sha256
var pinnedJars string

// jar is a line of the list.
type jar struct{ name, sum string }

func parseJars(list string) ([]jar, error) {
	var jars []jar
	lines := bufio.NewScanner(strings.NewReader(list))
	for lines.Scan() {
		sum, name, ok := strings.Cut(lines.Text(), "  ")
		if !ok || len(sum) != hex.EncodedLen(sha256.Size) || name == "" || name != filepath.Base(name) {
			return nil, fmt.Errorf("the list of jars has a line that is no hash and name: %q", lines.Text())
		}
		jars = append(jars, jar{name: name, sum: sum})
	}
	return jars, lines.Err()
}

// checkJars compares a folder with the list: every jar with its hash, and nothing besides.
// The error names the first file that differs.
func checkJars(dir string, jars []jar) error {
	expected := make(map[string]bool, len(jars))
	for _, j := range jars {
		expected[j.name] = true
		sum, err := hashFile(filepath.Join(dir, j.name))
		if err != nil {
			return err
		}
		if sum != j.sum {
			return fmt.Errorf("%s is not the pinned file: its SHA-256 is %s and should be %s", filepath.Join(dir, j.name), sum, j.sum)
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !expected[e.Name()] {
			return fmt.Errorf("%s is not in the pinned list", filepath.Join(dir, e.Name()))
		}
	}
	return nil
}

func hashFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("read %s: %w", path, err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
