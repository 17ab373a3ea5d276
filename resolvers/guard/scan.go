package guard

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"

	"tablee/governance"
)

// scan reads a document once, from its tokens: what the limits need is known
// without a syntax tree, so that the server alone parses, once. It follows the
// parser wherever the parser succeeds (FuzzGuard proves it); where the grammar
// is broken it stops, and the parser tells why.
type scan struct {
	limits  *Limits
	lexer   lexer.Lexer
	token   lexer.Token // the next one, never a comment
	over    bool
	refusal *governance.Error

	tokens, open int
	definitions  []definition
}

// definition is what one operation or fragment says by itself.
type definition struct {
	fragment string // its name; empty for an operation
	own      extent
	spreads  []spread
}

// extent is how much a definition asks for.
type extent struct {
	fields int
	depth  int // of fields
	inside int // of fields on the way through introspection, 0 for none
}

// spread is a fragment's place in a definition.
type spread struct {
	fragment      string
	above         int // fields
	introspection bool
}

func newScan(limits *Limits, document string) *scan {
	s := &scan{limits: limits, lexer: lexer.New(&ast.Source{Input: document})}
	s.next()
	return s
}

// document reads all definitions.
func (s *scan) document() {
	for !s.over {
		if s.token.Kind == lexer.String || s.token.Kind == lexer.BlockString {
			s.next() // a description
		}
		s.definition()
	}
}

// next goes to the next token that is no comment. It is the only place that
// goes forward: limits on tokens hold wherever the scan is.
func (s *scan) next() {
	for !s.over {
		token, err := s.lexer.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			s.stop(nil)
			return
		}
		s.tokens++
		if s.tokens > s.limits.Tokens {
			s.stop(tooManyTokens(s.limits.Tokens))
			return
		}
		s.open = max(0, s.open+opening(token.Kind))
		if s.open > s.limits.Nesting {
			s.stop(tooNested(s.limits.Nesting))
			return
		}
		if token.Kind != lexer.Comment {
			s.token = token
			return
		}
	}
}

// stop ends the scan, for the first reason given: every loop ends at a token
// that is none.
func (s *scan) stop(refusal *governance.Error) {
	if s.over {
		return
	}
	s.over, s.refusal, s.token = true, refusal, lexer.Token{Kind: lexer.EOF}
}

// opening is 1 for a bracket that opens, -1 for one that closes.
func opening(kind lexer.Type) int {
	switch kind {
	case lexer.BraceL, lexer.BracketL, lexer.ParenL:
		return 1
	case lexer.BraceR, lexer.BracketR, lexer.ParenR:
		return -1
	}
	return 0
}
