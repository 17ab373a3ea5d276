//go:build constants

package resolvers_test

import (
	"cmp"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"
)

// side is a server and the clients that ask it one thing, again and again.
type side struct {
	url, body string
	clients   []*http.Client  // each with a connection of its own
	took      []time.Duration // of each request
	rounds    []time.Duration // of each round
}

func newSide(t testing.TB, handler http.Handler, clients int, body string) *side {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	s := &side{url: server.URL, body: body, clients: make([]*http.Client, clients)}
	for i := range s.clients {
		s.clients[i] = &http.Client{Transport: &http.Transport{}}
	}
	return s
}

// perRound is how many requests a round has, over all clients.
const perRound = 64

// round has the clients ask side by side, one question after another each.
func (s *side) round() error {
	took := make([]time.Duration, perRound)
	each := perRound / len(s.clients)
	var group errgroup.Group
	begun := time.Now()
	for c, client := range s.clients {
		group.Go(func() error {
			for i := range each {
				asked := time.Now()
				if err := post(client, s.url, s.body); err != nil {
					return err
				}
				took[c*each+i] = time.Since(asked)
			}
			return nil
		})
	}
	err := group.Wait()
	s.rounds = append(s.rounds, time.Since(begun))
	s.took = append(s.took, took...)
	return err
}

// rate is how many requests a second were answered, in the round in the middle.
func (s *side) rate() float64 { return perRound / quantile(s.rounds, 0.5).Seconds() }

// late is the milliseconds within which 19 of 20 requests were answered.
func (s *side) late() float64 { return quantile(s.took, 0.95).Seconds() * 1000 }

// reaches is what of another's speed this side has, in the round in the middle:
// rounds are asked in turn, so that what else the machine does slows both.
func (s *side) reaches(other *side) float64 {
	ratios := make([]float64, len(s.rounds))
	for i := range s.rounds {
		ratios[i] = other.rounds[i].Seconds() / s.rounds[i].Seconds()
	}
	return quantile(ratios, 0.5)
}

func quantile[T cmp.Ordered](values []T, share float64) T {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[int(float64(len(sorted))*share)]
}
