package hours

import "tablee/governance"

// LineOfRepresentation is the line of the representation in the group's load.
// Its hours are unknown when it is uncertain whether the group existed on that
// day (DOMAIN §3). Nobody else recorded it, so that it is not confirmed, and
// nobody declared its support.
func LineOfRepresentation(r *governance.Representation, certain bool) LoadLine {
	line := LoadLine{
		Kind: AdHocLine, RepresentationID: r.ID, HolderID: r.Group, SupplierID: r.Group,
		Basis: Declared, Delegates: 1, Uncertain: !certain,
	}
	if !certain {
		return line.unknown()
	}
	line.Parts = []LoadPart{{Span: governance.Span{From: r.Date, Until: r.Date + 1}, Basis: Declared, Meetings: 1, Hours: r.Hours}}
	line.meetings, line.hours, line.delegateMeetings, line.unconfirmed = 1, r.Hours, 1, r.Hours
	return line
}
