package scenario

import (
	"slices"

	"tablee/governance"
)

// joinGroup makes a group a member of another, from a day on.
func (s *draft) joinGroup(c governance.JoinGroupChange) error {
	on := s.on(c.On)
	member, err := s.group("member", c.Member)
	if err != nil {
		return err
	}
	group, err := s.group("group", c.Group)
	if err != nil {
		return err
	}
	mandate, err := s.mandate(c)
	switch {
	case err != nil:
		return err
	case c.Member == c.Group:
		return governance.NewError(governance.CodeBadUserInput, "group", "ownMember", group.Key())
	}
	if err := mustExist("member", on, member.Interval, member.Key()); err != nil {
		return err
	}
	if err := mustExist("group", on, group.Interval, group.Key()); err != nil {
		return err
	}
	m := governance.Membership{
		Record: governance.Record{ID: s.newID()}, Member: c.Member, Group: c.Group,
		Standing: valueOr(c.Standing, governance.Full), Mandate: mandate, Interval: governance.Interval{Since: governance.PartialDateOf(on)},
	}
	for _, other := range s.between(c.Member, c.Group) {
		if other.Certain().Until > on {
			return governance.NewError(governance.CodeConflict, "", "overlappingMembership", member.Key(), group.Key(), other.Interval.String())
		}
		s.endMembership(other, on)
	}
	if s.wouldClose(&m) {
		return governance.NewError(governance.CodeConflict, "group", "membershipCycle", member.Key()+" → "+group.Key()+" → … → "+member.Key())
	}
	s.memberships.add(c.Member, m)
	return nil
}

// mandate reads on which topics the member lets the group speak.
func (s *draft) mandate(c governance.JoinGroupChange) (governance.Mandate, error) {
	for _, t := range c.Topics {
		if !s.world.HasTopic(t) {
			return governance.Mandate{}, governance.NewError(governance.CodeNotFound, "topics", "notFound")
		}
	}
	unless := governance.MandateUndeclared
	if len(c.Topics) > 0 {
		unless = governance.MandateTopics
	}
	m := governance.Mandate{Scope: valueOr(c.Mandate, unless), Topics: c.Topics}
	if (m.Scope == governance.MandateTopics) != (len(c.Topics) > 0) {
		return m, governance.NewError(governance.CodeBadUserInput, "topics", "mandateTopics")
	}
	return m, nil
}

func valueOr[T any](given *T, unless T) T {
	if given != nil {
		return *given
	}
	return unless
}

// leaveGroup ends a membership.
func (s *draft) leaveGroup(c governance.LeaveGroupChange) error {
	on := s.on(c.On)
	member, err := s.group("member", c.Member)
	if err != nil {
		return err
	}
	group, err := s.group("group", c.Group)
	if err != nil {
		return err
	}
	left := false
	for _, m := range s.between(c.Member, c.Group) {
		if days := s.membershipDays(m); !days.Empty() && days.Until > on {
			s.endMembership(m, on)
			left = true
		}
	}
	if !left {
		return governance.NewError(governance.CodeConflict, "", "notAMember", member.Key(), group.Key(), on.String())
	}
	return nil
}

func (s *draft) between(member, group governance.ID) []*governance.Membership {
	return slices.DeleteFunc(slices.Clone(s.memberships.at(member)), func(m *governance.Membership) bool { return m.Group != group })
}

func (s *draft) membershipDays(m *governance.Membership) governance.Span {
	member, group := s.groups.one(m.Member), s.groups.one(m.Group)
	if member == nil || group == nil {
		return governance.Span{}
	}
	return lives(m.Interval, member.Interval, group.Interval)
}

// endMembership ends a membership; nobody contests an end that is supposed.
func (s *draft) endMembership(m *governance.Membership, on governance.Date) {
	if ended := endedOn(m.Interval, on); ended != m.Interval {
		s.memberships.touch(m).Interval = ended
		m.MemberWord, m.GroupWord, m.EndReason = governance.Word{}, governance.Word{}, governance.LocalizedText{}
	}
}

// wouldClose reports whether a new membership would make a group its own
// ancestor on some date: the day on which it starts, or another membership on
// the way back from the group to the member.
func (s *draft) wouldClose(m *governance.Membership) bool {
	starts := []governance.Date{m.Start()}
	seen := []governance.ID{m.Group}
	for next := 0; next < len(seen); next++ {
		for _, up := range s.memberships.at(seen[next]) {
			if start := s.membershipDays(up).From; start > m.Start() {
				starts = append(starts, start)
			}
			if !slices.Contains(seen, up.Group) {
				seen = append(seen, up.Group)
			}
		}
	}
	return slices.Contains(seen, m.Member) && slices.ContainsFunc(starts, func(day governance.Date) bool { return s.leads(m.Group, m.Member, day) })
}

// leads reports whether memberships lead from one group to another on a day.
func (s *draft) leads(from, to governance.ID, day governance.Date) bool {
	seen := []governance.ID{from}
	for next := 0; next < len(seen); next++ {
		for _, up := range s.memberships.at(seen[next]) {
			if s.membershipDays(up).Has(day) && !slices.Contains(seen, up.Group) {
				seen = append(seen, up.Group)
			}
		}
	}
	return slices.Contains(seen, to)
}
