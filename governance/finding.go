package governance

// Finding is a rule that a record breaks, among all the facts.
type Finding struct {
	Record ID
	Error  *Error
}
