package governance

// Finding says that a record breaks a rule among all the facts.
type Finding struct {
	Record ID
	Error  *Error
}
