package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed person.cypher
var person string

func personKind() Kind {
	return kindOf(person, personRow, readPerson)
}

func personRow(r *governance.Person) *row {
	return newRow(&r.Record).
		identifiers(r.Identifiers).text("name", r.Name).flag("pseudonym", r.Pseudonym).
		partial("consentGiven", r.Consent.Given).partial("consentWithdrawn", r.Consent.Withdrawn)
}

func readPerson(c *cells) governance.Person {
	return governance.Person{
		Record:      c.record(),
		Identifiers: c.identifiers(), Name: c.text(), Pseudonym: c.flag(),
		Consent: governance.Consent{Given: c.partial(), Withdrawn: c.partial()},
	}
}
