package network

import (
	"tablee/fold"
	"tablee/governance"
)

// Signature is that a group, or a person told by function, signed a statement.
type Signature struct {
	provenance
	signature *governance.Signature
}

func (v *View) signature(at int32) Signature {
	s := v.net.Records.Signatures.At(at)
	return Signature{provenance{v, &s.Record}, s}
}

// Statement is what was signed.
func (s Signature) Statement() Statement { return *s.view.Statement(s.signature.Statement) }

// Group is who signed; nil for a person.
func (s Signature) Group() *Group { return s.view.maybeGroup(s.signature.Group) }

// Function is what the person who signed does; nil for a group.
func (s Signature) Function() *LocalizedText { return s.view.maybeText(s.signature.Function) }

// Affiliation is where; nil: not told. It did not sign.
func (s Signature) Affiliation() *LocalizedText { return s.view.maybeText(s.signature.Affiliation) }

// On is when; no date: not known.
func (s Signature) On() governance.PartialDate { return s.signature.On }

// Signatures are those of the statement: groups by name, then persons by
// function.
func (s Statement) Signatures(first int, after *string) (Page[Signature], error) {
	n, r := s.view.net, s.view.ranking()
	key := func(i int32) (string, governance.ID) {
		x := n.Records.Signatures.At(i)
		if g := n.SignedBy.Owner(i); g >= 0 {
			return "group " + r.Texts[g], x.ID
		}
		return "person " + fold.Text(x.Function.In(s.view.language)), x.ID
	}
	return listing[Signature]{sorted(n.SignaturesOf.Of(s.at), key), nil, key, s.view.signature}.page(first, after)
}

// StatementsSigned are those that the group signed, in the order of their
// identities.
func (g Group) StatementsSigned() []Statement {
	n := g.view.net
	out := []Statement{}
	for _, i := range n.SignedBy.Of(g.at) {
		out = append(out, g.view.statement(n.SignaturesOf.Owner(i)))
	}
	return out
}

// SignaturePayload answers what was asked.
type SignaturePayload struct {
	Written
	Signature *Signature
}

// SignaturePayload shows what was written.
func (v *View) SignaturePayload(w Written, id governance.ID) SignaturePayload {
	return SignaturePayload{w, shown(v, governance.KindSignature, id, v.signature)}
}
