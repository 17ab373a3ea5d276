package access

// Noted reports whether the access log keeps that the actor was shown an
// object: a private fact of a group that the person does not act for, and
// people's names of any group. The public is shown nothing private, and the
// deployment holds the data anyway.
func Noted(a Actor, o Object, people bool) bool {
	return a.Person != nil && o.Fact != "" && (people || !a.Person.actsFor(o.Owner))
}
