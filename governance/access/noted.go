package access

// Noted reports whether the access log keeps that the actor was shown an
// object: what a group keeps to itself and the person does not act for, and the
// people of any group, one's own too. The public is shown nothing; the
// deployment holds the data anyway.
func Noted(a Actor, o Object, people bool) bool {
	return a.Person != nil && o.Fact != "" && (people || !a.Person.actsFor(o.Owner))
}
