package main

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// waitFor waits for something that comes by itself; the test's own deadline is
// the only clock.
func waitFor(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for !happened() {
		select {
		case <-t.Context().Done():
			t.Fatalf("waiting for %s", what)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func host(url string) string {
	return strings.TrimSuffix(strings.TrimPrefix(url, "http://"), "/graphql")
}

// begin sends a request but for the end of its body.
func begin(t *testing.T, url, body string) (finish func() (status int)) {
	t.Helper()
	connection, err := net.Dial("tcp", host(url))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { connection.Close() })
	last := len(body) - 1
	fmt.Fprintf(connection, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body[:last])
	return func() int {
		t.Helper()
		fmt.Fprint(connection, body[last:])
		response, err := http.ReadResponse(bufio.NewReader(connection), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		return response.StatusCode
	}
}

// TestStopInOrder: told to stop, the service first says so and still answers;
// then it takes nothing new, and finishes what it has begun.
func TestStopInOrder(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve("--stop-delay", "2s")
	base := "http://" + host(v.url)
	if status, body := get(t, base+"/readyz"); status != http.StatusOK {
		t.Errorf("%d %s", status, body)
	}
	finish := begin(t, v.url, `{"query": "{ dataVersion }"}`)
	metrics := v.logged(t, "metrics")[0].URL
	waitFor(t, "the request", func() bool {
		_, figures := get(t, metrics)
		return strings.Contains(figures, "\ntablee_http_requests_in_flight 1\n")
	})
	v.stop()
	waitFor(t, "the end of readiness", func() bool {
		status, body := get(t, base+"/readyz")
		return status == http.StatusServiceUnavailable && strings.Contains(body, `"stopping"`)
	})
	if answer := s.query(v.url, "{dataVersion}"); !strings.Contains(answer, `"dataVersion":0`) {
		t.Errorf("not ready, and no answer: %s", answer)
	}
	waitFor(t, "the end of listening", func() bool {
		connection, err := net.Dial("tcp", host(v.url))
		if err == nil {
			connection.Close()
		}
		return err != nil
	})
	if status := finish(); status != http.StatusOK {
		t.Errorf("what was begun is answered with %d", status)
	}
	s.end(v)
	if n := len(v.logged(t, "stopped")); n != 1 {
		t.Errorf("%d stops:\n%s", n, v.log)
	}
}

// TestSecondSignalEndsAtOnce: who cannot wait for the stop in order says so.
func TestSecondSignalEndsAtOnce(t *testing.T) {
	s := emptyGraph(t)
	program := exec.CommandContext(t.Context(), os.Args[0], append([]string{
		"serve", "--address", "127.0.0.1:0", "--metrics-address", "off", "--stop-delay", "24h",
	}, s.address...)...)
	program.Env = append(os.Environ(), asProgram+"=1")
	out, err := program.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	said, err := bufio.NewReader(out).ReadString('\n')
	_, url, ok := strings.Cut(strings.TrimSpace(said), "Tablée answers at ")
	if err != nil || !ok {
		t.Fatalf("it says %q, %v", said, err)
	}
	signal := func() {
		t.Helper()
		if err := program.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
	}
	signal()
	waitFor(t, "the stop", func() bool {
		status, _ := get(t, "http://"+host(url)+"/readyz")
		return status == http.StatusServiceUnavailable
	})
	signal()
	err = program.Wait()
	if state, ok := program.ProcessState.Sys().(syscall.WaitStatus); !ok || state.Signal() != syscall.SIGTERM {
		t.Errorf("it ended with %v", err)
	}
}
