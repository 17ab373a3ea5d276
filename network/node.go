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
	case snapshot.Group:
		return v.group(p.At)
	case snapshot.Membership:
		return v.membership(p.At)
	case snapshot.Seat:
		return v.seat(p.At)
	case snapshot.Tenure:
		return v.tenure(p.At)
	case snapshot.Meeting:
		return v.meeting(p.At)
	case snapshot.Topic:
		return v.topic(p.At)
	case snapshot.Territory:
		return v.territory(p.At)
	case snapshot.Cadence:
		return v.cadence(p.At)
	case snapshot.Scenario:
		if s := v.maybeScenario(p.At); s != nil {
			return *s
		}
		return nil
	case snapshot.Source:
		return *v.source(p.At)
	case snapshot.Consultation:
		return v.consultation(p.At)
	case snapshot.Contribution:
		return v.contribution(p.At)
	case snapshot.Statement:
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
