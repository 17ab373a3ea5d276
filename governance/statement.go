package governance

// Statement is a public position. It may denounce that a consultation did not
// take place.
type Statement struct {
	Record
	Identifiers      []Identifier
	Title            LocalizedText
	Text             LocalizedText // what it says, and asks for
	On               PartialDate   // zero: undated
	Position         Position
	Topics           []ID
	Consultation     ID   // that it is about; 0: none
	DenouncesAbsence bool // the consultation did not take place
}

// Signature is that of a group under a statement, or of a person, given by
// function and affiliation alone. The affiliation does not sign. Exactly one of
// Group and Function is set.
type Signature struct {
	Record
	Statement   ID
	Group       ID
	Function    LocalizedText
	Affiliation LocalizedText
	On          PartialDate
}
