package auth

import (
	"crypto/rand"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"tablee/governance"
)

func (w *world) accepts(key jose.JSONWebKey) bool {
	w.t.Helper()
	_, err := w.shows("Bearer " + w.issuer.sign(key, "at+jwt", w.issuer.access(nil)))
	if err != nil && governance.CodeOf(err) != governance.CodeUnauthenticated {
		w.t.Fatal(err)
	}
	return err == nil
}

func (w *world) fetches() int {
	w.issuer.mu.Lock()
	defer w.issuer.mu.Unlock()
	return w.issuer.keyFetches
}

// TestUnknownKeys: a thousand tokens that name keys of nobody make the provider
// be asked once in thirty seconds, whoever sends them, and known keys hold.
func TestUnknownKeys(t *testing.T) {
	w := newWorld(t)
	known, stranger := w.issuer.keys[0], ecKey(t, "")
	if !w.accepts(known) || w.fetches() != 1 {
		t.Fatalf("the keys were asked for %d times", w.fetches())
	}
	for round := range 3 {
		w.clock.advance(keysBetween)
		tokens := make(chan string)
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				for token := range tokens {
					if _, err := w.shows("Bearer " + token); err == nil {
						t.Error("a stranger's token was accepted")
					}
				}
			})
		}
		for range 1000 {
			stranger.KeyID = rand.Text()
			tokens <- w.issuer.sign(stranger, "at+jwt", w.issuer.access(nil))
		}
		close(tokens)
		all.Wait()
		if got := w.fetches(); got != round+2 {
			t.Errorf("round %d: the keys were asked for %d times, want %d", round, got, round+2)
		}
		if !w.accepts(known) {
			t.Error("a known key does not hold")
		}
	}
}

func TestNewKeyIsFound(t *testing.T) {
	w := newWorld(t)
	if !w.accepts(w.issuer.keys[0]) {
		t.Fatal("the first key")
	}
	added := ecKey(t, "three")
	w.issuer.set(func() { w.issuer.keys = append(w.issuer.keys, added) })
	if w.accepts(added) {
		t.Error("the provider was asked twice in thirty seconds")
	}
	w.clock.advance(keysBetween)
	if !w.accepts(added) {
		t.Error("a new key is not found after thirty seconds")
	}
}

func TestRemovedKeyDies(t *testing.T) {
	w := newWorld(t)
	removed, left := w.issuer.keys[0], w.issuer.keys[2]
	if !w.accepts(removed) {
		t.Fatal("before")
	}
	w.issuer.set(func() { w.issuer.keys = w.issuer.keys[1:] })
	w.clock.advance(14 * time.Minute)
	if w.accepts(removed) {
		t.Error("a key that the provider removed still opens")
	}
	if !w.accepts(left) {
		t.Error("the others hold no more")
	}
}

// TestOutage: while the provider is away its known keys hold, for as long as it
// takes; when it is back, what it removed meanwhile is gone.
func TestOutage(t *testing.T) {
	w := newWorld(t)
	removed, left := w.issuer.keys[0], w.issuer.keys[2]
	if !w.accepts(removed) {
		t.Fatal("before")
	}
	w.issuer.set(func() { w.issuer.down, w.issuer.keys = true, w.issuer.keys[1:] })
	for range 5 {
		w.clock.advance(time.Hour)
		if !w.accepts(removed) || !w.accepts(left) {
			t.Fatal("a known key does not hold while the provider is away")
		}
	}
	if w.accepts(ecKey(t, "unknown")) {
		t.Error("an unknown key opens while the provider is away")
	}
	w.issuer.set(func() { w.issuer.down = false })
	w.clock.advance(keysBetween)
	if w.accepts(removed) || !w.accepts(left) {
		t.Error("after the outage")
	}
}

// TestProviderThatIsDown: a gate opens without its provider, says so to who
// needs it, and finds it when it is there, without asking at every request.
func TestProviderThatIsDown(t *testing.T) {
	w := newWorld(t)
	w.issuer.set(func() { w.issuer.down = true })
	token := "Bearer " + w.issuer.sign(w.issuer.keys[0], "at+jwt", w.issuer.access(nil))
	if _, err := w.shows(token); governance.CodeOf(err) != governance.CodeUnavailable {
		t.Errorf("%v, want UNAVAILABLE", err)
	}
	w.issuer.set(func() { w.issuer.down = false })
	if _, err := w.shows(token); governance.CodeOf(err) != governance.CodeUnavailable {
		t.Errorf("%v: the provider was asked again at once", err)
	}
	w.clock.advance(retryAfter)
	if _, err := w.shows(token); err != nil {
		t.Errorf("it is back: %v", err)
	}
}

// TestKeysWithoutNames: a provider may sign without saying with which key.
func TestKeysWithoutNames(t *testing.T) {
	w := newWorld(t)
	nameless := w.issuer.keys[2]
	nameless.KeyID = ""
	if !w.accepts(nameless) {
		t.Error("a token that names no key is refused")
	}
	if w.accepts(ecKey(t, "")) {
		t.Error("a stranger's token that names no key is accepted")
	}
}
