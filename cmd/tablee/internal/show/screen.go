package show

import (
	"io"
	"sync"
)

// Screen is the standard error. Watched by a person, it shows progress as one
// line that moves and goes away; elsewhere each step is a line of its own.
type Screen struct {
	Interactive bool

	out    io.Writer
	mu     sync.Mutex
	moving bool   // a progress line stands there
	step   string // the last step told
}

// eraseLine returns to the start of the line and empties it.
const eraseLine = "\r\x1b[K"

// Write writes below any progress.
func (s *Screen) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.erase()
	return s.out.Write(b)
}

// moves tells how far a step is, where a person watches it: elsewhere only
// steps are told.
func (s *Screen) moves(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.Interactive {
		s.move(text)
	}
}

// progress tells of a step; text may change while the step goes on.
func (s *Screen) progress(step, text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.Interactive:
		s.move(text)
	case step != s.step:
		io.WriteString(s.out, text+"\n")
	}
	s.step = step
}

func (s *Screen) move(text string) {
	io.WriteString(s.out, eraseLine+text)
	s.moving = true
}

func (s *Screen) erase() {
	if s.moving {
		io.WriteString(s.out, eraseLine)
		s.moving = false
	}
}

// afterProgress writes somewhere else once no progress line stands there:
// both may be the same terminal.
type afterProgress struct {
	screen *Screen
	out    io.Writer
}

func (a afterProgress) Write(b []byte) (int, error) {
	a.screen.mu.Lock()
	defer a.screen.mu.Unlock()
	a.screen.erase()
	return a.out.Write(b)
}
