package governance

// Representation is what a group's people give on a day to an informal forum,
// one that has no seats: declared by the group, and private to it.
type Representation struct {
	Record
	Group ID
	Date  Date
	Hours float64 // of all who went, preparation and travel included
	With  string  // who was met, as the group says it
}

// Line is the line that the representation makes in the group's load; of a day
// on which nobody knows whether the group still existed, a line of unknown
// hours (DOMAIN §3). Nobody else recorded it, so that it is not confirmed, and
// nobody said what came with it.
func (r *Representation) Line(certain bool) LoadLine {
	line := LoadLine{
		Kind: AdHocLine, RepresentationID: r.ID, HolderID: r.Group, SupplierID: r.Group,
		Basis: Declared, Delegates: 1, Uncertain: !certain,
	}
	if !certain {
		return line.unknown()
	}
	line.Parts = []LoadPart{{Span: Span{From: r.Date, Until: r.Date + 1}, Basis: Declared, Meetings: 1, Hours: r.Hours}}
	line.meetings, line.hours, line.delegateMeetings, line.unconfirmed = 1, r.Hours, 1, r.Hours
	return line
}
