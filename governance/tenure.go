package governance

// SupportKind is what a body or a funder gives for taking part.
type SupportKind string

// The kinds of support. Only honorarium and release time count as supported.
const (
	NoSupport   SupportKind = "NONE"
	Expenses    SupportKind = "EXPENSES"
	Honorarium  SupportKind = "HONORARIUM"
	ReleaseTime SupportKind = "RELEASE_TIME"
)

// SupportKinds lists the kinds of support.
var SupportKinds = []SupportKind{NoSupport, Expenses, Honorarium, ReleaseTime}

// Supports reports whether hours under this support count as supported.
func (k SupportKind) Supports() bool { return k == Honorarium || k == ReleaseTime }

// Support is the dated fact of what comes with a tenure, or with a seat under
// any holder. A tenure's own support prevails over its seat's.
type Support struct {
	Record
	On   ID // a tenure or a seat
	Kind SupportKind
	Interval
}

// Tenure is the dated fact that a group holds a seat.
type Tenure struct {
	Record
	Seat, Holder ID
	Delegates    int      // the number of people who sit; 1 unless declared
	TravelHours  *float64 // round trip, instead of the body's
	PrepHours    *float64 // reporting back included, instead of the body's
	RequiredBy   string   // the funding agreement that requires it; "" for none
	Interval
	EndReason            LocalizedText
	HolderWord, BodyWord Word
}

// OwnHours is what a tenure declares instead of its body; nil where it declares
// nothing.
type OwnHours struct {
	TravelHours *float64 // round trip
	PrepHours   *float64 // reporting back included
}

// OwnHours is what the tenure declares instead of the body.
func (t *Tenure) OwnHours() OwnHours { return OwnHours{t.TravelHours, t.PrepHours} }
