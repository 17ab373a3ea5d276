package web

// group is what the page of a group asks for.
type group struct {
	named
	Level       string
	FormerNames []struct {
		Name  localized
		Until string
	}
	Topics            []labelled
	Home              *territory
	TerritoriesServed []territory
	Interval          interval
	EndReason         *localized
	Within            *named
	Source            *struct {
		Title     localized
		Published string
	}
	Uncertain     bool
	Confirmations []confirmation
	Cadence       *cadence
	Memberships   list[membership]
	Members       list[membership]
	Seats         list[seat]
	Tenures       list[tenure]
	Organs        list[named]
	Succession    struct{ Predecessors, Successors []successionLink }

	RepresentationLoad load
}

// load is what the group gives in a year. Unknown is nil.
type load struct {
	PublicEstimate bool
	DirectHours    *float64
	Complete       bool
	UnknownLines   int
	UncertainLines int

	CarriedHours, ObserverHours                              float64
	SupportedHours, UnsupportedHours, SupportUndeclaredHours float64

	CapacityHours, Rate, LimitHours, ConfirmedShare *float64
	OverLimit                                       *bool

	Lines, ObserverLines []loadLine
}

type loadLine struct {
	Kind, Basis                                                    string
	Meetings, HoursPerMeeting, Hours, RecordedHours, ExpectedHours *float64
	Delegates                                                      int

	Floor, Uncertain, TravelNotDeclared, Confirmed bool
	Support, RequiredBy                            string

	Body       *named
	OnBehalfOf named
	Parts      []loadPart
}

type loadPart struct {
	From, Until, Basis string
	Meetings, Hours    float64
}
