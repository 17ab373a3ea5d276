package governance

// SeatStanding is the role that comes with a seat.
type SeatStanding string

// The standings of seats.
const (
	Chair        SeatStanding = "CHAIR"
	CoChair      SeatStanding = "CO_CHAIR"
	Secretary    SeatStanding = "SECRETARY"
	SeatMember   SeatStanding = "MEMBER"
	SeatObserver SeatStanding = "OBSERVER"
)

// SeatStandings lists the standings of seats.
var SeatStandings = []SeatStanding{Chair, CoChair, Secretary, SeatMember, SeatObserver}

// Seat is a place at a body. It exists whether it is held or vacant.
type Seat struct {
	Record
	Identifiers  []Identifier
	Body         ID
	Constituency string // the college it belongs to; "" when the body has none
	Standing     SeatStanding
	Voting       bool
	Votes        int
	Population   *int // residents that the seat speaks for, where a rule needs it
	Interval
	EndReason LocalizedText
}

// Key is the seat's sort key: its first identifier, else its identity.
func (s *Seat) Key() string { return firstIdentifier(s.Identifiers, s.ID) }
