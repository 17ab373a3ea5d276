package show

import (
	"tablee/governance"
	"tablee/network"
)

// planAnswer is a plan as programs read it: the names of the API.
type planAnswer struct {
	Objective               string               `json:"objective"`
	Status                  string               `json:"status"`
	Gap                     *float64             `json:"gap"`
	LowerBound              *float64             `json:"lowerBound"`
	Cost                    *float64             `json:"cost"`
	TargetCount             int                  `json:"targetCount"`
	Required                int                  `json:"required"`
	CoveredCount            int                  `json:"coveredCount"`
	InvitedThemselves       int                  `json:"invitedThemselves"`
	Unclassified            int                  `json:"unclassified"`
	UnclassifiedGroups      []groupAnswer        `json:"unclassifiedGroups"`
	Containing              []groupAnswer        `json:"containing"`
	MembershipNotDeclared   []groupAnswer        `json:"membershipNotDeclared"`
	Informed                []groupAnswer        `json:"informed"`
	LargestCoverage         *float64             `json:"largestCoverage"`
	LargestCoverageProved   bool                 `json:"largestCoverageProved"`
	Infeasible              *nameAnswer          `json:"infeasible"`
	Invitations             []invitationAnswer   `json:"invitations"`
	LeftOut                 []leftOutAnswer      `json:"leftOut"`
	DirectInterlocutors     []interlocutorAnswer `json:"directInterlocutors"`
	DirectInterlocutorsNote *nameAnswer          `json:"directInterlocutorsNote"`
	UnderServed             []underServedAnswer  `json:"underServed"`
	HoursAsked              float64              `json:"hoursAsked"`
	HoursBySize             []sizeAnswer         `json:"hoursBySize"`
	Period                  periodAnswer         `json:"period"`
	On                      governance.Date      `json:"on"`
	DataVersion             int                  `json:"dataVersion"`
}

type invitationAnswer struct {
	Group           groupAnswer   `json:"group"`
	Must            bool          `json:"must"`
	Cost            float64       `json:"cost"`
	PressureAssumed bool          `json:"pressureAssumed"`
	SpeaksFor       []groupAnswer `json:"speaksFor"`
	Adds            int           `json:"adds"`
	LoadBefore      *float64      `json:"loadBefore"`
	LoadAfter       *float64      `json:"loadAfter"`
	ExcessHours     *float64      `json:"excessHours"`
	Reason          nameAnswer    `json:"reason"`
}

type leftOutAnswer struct {
	Group         groupAnswer `json:"group"`
	Reason        string      `json:"reason"`
	Explanation   nameAnswer  `json:"explanation"`
	HowToTakePart nameAnswer  `json:"howToTakePart"`
}

type interlocutorAnswer struct {
	Group      groupAnswer `json:"group"`
	Channel    *string     `json:"channel"`
	HowToReach nameAnswer  `json:"howToReach"`
}

type underServedAnswer struct {
	Territory  *string     `json:"territory"`
	Population *nameAnswer `json:"population"`
	Targets    int         `json:"targets"`
	Covered    int         `json:"covered"`
}

type sizeAnswer struct {
	Size   string  `json:"size"`
	Groups int     `json:"groups"`
	Hours  float64 `json:"hours"`
}

func planAnswerOf(p network.ConsultationPlan) (planAnswer, error) {
	largest, err := p.LargestCoverage()
	if err != nil {
		return planAnswer{}, err
	}
	proved, err := p.LargestCoverageProved()
	if err != nil {
		return planAnswer{}, err
	}
	out := planAnswer{
		Objective: string(p.Objective()), Status: string(p.Status()), Gap: p.Gap(), LowerBound: p.LowerBound(), Cost: p.Cost(),
		TargetCount: p.TargetCount(), Required: p.Required(), CoveredCount: p.CoveredCount(), InvitedThemselves: p.InvitedThemselves(),
		Unclassified: p.Unclassified(), UnclassifiedGroups: groupAnswersOf(p.UnclassifiedGroups()), Containing: groupAnswersOf(p.Containing()),
		MembershipNotDeclared: groupAnswersOf(p.MembershipNotDeclared()), Informed: groupAnswersOf(p.Informed()),
		LargestCoverage: largest, LargestCoverageProved: proved, Infeasible: maybeName(p.Infeasible()),
		DirectInterlocutorsNote: maybeName(p.DirectInterlocutorsNote()), HoursAsked: p.HoursAsked(),
		Period: periodAnswer(p.Parameters().Period()), On: p.Parameters().On(), DataVersion: p.DataVersion(),
		Invitations: []invitationAnswer{}, LeftOut: []leftOutAnswer{}, DirectInterlocutors: []interlocutorAnswer{},
		UnderServed: []underServedAnswer{}, HoursBySize: []sizeAnswer{},
	}
	for _, i := range p.Invitations() {
		out.Invitations = append(out.Invitations, invitationAnswer{
			groupAnswerOf(i.Group()), i.Must(), i.Cost(), i.PressureAssumed(), groupAnswersOf(i.SpeaksFor()), i.Adds(),
			i.LoadBefore(), i.LoadAfter(), i.ExcessHours(), nameOf(i.Reason()),
		})
	}
	for _, l := range p.LeftOut() {
		out.LeftOut = append(out.LeftOut, leftOutAnswer{groupAnswerOf(l.Group()), string(l.Reason), nameOf(l.Explanation()), nameOf(l.HowToTakePart())})
	}
	for _, i := range p.DirectInterlocutors() {
		out.DirectInterlocutors = append(out.DirectInterlocutors, interlocutorAnswer{groupAnswerOf(i.Group()), i.Channel(), nameOf(i.HowToReach())})
	}
	for _, u := range p.UnderServed() {
		out.UnderServed = append(out.UnderServed, underServedAnswerOf(u))
	}
	for _, s := range p.HoursBySize() {
		out.HoursBySize = append(out.HoursBySize, sizeAnswer{string(s.Size), s.Groups, s.Hours})
	}
	return out, nil
}

func underServedAnswerOf(u network.UnderServed) underServedAnswer {
	out := underServedAnswer{Targets: u.Targets, Covered: u.Covered}
	if t := u.Territory(); t != nil {
		out.Territory = new(t.Scheme() + ":" + t.Code())
	}
	if t := u.Population(); t != nil {
		out.Population = new(nameOf(t.Label()))
	}
	return out
}

func groupAnswersOf(groups []network.Group) []groupAnswer {
	out := []groupAnswer{}
	for _, g := range groups {
		out = append(out, groupAnswerOf(g))
	}
	return out
}

func nameOf(t network.LocalizedText) nameAnswer { return nameAnswer{t.Fr(), t.En()} }

func maybeName(t *network.LocalizedText) *nameAnswer {
	if t == nil {
		return nil
	}
	return new(nameOf(*t))
}
