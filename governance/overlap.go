package governance

// OverlapBasis says whose presence at two bodies is compared.
type OverlapBasis string

// The bases of an overlap (DOMAIN §5).
const (
	Seated   OverlapBasis = "SEATED"   // the groups that sit
	Expanded OverlapBasis = "EXPANDED" // the organizations that are heard
)
