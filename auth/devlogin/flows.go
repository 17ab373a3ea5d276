//go:build !production

package devlogin

import (
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
)

// flow is one sign-in on its way.
type flow struct {
	id, subject string // subject: who was chosen; empty until then
	asked       *oidc.AuthRequest
	began       time.Time
}

// What the provider asks of a sign-in.

// GetID names the sign-in.
func (f *flow) GetID() string { return f.id }

// GetACR says nothing of how well it is known who signs in.
func (f *flow) GetACR() string { return "" }

// GetAMR says nothing of how it is known.
func (f *flow) GetAMR() []string { return nil }

// GetAudience is who the tokens are for.
func (f *flow) GetAudience() []string { return []string{f.asked.ClientID} }

// GetAuthTime is when the person was chosen.
func (f *flow) GetAuthTime() time.Time { return f.began }

// GetClientID is who asked.
func (f *flow) GetClientID() string { return f.asked.ClientID }

// GetCodeChallenge is the proof that who asked must show.
func (f *flow) GetCodeChallenge() *oidc.CodeChallenge {
	return &oidc.CodeChallenge{Challenge: f.asked.CodeChallenge, Method: f.asked.CodeChallengeMethod}
}

// GetNonce comes back in the token.
func (f *flow) GetNonce() string { return f.asked.Nonce }

// GetRedirectURI is where the answer goes.
func (f *flow) GetRedirectURI() string { return f.asked.RedirectURI }

// GetResponseType is the kind of answer.
func (f *flow) GetResponseType() oidc.ResponseType { return f.asked.ResponseType }

// GetResponseMode is how the answer travels.
func (f *flow) GetResponseMode() oidc.ResponseMode { return f.asked.ResponseMode }

// GetScopes is what was asked for.
func (f *flow) GetScopes() []string { return f.asked.Scopes }

// GetState comes back with the answer.
func (f *flow) GetState() string { return f.asked.State }

// GetSubject is who signs in.
func (f *flow) GetSubject() string { return f.subject }

// Done reports whether a person was chosen.
func (f *flow) Done() bool { return f.subject != "" }

// Bounds of the sign-ins on their way.
const (
	flowLife = 10 * time.Minute
	maxFlows = 1000
)

// flows are the sign-ins on their way, in memory: a restart forgets them.
type flows struct {
	mu    sync.Mutex
	byID  map[string]*flow
	codes map[string]string // the identity of the flow, by its code
}

var errNoFlow = errors.New("this sign-in is over: start again")

func (s *flows) add(asked *oidc.AuthRequest) *flow {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	for id, f := range s.byID {
		if now.Sub(f.began) > flowLife || len(s.byID) >= maxFlows {
			s.forget(id)
		}
	}
	f := &flow{id: rand.Text(), asked: asked, began: now}
	s.byID[f.id] = f
	return f
}

// find gives a copy: flows are changed under the lock only.
func (s *flows) find(id string) (*flow, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f, ok := s.byID[id]
	if !ok {
		return nil, errNoFlow
	}
	return new(*f), nil
}

// choose says who signs in.
func (s *flows) choose(id string, p Person) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	f, ok := s.byID[id]
	if !ok {
		return errNoFlow
	}
	f.subject = p.Key
	return nil
}

func (s *flows) code(id, code string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.codes[code] = id
}

func (s *flows) byCode(code string) (*flow, error) {
	s.mu.Lock()
	id := s.codes[code]
	s.mu.Unlock()
	return s.find(id)
}

func (s *flows) remove(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.forget(id)
}

func (s *flows) forget(id string) {
	delete(s.byID, id)
	for code, of := range s.codes {
		if of == id {
			delete(s.codes, code)
		}
	}
}
