package governance

// Person is somebody who sits for a group. Names are personal information:
// they are never logged, and never shown to who has no right to them.
type Person struct {
	Record
	Identifiers []Identifier
	Name        string // empty once it was erased
	Pseudonym   bool   // the name is not the person's own
	Consent     Consent
}

// Consent is what a person said of being named here.
type Consent struct {
	Given     PartialDate // zero: nobody recorded that it was
	Withdrawn PartialDate // zero: it was not
}

// Holds reports whether consent was given and not taken back.
func (c Consent) Holds() bool { return !c.Given.IsZero() && c.Withdrawn.IsZero() }

// Nameable reports whether what names somebody may be kept who sits in a quality
// that is sensitive: nothing does, it is not the person's own, or the person
// consents. Source: DOMAIN §11.
func (p *Person) Nameable() bool { return p.Nameless() || p.Pseudonym || p.Consent.Holds() }

// Forget removes who the person is: the name, and the identifiers, by which
// files name people. What the person said of being named stays.
func (p *Person) Forget() { p.Name, p.Identifiers, p.Pseudonym = "", nil, false }

// Nameless reports whether nothing tells who the person is.
func (p *Person) Nameless() bool { return p.Name == "" && len(p.Identifiers) == 0 }
