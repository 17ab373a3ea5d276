package network

import (
	"math"
	"slices"
	"strings"

	"tablee/governance"
)

// ConsultationQuestion asks whom to consult (DOMAIN §7). An empty list does
// not filter; natures that are not given are COMMUNITY.
type ConsultationQuestion struct {
	Topics, Territories, Populations []governance.ID
	Natures                          []governance.Nature
	Initiator                        *governance.ID
	Mechanism                        *governance.Mechanism
	Hours                            float64
	On                               *governance.Date
	Coverage                         *string // an exact decimal of at most four places; nil: all that can be reached
	MaxInvitations, LongestPath      *int
	Lambda, AssumedPressure          *float64
	Musts                            []governance.ID
	MustNots                         []MustNot
	Period                           *governance.Period // nil: the date's calendar year
}

// MustNot is a group that is not to be invited, and why: the reason is
// published with the plan.
type MustNot struct {
	Group  governance.ID
	Reason *string
}

// The values of what a question does not say, and the bounds of what it says.
const (
	defaultLambda   = 1
	defaultPressure = 0.5
	mostLambda      = 100
	mostAsked       = 100_000 // hours
)

// question is a question whose words were found in the network.
type question struct {
	*ConsultationQuestion
	reader   sight
	net      *Snapshot
	language governance.Language // of what a refusal says
	on       governance.Date
	period   governance.Period
	natures  []governance.Nature

	topics, populations, territories []int32
	about, serving                   []bool // by topic: wanted, or narrower than one that is
	meeting                          []bool // by topic: a mandate on it meets one of topics
	inside, containing               []bool // by territory

	initiator       int32 // -1: unknown
	lambda, assumed governance.Millionths
	assumedCost     governance.Millionths
	coverage        *governance.CoverageShare
	most, longest   int // negative: any number
	musts           []int32
	mustNots        []mustNot
}

type mustNot struct {
	group  int32
	reason string
}

// readQuestion finds what a question speaks of; one without a date speaks of
// today. It refuses, naming the field, what
// is unknown, out of bounds or contradictory.
func readQuestion(reader sight, language governance.Language, today governance.Date, asked *ConsultationQuestion) (*question, error) {
	q := &question{ConsultationQuestion: asked, reader: reader, net: reader.net, language: language, on: today, initiator: -1, natures: asked.Natures}
	if asked.On != nil {
		q.on = *asked.On
	}
	if q.natures == nil {
		q.natures = []governance.Nature{governance.Community}
	}
	for _, step := range []func() error{q.readNumbers, q.readPeriod, q.readSubject, q.readGroups} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	q.spread()
	return q, nil
}

func (q *question) readPeriod() error {
	q.period = governance.YearPeriod(q.on.Year())
	if q.Period == nil {
		return nil
	}
	var err error
	q.period, err = governance.NewPeriod(q.Period.From, q.Period.Until)
	return err
}

func (q *question) readNumbers() error {
	lambda, assumed := float64(defaultLambda), defaultPressure
	if q.Lambda != nil {
		lambda = *q.Lambda
	}
	if q.AssumedPressure != nil {
		assumed = *q.AssumedPressure
	}
	if err := bounded("hours", q.Hours, mostAsked); err != nil {
		return err
	}
	if err := bounded("lambda", lambda, mostLambda); err != nil {
		return err
	}
	if err := bounded("assumedPressure", assumed, 1); err != nil {
		return err
	}
	q.lambda, q.assumed = governance.MillionthsOf(lambda), governance.MillionthsOf(assumed)
	q.assumedCost = governance.InvitationCost(q.lambda, q.assumed.Rat())
	if q.Coverage != nil {
		share, err := governance.ParseCoverage(*q.Coverage)
		if err != nil {
			return err
		}
		q.coverage = &share
	}
	q.most, q.longest = -1, -1
	if q.MaxInvitations != nil {
		if q.most = *q.MaxInvitations; q.most < 1 {
			return governance.NewError(governance.CodeBadUserInput, "maxInvitations", "atLeast", "1")
		}
	}
	if q.LongestPath != nil {
		if q.longest = *q.LongestPath; q.longest < 0 {
			return governance.NewError(governance.CodeBadUserInput, "longestPath", "atLeast", "0")
		}
	}
	return nil
}

