package governance

// EdgeKind says what connects two groups.
type EdgeKind string

// The kinds of connections (DOMAIN §5).
const (
	TenureEdge     EdgeKind = "TENURE"     // one holds a seat at the other, observers' seats included
	MembershipEdge EdgeKind = "MEMBERSHIP" // one is a full member of the other
)
