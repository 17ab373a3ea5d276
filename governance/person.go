package governance

// Person is somebody who sits for a group. Names are personal information: they
// are never logged, and never shown to readers without a right to them.
type Person struct {
	Record
	Identifiers []Identifier
	Name        string // empty once it was erased
	Pseudonym   bool   // the name is not the person's own
	Consent     Consent
}

// Consent is what a person said about being named here.
type Consent struct {
	Given     PartialDate // zero: no consent is on record
	Withdrawn PartialDate // zero: it was not withdrawn
}

// Holds reports whether consent was given and not withdrawn.
func (c Consent) Holds() bool { return !c.Given.IsZero() && c.Withdrawn.IsZero() }

// Nameable reports whether the name of a person who sits in a sensitive
// capacity may be kept: there is none, it is a pseudonym, or the person
// consents. Source: DOMAIN §11.
func (p *Person) Nameable() bool { return p.Nameless() || p.Pseudonym || p.Consent.Holds() }

// Forget removes what identifies the person: the name, and the identifiers
// under which files name people. The consent on record stays.
func (p *Person) Forget() { p.Name, p.Identifiers, p.Pseudonym = "", nil, false }

// Nameless reports whether nothing identifies the person.
func (p *Person) Nameless() bool { return p.Name == "" && len(p.Identifiers) == 0 }
