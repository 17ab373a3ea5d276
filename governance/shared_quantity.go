package governance

// SharedQuantity is a quantity that is shared among groups.
type SharedQuantity string

// The quantities that are shared.
const (
	SharedSeats SharedQuantity = "SEATS"
	SharedHours SharedQuantity = "HOURS"
	SharedRate  SharedQuantity = "RATE"
)
