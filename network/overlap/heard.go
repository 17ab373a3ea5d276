package overlap

import (
	"slices"
	"sync"

	"tablee/governance"
	"tablee/network/voice"
)

// heardAt are the organizations that are heard at a body by some path, and the
// days on which they are, in the order of positions.
func (p *Presence) heardAt(body int32) []stay {
	if known := p.heard[body].Load(); known != nil {
		return *known
	}
	d := descents.Get().(*descent)
	defer descents.Put(d)
	found := d.heardAt(p, body)
	p.heard[body].Store(&found)
	return found
}

// descent walks down from who sits at a body with the days on which each group
// has a path, which only ever grow, so that cycles end.
type descent struct {
	days    []governance.Days // by group; nil: the whole period
	came    []bool            // by group: it has a path on some day
	waiting []int32           // groups whose days grew
	found   []int32
}

var descents = sync.Pool{New: func() any { return new(descent) }}

func (d *descent) heardAt(p *Presence, body int32) []stay {
	seated := p.seated.of(body)
	if len(seated) == 0 {
		return []stay{}
	}
	if len(d.came) < len(p.heard) {
		d.days, d.came = make([]governance.Days, len(p.heard)), make([]bool, len(p.heard))
	}
	d.found, d.waiting = d.found[:0], d.waiting[:0]
	for _, s := range seated {
		d.reach(p, s.group, s.days)
	}
	about := voice.SubjectAt(p.net, body)
	for len(d.waiting) > 0 {
		group := d.waiting[len(d.waiting)-1]
		d.waiting = d.waiting[:len(d.waiting)-1]
		for _, m := range p.above.Of(group) {
			if p.says.Meet(m, about) {
				d.reach(p, p.net.MembershipMember[m], p.within(d.days[group], p.spoken[m]))
			}
		}
	}
	slices.Sort(d.found)
	out := make([]stay, 0, len(d.found))
	for _, g := range d.found {
		if p.says.Organization[g] && !p.net.Nations[g] {
			out = append(out, stay{g, d.days[g]})
		} else if p.says.Organization[g] {
			out = append(out, p.own(body, g)...)
		}
		d.days[g], d.came[g] = nil, false
	}
	return out
}

// own is a group's own presence at a body: the only one of a Nation.
func (p *Presence) own(body, group int32) []stay {
	seated := p.seated.of(body)
	at, ok := slices.BinarySearchFunc(seated, group, func(s stay, g int32) int { return int(s.group - g) })
	if !ok {
		return nil
	}
	return seated[at : at+1]
}

// within are the days of a group on which a membership speaks too.
func (p *Presence) within(days governance.Days, span governance.Span) governance.Days {
	switch {
	case span == p.Period:
		return days
	case days == nil:
		return governance.Days{span}
	}
	if both := days.Intersect(span); both != nil {
		return both
	}
	return governance.Days{}
}

// reach adds days on which a group has a path.
func (d *descent) reach(p *Presence, group int32, days governance.Days) {
	if days != nil && len(days) == 0 {
		return
	}
	if !d.came[group] {
		d.came[group], d.days[group] = true, days
		d.found, d.waiting = append(d.found, group), append(d.waiting, group)
		return
	}
	had := d.days[group]
	if had == nil {
		return
	}
	now := had
	if days == nil {
		now = nil
	}
	for _, run := range days {
		now = p.plus(now, run)
	}
	if now == nil || !slices.Equal(had, now) {
		d.days[group] = now
		d.waiting = append(d.waiting, group)
	}
}
