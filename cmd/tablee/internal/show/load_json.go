package show

import (
	"tablee/governance"
	"tablee/network"
)

// loadFigures is a load as programs read it: the names of the API, with the
// inputs of every figure. Unknown is null.
type loadFigures struct {
	Group                  groupAnswer      `json:"group"`
	Period                 periodAnswer     `json:"period"`
	Measure                string           `json:"measure"`
	PublicEstimate         bool             `json:"publicEstimate"`
	DirectHours            *float64         `json:"directHours"`
	Complete               bool             `json:"complete"`
	UnknownLines           int              `json:"unknownLines"`
	UncertainLines         int              `json:"uncertainLines"`
	CarriedHours           float64          `json:"carriedHours"`
	PendingHours           float64          `json:"pendingHours"`
	ObserverHours          float64          `json:"observerHours"`
	SupportedHours         float64          `json:"supportedHours"`
	UnsupportedHours       float64          `json:"unsupportedHours"`
	SupportUndeclaredHours float64          `json:"supportUndeclaredHours"`
	CapacityHours          *float64         `json:"capacityHours"`
	Rate                   *float64         `json:"rate"`
	LimitHours             *float64         `json:"limitHours"`
	OverLimit              *bool            `json:"overLimit"`
	ConfirmedShare         *float64         `json:"confirmedShare"`
	Lines                  []lineAnswer     `json:"lines"`
	ObserverLines          []lineAnswer     `json:"observerLines"`
	Capacities             []capacityAnswer `json:"capacities"`
	Limits                 []limitAnswer    `json:"limits"`
	DataVersion            int32            `json:"dataVersion"`
}

type periodAnswer struct {
	From  governance.Date `json:"from"`
	Until governance.Date `json:"until"`
}

type groupAnswer struct {
	ID          string             `json:"id"`
	Name        nameAnswer         `json:"name"`
	Identifiers []identifierAnswer `json:"identifiers"`
}

type nameAnswer struct {
	Fr *string `json:"fr"`
	En *string `json:"en"`
}

type identifierAnswer struct {
	Scheme string `json:"scheme"`
	Value  string `json:"value"`
}

type seatAnswer struct {
	ID          string             `json:"id"`
	Identifiers []identifierAnswer `json:"identifiers"`
}

type lineAnswer struct {
	Kind              string       `json:"kind"`
	Body              *groupAnswer `json:"body"`
	Seat              *seatAnswer  `json:"seat"`
	OnBehalfOf        groupAnswer  `json:"onBehalfOf"`
	Basis             string       `json:"basis"`
	Meetings          *float64     `json:"meetings"`
	Delegates         int          `json:"delegates"`
	HoursPerMeeting   *float64     `json:"hoursPerMeeting"`
	Hours             *float64     `json:"hours"`
	RecordedHours     *float64     `json:"recordedHours"`
	ExpectedHours     *float64     `json:"expectedHours"`
	Floor             bool         `json:"floor"`
	Uncertain         bool         `json:"uncertain"`
	TravelNotDeclared bool         `json:"travelNotDeclared"`
	Confirmed         bool         `json:"confirmed"`
	Support           *string      `json:"support"`
	RequiredBy        *string      `json:"requiredBy"`
	Parts             []partAnswer `json:"parts"`
}

type partAnswer struct {
	periodAnswer
	Basis     string  `json:"basis"`
	Confirmed bool    `json:"confirmed"`
	Meetings  float64 `json:"meetings"`
	Hours     float64 `json:"hours"`
}

type capacityAnswer struct {
	Since                      *string  `json:"since"`
	Until                      *string  `json:"until"`
	FullTimeEquivalents        float64  `json:"fullTimeEquivalents"`
	HoursPerFullTimeEquivalent float64  `json:"hoursPerFullTimeEquivalent"`
	VolunteerHours             *float64 `json:"volunteerHours"`
}

type limitAnswer struct {
	Since       *string  `json:"since"`
	Until       *string  `json:"until"`
	Hours       *float64 `json:"hours"`
	Rate        *float64 `json:"rate"`
	BeyondLimit string   `json:"beyondLimit"`
}

func loadFiguresOf(v *network.View, g network.Group, l network.RepresentationLoad) loadFigures {
	out := loadFigures{
		Group: groupAnswerOf(g), Period: periodAnswer(l.Period), Measure: string(l.Measure), PublicEstimate: l.PublicEstimate,
		DirectHours: l.DirectHours(), Complete: l.Complete(), UnknownLines: l.UnknownLines(), UncertainLines: l.UncertainLines(),
		CarriedHours: l.CarriedHours, PendingHours: l.PendingHours, ObserverHours: l.ObserverHours(),
		SupportedHours: l.SupportedHours(), UnsupportedHours: l.UnsupportedHours(), SupportUndeclaredHours: l.SupportUndeclaredHours(),
		CapacityHours: l.CapacityHours(), Rate: l.Rate(), LimitHours: l.LimitHours(), OverLimit: l.OverLimit(),
		ConfirmedShare: l.ConfirmedShare(), Lines: lineAnswersOf(l.Lines()), ObserverLines: lineAnswersOf(l.ObserverLines()),
		Capacities: []capacityAnswer{}, Limits: []limitAnswer{}, DataVersion: v.Version(),
	}
	for _, c := range g.Capacities() {
		i := c.Interval()
		out.Capacities = append(out.Capacities, capacityAnswer{i.SinceText(), i.UntilText(), c.FullTimeEquivalents(), c.HoursPerFullTimeEquivalent(), c.VolunteerHours()})
	}
	for _, d := range g.Limits() {
		i := d.Interval()
		out.Limits = append(out.Limits, limitAnswer{i.SinceText(), i.UntilText(), d.Hours(), d.Rate(), string(d.BeyondLimit())})
	}
	return out
}

func groupAnswerOf(g network.Group) groupAnswer {
	return groupAnswer{g.ID().String(), nameAnswer{g.Name().Fr(), g.Name().En()}, identifierAnswersOf(g.Identifiers())}
}

func identifierAnswersOf(ids []governance.Identifier) []identifierAnswer {
	out := []identifierAnswer{}
	for _, i := range ids {
		out = append(out, identifierAnswer(i))
	}
	return out
}

func lineAnswersOf(lines []network.LoadLine) []lineAnswer {
	out := []lineAnswer{}
	for _, l := range lines {
		out = append(out, lineAnswerOf(l))
	}
	return out
}

func lineAnswerOf(l network.LoadLine) lineAnswer {
	out := lineAnswer{
		Kind: string(l.Kind), OnBehalfOf: groupAnswerOf(l.OnBehalfOf()), Basis: string(l.Basis),
		Meetings: l.Meetings(), Delegates: l.Delegates, HoursPerMeeting: l.HoursPerMeeting(),
		Hours: l.Hours(), RecordedHours: l.RecordedHours(), ExpectedHours: l.ExpectedHours(),
		Floor: l.Floor, Uncertain: l.Uncertain, TravelNotDeclared: l.TravelNotDeclared, Confirmed: l.Confirmed(),
		Support: (*string)(l.Support()), RequiredBy: l.RequiredBy(), Parts: []partAnswer{},
	}
	if b := l.Body(); b != nil {
		body := groupAnswerOf(*b)
		out.Body = &body
	}
	if s := l.Seat(); s != nil {
		out.Seat = &seatAnswer{s.ID().String(), identifierAnswersOf(s.Identifiers())}
	}
	for _, part := range l.Parts {
		out.Parts = append(out.Parts, partAnswer{periodAnswer(part.Span), string(part.Basis), part.Confirmed, part.Meetings, part.Hours})
	}
	return out
}
