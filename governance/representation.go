package governance

// Representation is the time that a group's people gave on a day to an informal
// forum, one without seats. The group declares it, and it is private to the
// group.
type Representation struct {
	Record
	Group ID
	Date  Date
	Hours float64 // of all the people together, preparation and travel included
	With  string  // the people or bodies met, in the words of the group
}
