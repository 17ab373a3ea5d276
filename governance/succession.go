package governance

// Succession is the dated fact that a group takes the place of another. Seats
// and mandates do not follow it by themselves.
type Succession struct {
	Record
	Predecessor, Successor ID
	On                     PartialDate
}
