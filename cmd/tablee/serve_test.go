package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"tablee/cmd/tablee/internal/show"
)

func TestServeRefusesOtherMachines(t *testing.T) {
	plainEnvironment(t)
	for _, address := range []string{"0.0.0.0:4000", ":4000", "[::]:4000", "192.0.2.1:4000", "example.org:4000"} {
		for flag, good := range map[string]string{"--address": "127.0.0.1:4000", "--metrics-address": "127.0.0.1:4001"} {
			r := runPlain(t, "serve", flag, address, "--data-dir", t.TempDir())
			if r.status != statusRefused || !strings.Contains(r.err, address) || !strings.Contains(r.err, good) {
				t.Errorf("%s %s: status %d\n%s", flag, address, r.status, r.err)
			}
		}
	}
}

// serving is a service that runs beside a test.
type serving struct {
	url    string
	stop   context.CancelFunc
	status chan int
	log    *lockedBuffer
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// serve starts the service on a free port and waits until it says where.
func (s session) serve(args ...string) serving {
	s.Helper()
	ctx, stop := context.WithCancel(s.Context())
	read, write := io.Pipe()
	v := serving{stop: stop, status: make(chan int, 1), log: &lockedBuffer{}}
	free := []string{"serve", "--address", "127.0.0.1:0", "--metrics-address", "127.0.0.1:0", "--stop-delay", "0s"}
	if !slices.Contains(args, "--data-dir") {
		free = append(free, "--data-dir", s.TempDir()) // where the key of --dev is kept
	}
	args = append(append(free, args...), s.address...)
	go func() {
		v.status <- run(ctx, args, show.Terminal{Out: write, Err: v.log})
		write.Close()
	}()
	line, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		s.Fatalf("the service did not start: %v\n%s", err, v.log)
	}
	_, address, ok := strings.Cut(strings.TrimSpace(line), "Tablée answers at ")
	if !ok {
		s.Fatalf("the service says %q", line)
	}
	v.url = address + "graphql"
	return v
}

func (s session) query(url, query string) string {
	s.Helper()
	response, err := http.Post(url, "application/json", strings.NewReader(`{"query":"`+query+`"}`))
	if err != nil {
		s.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		s.Fatal(err)
	}
	return string(body)
}

func (s session) end(v serving) {
	s.Helper()
	v.stop()
	if status := <-v.status; status != statusDone {
		s.Errorf("the service ended with status %d\n%s", status, v.log)
	}
}

func TestServeForDevelopment(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve("--dev")
	if answer := s.query(v.url, "{dataVersion}"); !strings.Contains(answer, `"dataVersion":3`) {
		t.Errorf("the seeds: %s", answer)
	}
	if answer := s.query(v.url, "{__schema{queryType{name}}}"); !strings.Contains(answer, `"Query"`) {
		t.Errorf("the schema: %s", answer)
	}
	s.end(v)
	if _, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(v.url, "http://"), "/graphql")); err == nil {
		t.Error("it still listens")
	}
	again := s.serve("--dev")
	s.end(again)
	if s.version() != 3 {
		t.Errorf("seeding again raised the version to %d", s.version())
	}
}

func TestServeAlone(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve()
	if answer := s.query(v.url, "{dataVersion}"); !strings.Contains(answer, `"dataVersion":0`) {
		t.Errorf("nobody asked for seeds: %s", answer)
	}
	if answer := s.query(v.url, "{__schema{queryType{name}}}"); strings.Contains(answer, `"queryType"`) {
		t.Errorf("the schema is given by GraphQL: %s", answer)
	}
	s.end(v)
}

func TestServeWherePortIsTaken(t *testing.T) {
	s := emptyGraph(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for setting, args := range map[string][]string{
		"TABLEE_ADDRESS":         {"--address", taken.Addr().String(), "--metrics-address", "off"},
		"TABLEE_METRICS_ADDRESS": {"--address", "127.0.0.1:0", "--metrics-address", taken.Addr().String()},
	} {
		r := s.run(append([]string{"serve"}, args...)...)
		if r.status != statusRefused || !strings.Contains(r.err, taken.Addr().String()) || !strings.Contains(r.err, setting) {
			t.Errorf("status %d\n%s", r.status, r.err)
		}
	}
}
