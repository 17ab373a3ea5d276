package guard

import "github.com/vektah/gqlparser/v2/lexer"

// place is where a selection stands in its definition.
type place struct {
	above         int // fields
	introspection bool
}

// definition reads an operation or a fragment.
func (s *scan) definition() {
	var d definition
	if s.token.Kind == lexer.Name && s.token.Value == "fragment" {
		s.next()
		d.fragment = s.token.Value
		if d.fragment == "" {
			s.stop(nil)
			return
		}
	}
	for !s.over && s.token.Kind != lexer.BraceL {
		s.pass()
	}
	s.selections(&d, place{})
	s.definitions = append(s.definitions, d)
}

// pass goes over one token, or over all that stands in parentheses: variables
// and arguments may hold braces that select nothing.
func (s *scan) pass() {
	level := 0
	for !s.over {
		level += opening(s.token.Kind)
		s.next()
		if level <= 0 {
			return
		}
	}
}

// selections reads what stands in braces. It calls itself no deeper than the
// limit on nesting.
func (s *scan) selections(d *definition, at place) {
	s.next()
	for !s.over && s.token.Kind != lexer.BraceR {
		switch s.token.Kind {
		case lexer.Name:
			s.field(d, at)
		case lexer.Spread:
			s.spread(d, at)
		default:
			s.stop(nil)
		}
	}
	s.next()
}

func (s *scan) field(d *definition, at place) {
	name := s.token.Value
	s.next()
	if s.token.Kind == lexer.Colon {
		s.next()
		name = s.token.Value
		s.next()
	}
	d.own.fields++
	depth := at.above + 1
	if at.introspection {
		d.own.inside = max(d.own.inside, depth)
	} else {
		d.own.depth = max(d.own.depth, depth)
	}
	s.trimmings()
	if s.token.Kind == lexer.BraceL {
		s.selections(d, place{depth, at.introspection || name == "__schema" || name == "__type"})
	}
}

// spread reads a fragment, named or inline. What the parser takes for the word
// "on" is its value, be it a name or a string.
func (s *scan) spread(d *definition, at place) {
	s.next()
	if s.token.Kind == lexer.Name && s.token.Value != "on" {
		d.spreads = append(d.spreads, spread{s.token.Value, at.above, at.introspection})
		s.next()
		s.trimmings()
		return
	}
	if s.token.Value == "on" {
		s.next()
		s.next()
	}
	s.trimmings()
	if s.token.Kind != lexer.BraceL {
		s.stop(nil)
		return
	}
	s.selections(d, at)
}

// trimmings goes over arguments and directives.
func (s *scan) trimmings() {
	for s.token.Kind == lexer.ParenL || s.token.Kind == lexer.At {
		if s.token.Kind == lexer.At {
			s.next()
		}
		s.pass()
	}
}
