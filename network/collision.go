package network

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/consultation"
)

// ConsultationDraft is a consultation that is not recorded yet, to be compared
// with those that are.
type ConsultationDraft struct {
	Topics []governance.ID
	Groups []governance.ID // that would be invited
	Hours  *float64        // asked of each
	Since  governance.PartialDate
	Until  governance.PartialDate
}

// Collision is another consultation that may be open at once and addresses the
// same groups.
type Collision struct {
	view      *View
	collision consultation.Collision
}

// Collisions are those of a consultation, or of a draft of one, with all
// others, by their identities. Exactly one of the two is given. It refuses a
// consultation, a topic or a group that is not known.
func (v *View) Collisions(of *governance.ID, draft *ConsultationDraft) ([]Collision, error) {
	mine, err := v.colliding(of, draft)
	if err != nil {
		return nil, err
	}
	var others []*consultation.Consultation
	for at := range v.net.Records.Consultations.Len() {
		others = append(others, recordOf(v.net, at))
	}
	slices.SortFunc(others, func(a, b *consultation.Consultation) int {
		return cmp.Compare(a.ID, b.ID)
	})
	out := []Collision{}
	for _, c := range mine.Collisions(others) {
		out = append(out, Collision{v, c})
	}
	return out, nil
}

func (v *View) colliding(of *governance.ID, draft *ConsultationDraft) (*consultation.Consultation, error) {
	switch {
	case (of == nil) == (draft == nil):
		return nil, governance.NewError(governance.CodeBadUserInput, "consultation", "exactlyOne", "consultation, draft")
	case draft != nil:
		return v.drafted(draft)
	}
	at := v.net.Index(governance.KindConsultation, *of)
	if at < 0 {
		return nil, governance.NewError(governance.CodeNotFound, "consultation", "unknownReference", "consultation", of.String())
	}
	return recordOf(v.net, at), nil
}

// drafted reads a draft.
func (v *View) drafted(d *ConsultationDraft) (*consultation.Consultation, error) {
	interval, err := governance.ParseInterval(d.Since.String(), d.Until.String(), "")
	if err != nil {
		return nil, err
	}
	c := &consultation.Consultation{Consultation: governance.Consultation{Topics: d.Topics, Interval: interval}}
	for _, id := range d.Topics {
		if v.net.Index(governance.KindTopic, id) < 0 {
			return nil, governance.NewError(governance.CodeNotFound, "draft.topics", "unknownReference", "topics", id.String())
		}
	}
	for _, id := range d.Groups {
		if v.net.GroupOf(id) < 0 {
			return nil, governance.NewError(governance.CodeNotFound, "draft.groups", "unknownReference", "groups", id.String())
		}
		c.Invitations = append(c.Invitations, governance.ConsultationInvitation{Group: id, Hours: d.Hours})
	}
	return c, nil
}

// With is the other consultation.
func (c Collision) With() Consultation { return *c.view.Consultation(c.collision.With) }

// From is the first day on which both may be open; nil: no start is known.
func (c Collision) From() *governance.Date { return boundary(c.collision.Days.From) }

// Until is the day after the last on which both may be open; nil: no end is
// known.
func (c Collision) Until() *governance.Date { return boundary(c.collision.Days.Until) }

func boundary(d governance.Date) *governance.Date {
	if d == governance.Beginning || d == governance.Forever {
		return nil
	}
	return &d
}

// Hours is what both ask of the groups together, as far as it is known; nil:
// of none.
func (c Collision) Hours() *float64 { return c.collision.Hours() }

// CollidingGroup is a group that both address.
type CollidingGroup struct {
	view   *View
	shared consultation.SharedGroup
}

// Groups are those that both address.
func (c Collision) Groups() []CollidingGroup {
	out := make([]CollidingGroup, len(c.collision.Groups))
	for i, g := range c.collision.Groups {
		out[i] = CollidingGroup{c.view, g}
	}
	return out
}

// Group is the group.
func (g CollidingGroup) Group() Group { return *g.view.maybeGroup(g.shared.Group) }

// Hours is what both ask of it; nil where either does not tell.
func (g CollidingGroup) Hours() *float64 { return g.shared.Hours }

// AlreadySaid is what it contributed to other consultations on a common theme.
func (g CollidingGroup) AlreadySaid() []Contribution {
	return shownAll(g.view, governance.KindContribution, g.shared.Already, g.view.contribution)
}
