package networktest

import "tablee/governance"

// Question draws what is asked of a plan about a world.
func (d *Drawer) Question(on governance.Date) governance.ConsultationQuestion {
	q := governance.ConsultationQuestion{Hours: float64(d.UpTo(20, "hours")), On: &on, Natures: []governance.Nature{}, Topics: d.topics("topic asked")}
	if d.sometimes(3, "most") {
		q.MaxInvitations = new(1 + d.UpTo(3, "most invitations"))
	}
	if d.sometimes(3, "part") {
		q.Coverage = new(one(d, "coverage", "0.5", "0.75", "1"))
	}
	if d.sometimes(3, "short paths") {
		q.LongestPath = new(d.UpTo(2, "longest path"))
	}
	return q
}
