package governance

// Nesting is a territory's place inside another, for an interval.
type Nesting struct {
	Within ID // 0: the territory existed, inside no other
	Interval
}

// Territory is a place in a named scheme. Administrative region 05 and health
// region 05 are two territories.
type Territory struct {
	Record
	Scheme, Code string
	Name         LocalizedText
	Nestings     []Nesting
}
