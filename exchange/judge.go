package exchange

import (
	"strings"

	"tablee/governance"
	"tablee/governance/rule"
)

// Judge says what writing the set would change, and every reason not to: the
// rows refused while reading, else each rule that would be broken and is not
// broken already. With any refusal nothing is to be written. Cycles of
// memberships may be accepted; they are then reported by later checks.
func (s *Set) Judge(acceptCycles bool) (changed governance.Facts, refusals []Refusal) {
	if len(s.Refusals) > 0 {
		return governance.Facts{}, s.Refusals
	}
	changed = s.Facts.ChangedFrom(s.existing)
	if changed.Len() == 0 {
		return changed, nil
	}
	before := map[string]bool{}
	for _, f := range rule.Check(&s.existing) {
		before[findingKey(f)] = true
	}
	after := s.existing.With(changed)
	refused := map[*row]bool{}
	for _, f := range rule.Check(&after) {
		accepted := acceptCycles && f.Error.Detail == "membershipCycle"
		if accepted || before[findingKey(f)] {
			continue
		}
		origin := s.origin(f.Record, &after)
		if origin != nil && refused[origin] {
			continue
		}
		refused[origin] = origin != nil
		refusals = append(refusals, refusalOf(origin, f))
	}
	s.inOrder(refusals)
	return changed, refusals
}

// origin is the row that a finding comes from: the one that describes the
// record or, where two facts exclude each other and the finding is about the
// one that was there before, the row of the other.
func (s *Set) origin(id governance.ID, after *governance.Facts) *row {
	if r := s.origins[id]; r != nil {
		return r
	}
	if t := existingOr(after.Tenures, id, governance.Tenure{}); t.Seat != 0 {
		for _, mine := range s.Facts.Tenures {
			if mine.Seat == t.Seat && !mine.Possible().Intersect(t.Possible()).Empty() {
				return s.origins[mine.ID]
			}
		}
	}
	if m := existingOr(after.Memberships, id, governance.Membership{}); m.Member != 0 {
		for _, mine := range s.Facts.Memberships {
			if mine.Member == m.Member && mine.Group == m.Group && !mine.Possible().Intersect(m.Possible()).Empty() {
				return s.origins[mine.ID]
			}
		}
	}
	return nil
}

func findingKey(f governance.Finding) string {
	return f.Record.String() + "\x00" + f.Error.Detail + "\x00" + strings.Join(f.Error.Args, "\x00")
}

// refusalOf names the row that a finding comes from, and the column where its
// field is one.
func refusalOf(origin *row, f governance.Finding) Refusal {
	if origin == nil {
		return Refusal{Err: f.Error}
	}
	r := Refusal{File: origin.name, Line: origin.line, Err: f.Error}
	if origin.has(f.Error.Field) {
		r.Column, r.Value = f.Error.Field, shown(origin.cell(f.Error.Field))
	}
	return r
}
