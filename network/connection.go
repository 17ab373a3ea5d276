package network

// The lists of the API, by the name that it gives them.
type (
	GroupConnection      = Page[Group]
	GroupEdge            = Edge[Group]
	MembershipConnection = Page[Membership]
	MembershipEdge       = Edge[Membership]
	SeatConnection       = Page[Seat]
	SeatEdge             = Edge[Seat]
	TenureConnection     = Page[Tenure]
	TenureEdge           = Edge[Tenure]
	MeetingConnection    = Page[Meeting]
	MeetingEdge          = Edge[Meeting]
	TopicConnection      = Page[Topic]
	TopicEdge            = Edge[Topic]
	TerritoryConnection  = Page[Territory]
	TerritoryEdge        = Edge[Territory]
)
