package hours

import (
	"math"

	"tablee/governance"
)

// Roll is what the attendance at one meeting says of a line's people.
type Roll struct {
	Delegates int // the people who came; 0 when absent or excused
	Remote    int // those of them who did not travel
}

// Attended works out the hours that attendance shows. roll gives the roll of a
// meeting; ok is false when none was taken for this seat or member.
//
// The hours of a line without any roll are unknown, but for a complete calendar
// without meetings, which asked for nothing: 0 (DOMAIN §3).
func (c Commitment) Attended(line LoadLine, roll func(meeting governance.ID, on governance.Date) (r Roll, ok bool)) LoadLine {
	line = c.describe(line)
	line.Basis = Recorded
	var came effort
	taken, meetings, complete := false, 0, len(c.Days) > 0
	for _, run := range c.Days {
		for _, s := range c.Calendar.over(run) {
			complete = complete && s.complete
			for _, m := range c.Calendar.sittingsIn(s.Intersect(run)) {
				meetings++
				r, ok := roll(m.meeting, m.date)
				taken = taken || ok
				if ok && r.Delegates > 0 {
					each := s.sit(&m, r)
					came.add(each)
					line.Parts = append(line.Parts, c.sat(&m, each))
				}
			}
		}
	}
	if !taken && !(complete && meetings == 0) {
		return line.unknown()
	}
	line.record(&came, c.OwnHours)
	if math.IsNaN(line.hours) {
		return line.unknown()
	}
	c.addSupport(&line)
	return line
}
