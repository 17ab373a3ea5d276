package plan

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// The values of what a question does not say, and the bounds of what it says.
const (
	defaultLambda   = 1
	defaultPressure = 0.5
	mostLambda      = 100
	mostAsked       = 100_000 // hours
)

// Question is a question whose words were found in the network.
type Question struct {
	Asked    *governance.ConsultationQuestion
	reader   sight.Reader
	Net      *snapshot.Network
	language governance.Language // of what a refusal says
	On       governance.Date
	Period   governance.Period
	Natures  []governance.Nature

	Topics, Populations, Territories []int32
	about, serving                   []bool // by topic: wanted, or narrower than one that is
	meeting                          []bool // by topic: a mandate on it meets one of topics
	inside, containing               []bool // by territory

	Initiator       int32 // -1: unknown
	Lambda, Assumed hours.Millionths
	assumedCost     hours.Millionths
	coverage        *governance.CoverageShare
	Most, longest   int // negative: any number
	Musts           []int32
	MustNots        []MustNot
}

// MustNot is a group that the question rules out, and why, as published.
type MustNot struct {
	Group  int32
	Reason string
}

// Read finds what a question speaks of; one without a date speaks of
// today. It refuses, naming the field, what
// is unknown, out of bounds or contradictory.
func Read(reader sight.Reader, language governance.Language, today governance.Date, asked *governance.ConsultationQuestion) (*Question, error) {
	q := &Question{Asked: asked, reader: reader, Net: reader.Network, language: language, On: today, Initiator: -1, Natures: asked.Natures}
	if asked.On != nil {
		q.On = *asked.On
	}
	if q.Natures == nil {
		q.Natures = []governance.Nature{governance.Community}
	}
	for _, step := range []func() error{q.readNumbers, q.readPeriod, q.readSubject, q.readGroups} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	q.spread()
	return q, nil
}

func (q *Question) readPeriod() error {
	q.Period = governance.YearPeriod(q.On.Year())
	if q.Asked.Period == nil {
		return nil
	}
	var err error
	q.Period, err = governance.NewPeriod(q.Asked.Period.From, q.Asked.Period.Until)
	return err
}

func (q *Question) readNumbers() error {
	lambda, assumed := float64(defaultLambda), defaultPressure
	if q.Asked.Lambda != nil {
		lambda = *q.Asked.Lambda
	}
	if q.Asked.AssumedPressure != nil {
		assumed = *q.Asked.AssumedPressure
	}
	if err := bounded("hours", q.Asked.Hours, mostAsked); err != nil {
		return err
	}
	if err := bounded("lambda", lambda, mostLambda); err != nil {
		return err
	}
	if err := bounded("assumedPressure", assumed, 1); err != nil {
		return err
	}
	q.Lambda, q.Assumed = hours.MillionthsOf(lambda), hours.MillionthsOf(assumed)
	q.assumedCost = hours.InvitationCost(q.Lambda, q.Assumed.Rat())
	if q.Asked.Coverage != nil {
		share, err := governance.ParseCoverage(*q.Asked.Coverage)
		if err != nil {
			return err
		}
		q.coverage = &share
	}
	q.Most, q.longest = -1, -1
	if q.Asked.MaxInvitations != nil {
		if q.Most = *q.Asked.MaxInvitations; q.Most < 1 {
			return governance.NewError(governance.CodeBadUserInput, "maxInvitations", "atLeast", "1")
		}
	}
	if q.Asked.LongestPath != nil {
		if q.longest = *q.Asked.LongestPath; q.longest < 0 {
			return governance.NewError(governance.CodeBadUserInput, "longestPath", "atLeast", "0")
		}
	}
	return nil
}

// bounded refuses a number that is none, negative or too large.
func bounded(field string, x, most float64) error {
	if math.IsNaN(x) || x < 0 || x > most {
		return governance.NewError(governance.CodeBadUserInput, field, "between", "0", strconv.FormatFloat(most, 'f', -1, 64))
	}
	return nil
}

func (q *Question) readSubject() (err error) {
	if q.Topics, err = q.find("topics", governance.KindTopic, q.Asked.Topics); err != nil {
		return err
	}
	if q.Populations, err = q.find("populations", governance.KindTopic, q.Asked.Populations); err != nil {
		return err
	}
	for _, t := range q.Populations {
		if q.Net.Records.Topics.At(t).Kind != governance.PopulationTopic {
			return governance.NewError(governance.CodeBadUserInput, "populations", "notPopulation", q.Net.Records.Topics.At(t).Label.In(q.language))
		}
	}
	q.Territories, err = q.find("territories", governance.KindTerritory, q.Asked.Territories)
	return err
}

func (q *Question) readGroups() error {
	if q.Asked.Initiator != nil {
		found, err := q.find("initiator", governance.KindGroup, []governance.ID{*q.Asked.Initiator})
		if err != nil {
			return err
		}
		q.Initiator = found[0]
	}
	var err error
	if q.Musts, err = q.find("musts", governance.KindGroup, q.Asked.Musts); err != nil {
		return err
	}
	for _, m := range q.Asked.MustNots {
		found, err := q.find("mustNots", governance.KindGroup, []governance.ID{m.Group})
		if err != nil {
			return err
		}
		if m.Reason == nil || strings.TrimSpace(*m.Reason) == "" {
			return governance.NewError(governance.CodeBadUserInput, "mustNots", "mustNotReason", q.name(found[0]))
		}
		q.MustNots = append(q.MustNots, MustNot{found[0], strings.TrimSpace(*m.Reason)})
	}
	return q.contradiction()
}

// contradiction refuses musts and must-nots that cannot all be met.
func (q *Question) contradiction() error {
	refuse := func(field, detail string, g int32) error {
		return governance.NewError(governance.CodeBadUserInput, field, detail, q.name(g))
	}
	for _, g := range q.Musts {
		switch {
		case q.isMustNot(g):
			return refuse("musts", "mustAndMustNot", g)
		case g == q.Initiator:
			return refuse("musts", "mustInitiator", g)
		case q.Net.Nations[g]:
			return refuse("musts", "nationInPlan", g)
		case !q.isActive(g):
			return refuse("musts", "mustNotActive", g)
		}
	}
	for _, m := range q.MustNots {
		if q.Net.Nations[m.Group] {
			return refuse("mustNots", "nationInPlan", m.Group)
		}
	}
	if q.Most >= 0 && len(q.Musts) > q.Most {
		return governance.NewError(governance.CodeBadUserInput, "musts", "tooManyMusts", strconv.Itoa(len(q.Musts)), strconv.Itoa(q.Most))
	}
	return nil
}

// find is where records of a kind stand, each once.
func (q *Question) find(field string, k snapshot.Kind, ids []governance.ID) ([]int32, error) {
	if len(ids) > governance.MaxIDs {
		return nil, governance.NewError(governance.CodeBadUserInput, field, "tooManyIds", "100")
	}
	var out []int32
	for _, id := range ids {
		at := q.Net.Index(k, id)
		if at < 0 {
			return nil, governance.NewError(governance.CodeNotFound, field, "notFound")
		}
		if !slices.Contains(out, at) {
			out = append(out, at)
		}
	}
	return out, nil
}

func (q *Question) name(g int32) string { return q.Net.Records.Groups.At(g).Name.In(q.language) }

func (q *Question) isMustNot(g int32) bool {
	return slices.ContainsFunc(q.MustNots, func(m MustNot) bool { return m.Group == g })
}

// isActive reports whether a group certainly exists on the date.
func (q *Question) isActive(g int32) bool {
	return q.Net.GroupValidity[g].On(q.On) == governance.InForceYes
}
