package governance

// SearchField is which text of a group a search met.
type SearchField string

// The texts that a search meets, in the order of its answers.
const (
	FieldAcronym     SearchField = "ACRONYM"
	FieldName        SearchField = "NAME"
	FieldFormerName  SearchField = "FORMER_NAME"
	FieldDescription SearchField = "DESCRIPTION"
)
