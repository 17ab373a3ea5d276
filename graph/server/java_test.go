package server

import (
	"errors"
	"strings"
	"testing"
)

func TestFindJava(t *testing.T) {
	tests := []struct {
		name, script, home string
		found              string // in the refusal; empty where the runtime fits
		version            string
	}{
		{name: "OK17", script: `echo 'openjdk version "17.0.15" 2025-04-15' >&2`, version: "17.0.15"},
		{name: "OK21WithoutMinor", script: `echo 'openjdk version "21" 2023-09-19' >&2`, version: "21"},
		{name: "OKAfterANote", script: `echo 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g' >&2; echo 'openjdk version "17.0.1-ea"' >&2`, version: "17.0.1-ea"},
		{name: "ErrMissing", found: "none on PATH"},
		{name: "ErrHomeWithoutJava", script: `echo 'openjdk version "17.0.15"' >&2`, home: "/nowhere", found: "none in JAVA_HOME /nowhere"},
		{name: "ErrEight", script: `echo 'java version "1.8.0_392"' >&2`, found: "in version 1.8.0_392"},
		{name: "ErrEleven", script: `echo 'openjdk version "11.0.21" 2023-10-17' >&2`, found: "in version 11.0.21"},
		{name: "ErrTooNew", script: `echo 'openjdk version "25.0.1"' >&2`, found: "in version 25.0.1"},
		{name: "ErrBroken", script: `echo 'libjvm.so is missing' >&2; exit 1`, found: "libjvm.so is missing"},
		{name: "ErrMute", script: `true`, found: "in version unknown"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			scripts := map[string]string{}
			if test.script != "" {
				scripts["java"] = test.script
			}
			stubTools(t, scripts)
			t.Setenv("JAVA_HOME", test.home)
			got, err := findJava(t.Context())
			if test.found == "" {
				must(t, err)
				if got.version != test.version {
					t.Errorf("version %q, want %q", got.version, test.version)
				}
				return
			}
			wantRefusal(t, err, test.found, "openjdk-17-jre-headless")
		})
	}
}

func TestFindMaven(t *testing.T) {
	tests := []struct{ name, script, found string }{
		{name: "OK", script: `echo 'Apache Maven 3.6.3'`},
		{name: "OKInColour", script: `printf '\033[1mApache Maven 3.8.7\033[m\n'`},
		{name: "OKFour", script: `echo 'Apache Maven 4.0.0-rc-3 (abc)'`},
		{name: "ErrMissing", found: "none on PATH"},
		{name: "ErrOld", script: `echo 'Apache Maven 3.5.4 (1edded0)'`, found: "in version 3.5.4"},
		{name: "ErrBroken", script: `echo 'JAVA_HOME is not defined' >&2; exit 1`, found: "JAVA_HOME is not defined"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			scripts := map[string]string{}
			if test.script != "" {
				scripts["mvn"] = test.script
			}
			stubTools(t, scripts)
			_, err := findMaven(t.Context())
			if test.found == "" {
				must(t, err)
				return
			}
			wantRefusal(t, err, test.found, "apt-get install maven")
		})
	}
}

// wantRefusal: the error says what was found and what to install, and can be recognized.
func wantRefusal(t *testing.T, err error, found, install string) {
	t.Helper()
	if _, refused := errors.AsType[*ToolError](err); !refused {
		t.Fatalf("got %v, want a ToolError", err)
	}
	for _, part := range []string{found, install} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
}

// TestOpenWithoutTools: the refusal comes out of Open as it is, and nothing is left held.
func TestOpenWithoutTools(t *testing.T) {
	o := options(t, t.TempDir())
	o.Exclusive = true
	stubTools(t, nil)
	for range 2 {
		_, err := Open(t.Context(), o)
		wantRefusal(t, err, "none on PATH", "openjdk-17-jre-headless")
	}
	o.AssemblyDir = ""
	stubTools(t, map[string]string{"java": stubJava("exit 1")})
	_, err := Open(t.Context(), o)
	wantRefusal(t, err, "none on PATH", "apt-get install maven")
}
