package load

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// rollsOf are the lines of the rolls that speak of a tenure's seat, by
// meeting, in the order of identities.
func (s staffing) rollsOf(meeting governance.ID) []*governance.Attendance {
	var out []*governance.Attendance
	for _, i := range s.Net.RollsAt.Of(s.Net.TenureSeat[s.tenure]) {
		if a := s.Net.Private().Attendances.At(i); a.Meeting == meeting {
			out = append(out, a)
		}
	}
	return out
}

// rollOf says how many of a supplier's people a meeting's roll shows. Nobody
// sees attendance but who may: to the public no roll was taken.
func (s staffing) rollOf(supplier int32) func(governance.ID, governance.Date) (hours.Roll, bool) {
	return func(meeting governance.ID, on governance.Date) (hours.Roll, bool) {
		rolls := s.rollsOf(meeting)
		if !s.sees.Has(attendanceFacts) || len(rolls) == 0 {
			return hours.Roll{}, false
		}
		if len(rolls) == 1 && (rolls[0].Person == 0 || rolls[0].Status == governance.AlternatePresent) {
			return s.wholeSeat(rolls[0], supplier, on), true
		}
		return s.byPerson(rolls, supplier, on), true
	}
}

// wholeSeat reads one line that speaks of all the delegates of the seat. An
// alternate replaces one of them, the holder's own first, and counts at the
// alternate's supplier.
func (s staffing) wholeSeat(a *governance.Attendance, supplier int32, on governance.Date) hours.Roll {
	shift := s.shiftOn(on)
	r := hours.Roll{Delegates: shift.of(supplier)}
	switch a.Status {
	case governance.Absent, governance.Excused:
		r.Delegates = 0
	case governance.RemotePresent:
		r.Remote = r.Delegates
	case governance.AlternatePresent:
		if r.Delegates > 0 && s.replaced(shift) == supplier {
			r.Delegates--
		}
		if s.supplierOf(a, governance.Alternate, on) == supplier {
			r.Delegates++
		}
	}
	return r
}

// replaced is the supplier of the delegate whom an alternate replaces.
func (s staffing) replaced(shift shift) int32 {
	for _, c := range shift.counts {
		if c.delegates > 0 {
			return c.supplier
		}
	}
	return s.holder
}

// byPerson reads lines that name who came: each counts for one, at the
// person's supplier.
func (s staffing) byPerson(rolls []*governance.Attendance, supplier int32, on governance.Date) hours.Roll {
	r := hours.Roll{}
	for _, a := range rolls {
		kind := governance.Titular
		switch a.Status {
		case governance.Absent, governance.Excused:
			continue
		case governance.AlternatePresent:
			kind = governance.Alternate
		}
		if s.supplierOf(a, kind, on) != supplier || s.countedElsewhere(a.Person, on) {
			continue
		}
		r.Delegates++
		if a.Status == governance.RemotePresent {
			r.Remote++
		}
	}
	return r
}

func (s staffing) countedElsewhere(person governance.ID, on governance.Date) bool {
	for _, t := range s.titulars {
		if s.Net.Private().Delegations.At(t.delegation).Person == person && t.named.Certain.Has(on) {
			return !t.counted.Has(on)
		}
	}
	return false
}

// supplierOf is who supplies the person that a line speaks of: the person
// named, else the first named of that kind on the day, else the holder's own.
func (s staffing) supplierOf(a *governance.Attendance, kind governance.DelegationKind, on governance.Date) int32 {
	n := s.Net
	var found []int32
	for _, d := range n.DelegationsAt.Of(n.TenureSeat[s.tenure]) {
		x := n.Private().Delegations.At(d)
		if x.Kind == kind && x.Holder == n.Records.Tenures.At(s.tenure).Holder && x.Certain().Has(on) &&
			(a.Person == 0 || a.Person == x.Person) {
			found = append(found, d)
		}
	}
	if len(found) == 0 {
		return s.holder
	}
	return n.GroupOf(n.Private().Delegations.At(slices.MinFunc(found, n.CompareDelegations)).Supplier())
}

func (s staffing) shiftOn(day governance.Date) shift {
	for _, x := range s.shifts {
		if x.Has(day) {
			return x
		}
	}
	return shift{}
}

// addAlternates adds the days on which the supplier's alternates came.
func (s staffing) addAlternates(supplier int32, c *hours.Commitment) {
	roll := s.rollOf(supplier)
	for _, m := range s.Net.MeetingsOf.Of(s.Net.SeatBody[s.Net.TenureSeat[s.tenure]]) {
		meeting := s.Net.Records.Meetings.At(m)
		day := governance.Span{From: meeting.Date, Until: meeting.Date + 1}
		if meeting.Status == governance.Cancelled || c.Days.Has(meeting.Date) || !s.held.Certain.Has(meeting.Date) {
			continue
		}
		if r, ok := roll(meeting.ID, meeting.Date); ok && r.Delegates > 0 {
			c.Days = c.Days.Plus(day)
			c.Delegates = append(c.Delegates, hours.DelegateSpan{Span: day, Delegates: r.Delegates})
		}
	}
	slices.SortFunc(c.Delegates, func(x, y hours.DelegateSpan) int { return cmp.Compare(x.From, y.From) })
}

// assemblyRoll says whether a meeting's roll shows a member. To the public no
// roll was taken.
func (a *Evaluator) assemblyRoll(member int32) func(governance.ID, governance.Date) (hours.Roll, bool) {
	return func(meeting governance.ID, _ governance.Date) (r hours.Roll, ok bool) {
		if !a.sees.Has(attendanceFacts) {
			return r, false
		}
		for _, i := range a.Net.AssemblyRollsOf.Of(member) {
			roll := a.Net.Private().Attendances.At(i)
			if roll.Meeting != meeting {
				continue
			}
			ok = true
			switch roll.Status {
			case governance.Absent, governance.Excused:
			case governance.RemotePresent:
				r = hours.Roll{Delegates: 1, Remote: 1}
			default:
				r = hours.Roll{Delegates: 1}
			}
		}
		return r, ok
	}
}
