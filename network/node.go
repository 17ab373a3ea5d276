package network

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Node is anything that has an identity in the API.
type Node interface{ IsNode() }

// Node is what has the identity; an error with code NOT_FOUND when nothing
// has, or nothing that the actor may know of.
func (v *View) Node(id governance.ID) (Node, error) {
	p := v.net.Positions.Of(id)
	if node := v.nodeAt(p); node != nil && v.sight().MayKnow(p) {
		return node, nil
	}
	return nil, governance.NewError(governance.CodeNotFound, "id", "notFound")
}

func (v *View) nodeAt(p snapshot.Position) Node {
	switch p.Kind {
	case governance.KindGroup:
		return v.group(p.At)
	case governance.KindMembership:
		return v.membership(p.At)
	case governance.KindSeat:
		return v.seat(p.At)
	case governance.KindTenure:
		return v.tenure(p.At)
	case governance.KindMeeting:
		return v.meeting(p.At)
	case governance.KindTopic:
		return v.topic(p.At)
	case governance.KindTerritory:
		return v.territory(p.At)
	case governance.KindCadence:
		return v.cadence(p.At)
	case governance.KindScenario:
		if s := v.maybeScenario(p.At); s != nil {
			return *s
		}
		return nil
	case governance.KindSource:
		return *v.source(p.At)
	case governance.KindConsultation:
		return v.consultation(p.At)
	case governance.KindContribution:
		return v.contribution(p.At)
	case governance.KindStatement:
		return v.statement(p.At)
	}
	return nil
}

// Group is the group that has the identity or the identifier.
func (v *View) Group(id *governance.ID, identifier *governance.Identifier) (*Group, error) {
	if (id == nil) == (identifier == nil) {
		return nil, governance.NewError(governance.CodeBadUserInput, "id", "exactlyOne", "id, identifier")
	}
	var found *Group
	if id != nil {
		found = v.maybeGroup(*id)
	} else if at := v.net.Names.Identified(*identifier); at >= 0 {
		g := v.group(at)
		found = &g
	}
	if found == nil {
		return nil, governance.NewError(governance.CodeNotFound, "id", "notFound")
	}
	return found, nil
}
