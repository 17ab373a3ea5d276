package networktest

import "tablee/governance"

// insideLife: an edge is possible on a day on which its end is, and says of
// itself neither that it began before the end did nor that it ended after.
func (l *laws) insideLife(id governance.ID, edge, life governance.Interval) {
	meets := false
	for _, day := range l.days {
		meets = meets || all(day, edge, life) != governance.InForceNo
	}
	first, last := edge.Since, edge.Until
	before := !first.IsZero() && first.After()-1 < life.Start()
	after := !last.IsZero() && !life.Until.IsZero() && last.First() > life.Possible().Until
	if !meets || before || after {
		l.breaks("%s: %s is outside of the life %s", id, edge, life)
	}
}

// both reports whether two facts hold on a common day, without any doubt.
func (l *laws) both(a, b governance.Interval) bool {
	for _, day := range l.days {
		if all(day, a, b) == governance.InForceYes {
			return true
		}
	}
	return false
}

func (l *laws) memberships() {
	for n, m := range l.f.Memberships {
		if m.Member == m.Group {
			l.breaks("%s is its own member", m.Member)
		}
		l.insideLife(m.ID, m.Interval, l.groups[m.Member].Interval)
		l.insideLife(m.ID, m.Interval, l.groups[m.Group].Interval)
		for _, o := range l.f.Memberships[:n] {
			if o.Member == m.Member && o.Group == m.Group && l.both(m.Interval, o.Interval) {
				l.breaks("%s and %s say the same on one day", m.ID, o.ID)
			}
		}
	}
}

// circles: on no day is a group above itself. Whoever belongs to nobody is
// taken away, day by day, until only circles are left.
func (l *laws) circles() {
	for _, day := range l.days {
		above := map[governance.ID]map[governance.ID]bool{}
		for _, m := range l.f.Memberships {
			if all(day, m.Interval, l.groups[m.Member].Interval, l.groups[m.Group].Interval) == governance.InForceNo {
				continue
			}
			if above[m.Member] == nil {
				above[m.Member] = map[governance.ID]bool{}
			}
			above[m.Member][m.Group] = true
		}
		for removed := true; removed; {
			removed = false
			for member, groups := range above {
				for g := range groups {
					if above[g] == nil {
						delete(groups, g)
					}
				}
				if len(groups) == 0 {
					delete(above, member)
					removed = true
				}
			}
		}
		if len(above) > 0 {
			l.breaks("a circle on %s", day)
		}
	}
}

// tenures: a seat has one holder on a day, and lives while its body does.
func (l *laws) tenures() {
	for _, s := range l.f.Seats {
		l.insideLife(s.ID, s.Interval, l.groups[s.Body].Interval)
	}
	for n, t := range l.f.Tenures {
		l.insideLife(t.ID, t.Interval, l.seats[t.Seat].Interval)
		l.insideLife(t.ID, t.Interval, l.groups[t.Holder].Interval)
		for _, o := range l.f.Tenures[:n] {
			if o.Seat == t.Seat && l.both(t.Interval, o.Interval) {
				l.breaks("%s and %s hold one seat on one day", t.ID, o.ID)
			}
		}
	}
}
