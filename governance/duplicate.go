package governance

// DuplicateReason is why two groups may be one.
type DuplicateReason string

// The reasons why two groups may be one.
const (
	SameIdentifier DuplicateReason = "IDENTIFIER"
	SameName       DuplicateReason = "NAME"
	SameAcronym    DuplicateReason = "ACRONYM"
	RunTogether    DuplicateReason = "RUN_TOGETHER"
)