// bounded refuses a number that is none, negative or too large.
func bounded(field string, x, most float64) error {
	if math.IsNaN(x) || x < 0 || x > most {
		return governance.NewError(governance.CodeBadUserInput, field, "between", "0", decimalIn(most, governance.English))
	}
	return nil
}

func (q *question) readSubject() (err error) {
	if q.topics, err = q.find("topics", kindTopic, q.Topics); err != nil {
		return err
	}
	if q.populations, err = q.find("populations", kindTopic, q.Populations); err != nil {
		return err
	}
	for _, t := range q.populations {
		if q.net.Records.Topics.At(t).Kind != governance.PopulationTopic {
			return governance.NewError(governance.CodeBadUserInput, "populations", "notPopulation", q.net.Records.Topics.At(t).Label.In(q.language))
		}
	}
	q.territories, err = q.find("territories", kindTerritory, q.Territories)
	return err
}

func (q *question) readGroups() error {
	if q.Initiator != nil {
		found, err := q.find("initiator", kindGroup, []governance.ID{*q.Initiator})
		if err != nil {
			return err
		}
		q.initiator = found[0]
	}
	var err error
	if q.musts, err = q.find("musts", kindGroup, q.Musts); err != nil {
		return err
	}
	for _, m := range q.MustNots {
		found, err := q.find("mustNots", kindGroup, []governance.ID{m.Group})
		if err != nil {
			return err
		}
		if m.Reason == nil || strings.TrimSpace(*m.Reason) == "" {
			return governance.NewError(governance.CodeBadUserInput, "mustNots", "mustNotReason", q.name(found[0]))
		}
		q.mustNots = append(q.mustNots, mustNot{found[0], strings.TrimSpace(*m.Reason)})
	}
	return q.contradiction()
}

// contradiction refuses musts and must-nots that cannot all be met.
func (q *question) contradiction() error {
	refuse := func(field, detail string, g int32) error {
		return governance.NewError(governance.CodeBadUserInput, field, detail, q.name(g))
	}
	for _, g := range q.musts {
		switch {
		case q.isMustNot(g):
			return refuse("musts", "mustAndMustNot", g)
		case g == q.initiator:
			return refuse("musts", "mustInitiator", g)
		case q.net.nations[g]:
			return refuse("musts", "nationInPlan", g)
		case !q.isActive(g):
			return refuse("musts", "mustNotActive", g)
		}
	}
	for _, m := range q.mustNots {
		if q.net.nations[m.group] {
			return refuse("mustNots", "nationInPlan", m.group)
		}
	}
	if q.most >= 0 && len(q.musts) > q.most {
		return governance.NewError(governance.CodeBadUserInput, "musts", "tooManyMusts", decimalIn(float64(len(q.musts)), governance.English), decimalIn(float64(q.most), governance.English))
	}
	return nil
}

// find is where records of a kind stand, each once.
func (q *question) find(field string, k kind, ids []governance.ID) ([]int32, error) {
	if len(ids) > MaxIDs {
		return nil, governance.NewError(governance.CodeBadUserInput, field, "tooManyIds", "100")
	}
	var out []int32
	for _, id := range ids {
		at := q.net.index(k, id)
		if at < 0 {
			return nil, governance.NewError(governance.CodeNotFound, field, "notFound")
		}
		if !slices.Contains(out, at) {
			out = append(out, at)
		}
	}
	return out, nil
}

func (q *question) name(g int32) string { return q.net.Records.Groups.At(g).Name.In(q.language) }

func (q *question) isMustNot(g int32) bool {
	return slices.ContainsFunc(q.mustNots, func(m mustNot) bool { return m.group == g })
}

// isActive reports whether a group certainly exists on the date.
func (q *question) isActive(g int32) bool {
	return q.net.groupLives[g].on(q.on) == governance.InForceYes
}
