package governance

import "math"

// Roll is what attendance says of a line's people at one meeting.
type Roll struct {
	Delegates int // how many of them came; 0 when absent or excused
	Remote    int // how many of those did not travel
}

// Attended works out the hours that the rolls show. roll tells what the roll
// of a meeting says; ok is false when none was taken for this seat or member.
//
// A line without any attendance taken is unknown, except that a complete
// calendar without meetings asked for nothing: 0 (DOMAIN §3).
func (c Commitment) Attended(line LoadLine, roll func(meeting ID, on Date) (r Roll, ok bool)) LoadLine {
	line = c.describe(line)
	line.Basis = Recorded
	var came asking
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
