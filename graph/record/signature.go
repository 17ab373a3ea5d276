package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed signature.cypher
var signature string

func signatureKind() Kind {
	return kindOf(signature, signatureRow, readSignature)
}

func signatureRow(r *governance.Signature) *row {
	return newRow(&r.Record).
		refer("STATEMENT", r.Statement).refer("GROUP", r.Group).
		localized("function", r.Function).localized("affiliation", r.Affiliation).partial("on", r.On)
}

func readSignature(c *cells) governance.Signature {
	return governance.Signature{
		Record:    c.record(),
		Statement: c.id(), Group: c.id(), Function: c.localized(), Affiliation: c.localized(), On: c.partial(),
	}
}
