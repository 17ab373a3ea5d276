package governance

// Statement is a position that is taken in public. It may denounce that a
// consultation did not take place.
type Statement struct {
	Record
	Identifiers      []Identifier
	Title            LocalizedText
	Text             LocalizedText // what it says, and asks for
	On               PartialDate   // zero: undated
	Position         Position
	Topics           []ID
	Consultation     ID   // that it speaks of; 0: none
	DenouncesAbsence bool // of that consultation
}

// Signature is that a group signed a statement; or a person, told by function
// and affiliation alone. An affiliation does not sign. Exactly one of Group
// and Function is set.
type Signature struct {
	Record
	Statement   ID
	Group       ID
	Function    LocalizedText
	Affiliation LocalizedText
	On          PartialDate
}
