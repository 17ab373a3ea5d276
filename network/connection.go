package network

// The lists of the API, by the names that it gives them.
type (
	// GroupConnection is a page of groups.
	GroupConnection = Page[Group]
	// GroupEdge is one of them, with its cursor.
	GroupEdge = Edge[Group]
	// MembershipConnection is a page of memberships.
	MembershipConnection = Page[Membership]
	// MembershipEdge is one of them, with its cursor.
	MembershipEdge = Edge[Membership]
	// SeatConnection is a page of seats.
	SeatConnection = Page[Seat]
	// SeatEdge is one of them, with its cursor.
	SeatEdge = Edge[Seat]
	// TenureConnection is a page of tenures.
	TenureConnection = Page[Tenure]
	// TenureEdge is one of them, with its cursor.
	TenureEdge = Edge[Tenure]
	// MeetingConnection is a page of meetings.
	MeetingConnection = Page[Meeting]
	// MeetingEdge is one of them, with its cursor.
	MeetingEdge = Edge[Meeting]
	// ChangeConnection is a page of changes.
	ChangeConnection = Page[Change]
	// ChangeEdge is one of them, with its cursor.
	ChangeEdge = Edge[Change]
	// AccessEntryConnection is a page of the access log.
	AccessEntryConnection = Page[AccessEntry]
	// AccessEntryEdge is one of them, with its cursor.
	AccessEntryEdge = Edge[AccessEntry]
	// DuplicateConnection is a page of pairs that may be one group.
	DuplicateConnection = Page[Duplicate]
	// DuplicateEdge is one of them, with its cursor.
	DuplicateEdge = Edge[Duplicate]
	// OpenConfirmationConnection is a page of wanted words.
	OpenConfirmationConnection = Page[OpenConfirmation]
	// OpenConfirmationEdge is one of them, with its cursor.
	OpenConfirmationEdge = Edge[OpenConfirmation]
	// RepresentationConnection is a page of representations.
	RepresentationConnection = Page[Representation]
	// RepresentationEdge is one of them, with its cursor.
	RepresentationEdge = Edge[Representation]
	// TopicConnection is a page of topics.
	TopicConnection = Page[Topic]
	// TopicEdge is one of them, with its cursor.
	TopicEdge = Edge[Topic]
	// TerritoryConnection is a page of territories.
	TerritoryConnection = Page[Territory]
	// TerritoryEdge is one of them, with its cursor.
	TerritoryEdge = Edge[Territory]
	// GroupShareConnection is a page of the groups of a sharing.
	GroupShareConnection = Page[GroupShare]
	// GroupShareEdge is one of them, with its cursor.
	GroupShareEdge = Edge[GroupShare]
	// OverlapConnection is a page of overlaps.
	OverlapConnection = Page[Overlap]
	// OverlapEdge is one of them, with its cursor.
	OverlapEdge = Edge[Overlap]
	// ConsultationConnection is a page of consultations.
	ConsultationConnection = Page[Consultation]
	// ConsultationEdge is one of them, with its cursor.
	ConsultationEdge = Edge[Consultation]
	// ConsultationInvitationConnection is a page of invitations to consultations.
	ConsultationInvitationConnection = Page[ConsultationInvitation]
	// ConsultationInvitationEdge is one of them, with its cursor.
	ConsultationInvitationEdge = Edge[ConsultationInvitation]
	// ContributionConnection is a page of contributions.
	ContributionConnection = Page[Contribution]
	// ContributionEdge is one of them, with its cursor.
	ContributionEdge = Edge[Contribution]
	// ObservationConnection is a page of observations.
	ObservationConnection = Page[Observation]
	// ObservationEdge is one of them, with its cursor.
	ObservationEdge = Edge[Observation]
	// ProposedActionConnection is a page of proposed actions.
	ProposedActionConnection = Page[ProposedAction]
	// ProposedActionEdge is one of them, with its cursor.
	ProposedActionEdge = Edge[ProposedAction]
	// StatementConnection is a page of statements.
	StatementConnection = Page[Statement]
	// StatementEdge is one of them, with its cursor.
	StatementEdge = Edge[Statement]
	// SignatureConnection is a page of signatures.
	SignatureConnection = Page[Signature]
	// SignatureEdge is one of them, with its cursor.
	SignatureEdge = Edge[Signature]
	// IncidentConnection is a page of a register of incidents.
	IncidentConnection = Page[Incident]
	// IncidentEdge is one of them, with its cursor.
	IncidentEdge = Edge[Incident]
)
