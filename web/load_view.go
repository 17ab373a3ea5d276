package web

import "strconv"

// loadView is a load as a reader sees it: the answer in a sentence, what goes
// with it, and the lines.
type loadView struct {
	load
	Title, Sentence       string
	Caption, WatchCaption string
	Figures               []figure
	Rows, Watched         []lineView
	Total                 string
}

// figure is a fact beside the load, in words.
type figure struct{ Label, Text string }

func (q request) loadView(g group, year int) loadView {
	l, load := q.language, g.RepresentationLoad
	v := loadView{
		load:         load,
		Title:        l.say("load.title", year),
		Sentence:     l.sentence(g, year),
		Caption:      l.say("lines.caption", g.Name.Text, year),
		WatchCaption: l.say("lines.observer", g.Name.Text, year),
		Figures:      l.figures(load),
		Rows:         q.lines(g, load.Lines),
		Watched:      q.lines(g, load.ObserverLines),
	}
	if load.DirectHours != nil {
		v.Total = l.number(*load.DirectHours, 2)
	}
	return v
}

// sentence is the answer: how many hours, to what, and how many lines are
// unknown.
func (l language) sentence(g group, year int) string {
	load, name, in := g.RepresentationLoad, g.Name.Text, strconv.Itoa(year)
	unknown, err := l.count(load.UnknownLines, "unit.line")
	switch {
	case err != nil || len(load.Lines) == 0:
		return l.say("load.none", name, in)
	case load.DirectHours == nil:
		return l.say("load.unknown", name, in, unknown)
	}
	key := "load.known"
	switch {
	case load.UnknownLines > 0:
		key = "load.missing"
	case !load.Complete:
		key = "load.atLeast"
	}
	return l.say(key, name, l.hours(*load.DirectHours), l.join(l.receivers(load.Lines)), in, unknown)
}

// receivers says what the known hours are given to: each body once.
func (l language) receivers(lines []loadLine) []string {
	seen, counts := map[string]bool{}, map[string]int{}
	for i, line := range lines {
		of := line.noun()
		key := of + strconv.Itoa(i)
		if line.Body != nil {
			key = of + line.Body.ID
		}
		if line.Hours == nil || seen[key] {
			continue
		}
		seen[key] = true
		counts[of]++
	}
	var out []string
	for _, of := range []string{"unit.table", "unit.body", "unit.assembly", "unit.other"} {
		if counts[of] == 0 {
			continue
		}
		if text, err := l.count(counts[of], of); err == nil {
			out = append(out, text)
		}
	}
	return out
}

// noun is what a line gives hours to.
func (line loadLine) noun() string {
	switch {
	case line.Kind == "ASSEMBLY":
		return "unit.assembly"
	case line.Kind != "SEAT" || line.Body == nil:
		return "unit.other"
	case line.Body.Kind == "ROUNDTABLE":
		return "unit.table"
	}
	return "unit.body"
}
