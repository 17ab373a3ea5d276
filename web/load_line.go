package web

import (
	"strconv"
)

// lineView is a line of a load as a reader sees it.
type lineView struct {
	Body          *link // nil for an informal forum
	Kind          string
	Hours         string // empty: unknown
	Formula       string
	Basis         string
	Notes         []string
	Parts         []string
	Filled, Empty string // the bar, in hundredths of the longest
	EmptyFrom     string
}

func (q request) lines(g group, lines []loadLine) []lineView {
	longest := 0.0
	for _, line := range lines {
		if line.Hours != nil {
			longest = max(longest, *line.Hours)
		}
	}
	out := make([]lineView, len(lines))
	for i, line := range lines {
		out[i] = q.line(g, line, longest)
	}
	return out
}

func (q request) line(g group, line loadLine, longest float64) lineView {
	l := q.language
	v := lineView{Kind: l.say("line." + line.Kind), Basis: l.say("basis." + line.Basis), Formula: l.formula(line), Notes: l.notes(g, line)}
	if line.Body != nil {
		to := q.link(*line.Body)
		v.Body = &to
	}
	if line.Hours == nil {
		v.Basis = ""
		return v
	}
	v.Hours = l.number(*line.Hours, 2)
	if longest > 0 {
		filled, empty := value(line.RecordedHours)/longest, value(line.ExpectedHours)/longest
		if line.RecordedHours == nil && line.ExpectedHours == nil { // neither: as the group declares
			filled = *line.Hours / longest
		}
		v.Filled, v.EmptyFrom, v.Empty = hundredths(filled), hundredths(filled), hundredths(empty)
	}
	for _, part := range line.Parts {
		v.Parts = append(v.Parts, l.part(part))
	}
	return v
}

// value is an amount that adds nothing where there is none.
func value(v *float64) float64 {
	if v == nil {
		return 0
	}
	return *v
}

// hundredths is a length of a bar; empty when there is nothing to draw.
func hundredths(share float64) string {
	return strconv.FormatFloat(100*share, 'f', 2, 64)
}

// formula is how the hours come about.
func (l language) formula(line loadLine) string {
	switch {
	case line.Hours == nil:
		return l.say("line.why")
	case line.Meetings == nil || line.HoursPerMeeting == nil:
		return l.say("line.formula.no")
	}
	meetings, err := l.amount(*line.Meetings, 2, "unit.meeting")
	if err != nil {
		return ""
	}
	delegates, err := l.count(line.Delegates, "unit.delegate")
	if err != nil {
		return ""
	}
	return l.say("line.formula", meetings, delegates, l.number(*line.HoursPerMeeting, 2), l.number(*line.Hours, 2))
}

// notes are what a reader should know of the line.
func (l language) notes(g group, line loadLine) []string {
	var out []string
	add := func(applies bool, key string, values ...any) {
		if applies {
			out = append(out, l.say(key, values...))
		}
	}
	add(line.OnBehalfOf.ID != g.ID, "line.behalf", line.OnBehalfOf.Name.Text)
	add(line.Floor, "line.floor")
	add(line.Uncertain, "line.uncertain")
	add(line.TravelNotDeclared && line.Hours != nil, "line.travel")
	add(line.RequiredBy != "", "line.required", line.RequiredBy)
	add(line.Support != "", "support."+line.Support)
	return out
}

// part is a recorded meeting, or a run of days with a cadence.
func (l language) part(p loadPart) string {
	meetings, err := l.amount(p.Meetings, 2, "unit.meeting")
	if err != nil {
		return ""
	}
	hours, last := l.number(p.Hours, 2)+nbsp+"h", l.date(lastDay(p.Until))
	switch {
	case p.Basis == "RECORDED" && lastDay(p.Until) == p.From:
		return l.say("part.RECORDED", l.date(p.From), hours)
	case p.Basis == "EXPECTED":
		return l.say("part.EXPECTED", l.date(p.From), last, meetings, hours)
	}
	return l.say("part.other", l.date(p.From), last, meetings, hours)
}
