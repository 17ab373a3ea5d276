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

// Line is the line of the representation in the group's load. Its hours are
// unknown when it is uncertain whether the group existed on that day (DOMAIN
// §3). Nobody else recorded it, so that it is not confirmed, and nobody
// declared its support.
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
