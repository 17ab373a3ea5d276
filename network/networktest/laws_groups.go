package networktest

import "tablee/governance"

// intervals are in order, and no fact is seen last before it begins.
func (l *laws) intervals() {
	check := func(id governance.ID, i governance.Interval) {
		if i.Possible().Empty() || !i.LastSeen.IsZero() && i.LastSeen.After() <= i.Start() {
			l.breaks("%s: %s", id, i)
		}
	}
	for id, i := range l.lives() {
		check(id, i)
	}
	for _, g := range l.f.Groups {
		for _, s := range g.Serves {
			check(g.ID, s.Interval)
		}
	}
	for _, c := range l.f.Consultations {
		for _, m := range c.Mechanisms {
			check(c.ID, m.Interval)
		}
	}
}

func (l *laws) identifiers() {
	type named struct {
		kind string
		governance.Identifier
	}
	owner := map[named]governance.ID{}
	own := func(kind string, id governance.ID, all []governance.Identifier) {
		for _, i := range all {
			if first, known := owner[named{kind, i}]; known && first != id {
				l.breaks("%s and %s are both %v", first, id, i)
			}
			owner[named{kind, i}] = id
		}
	}
	for _, g := range l.f.Groups {
		own("group", g.ID, g.Identifiers)
	}
	for _, s := range l.f.Seats {
		own("seat", s.ID, s.Identifiers)
	}
	for _, m := range l.f.Meetings {
		own("meeting", m.ID, m.Identifiers)
	}
	for _, c := range l.f.Consultations {
		own("consultation", c.ID, c.Identifiers)
	}
	for _, s := range l.f.Statements {
		own("statement", s.ID, s.Identifiers)
	}
}

// organs lie within a group, and no group lies within itself.
func (l *laws) organs() {
	for _, g := range l.f.Groups {
		if g.Kind == governance.Organ && g.Within == 0 {
			l.breaks("%s is an organ of nothing", g.ID)
		}
		at := g.Within
		for range l.f.Groups {
			if at == g.ID {
				l.breaks("%s lies within itself", g.ID)
				break
			}
			at = l.groups[at].Within
		}
	}
}
