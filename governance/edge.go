package governance

// EdgeKind is what ties two groups.
type EdgeKind string

// The kinds of ties (DOMAIN §5).
const (
	TenureEdge     EdgeKind = "TENURE"     // one holds a seat at the other, observers' seats included
	MembershipEdge EdgeKind = "MEMBERSHIP" // one is a full member of the other
)
