package web

import (
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// groupBody is what the page of a group shows.
type groupBody struct {
	group
	Path                         string
	Yesterday, Tomorrow, ThisDay string
	YearBefore, YearAfter        string
	Year                         int
	Load                         loadView
	Belongs                      section[membership]
	Joined                       section[membership]
	Places                       section[seat]
	Holds                        section[tenure]
	Boards                       section[named]
	Empty                        string
	request                      request
}

// URL is the address of another group's page, at the same moment.
func (b groupBody) URL(g named) string { return b.request.groupURL(g.ID) }

// Link is a group with the address of its page.
func (b groupBody) Link(g named) link { return b.request.link(g) }

// cursors are the names by which addresses and queries say where a list goes
// on.
var cursors = [...]string{"memberships", "members", "seats", "tenures", "organs"}

func groupPage(q request) (view, error) {
	m, given := q.moment(), q.URL.Query()
	variables := map[string]any{
		"id": q.PathValue("id"), "on": m.Iso(),
		"year": map[string]string{"from": strconv.Itoa(m.Year) + "-01-01", "until": strconv.Itoa(m.Year+1) + "-01-01"},
	}
	kept := m.Given()
	for _, name := range cursors {
		if at := given.Get(name); at != "" {
			variables[name] = at
			kept.Set(name, at)
		}
	}
	var answer struct{ Group *group }
	version, err := q.ask("group.graphql", variables, &answer)
	if err == nil && answer.Group == nil {
		err = errNotFound
	}
	if err != nil {
		return view{}, err
	}
	v := view{Template: "group", Title: answer.Group.Name.Text, Version: version, Body: q.groupBody(*answer.Group, m, kept)}
	v.Other = address(q.language.other().path(groups)+"/"+answer.Group.ID, kept)
	if m.BadOn || m.BadYear {
		v.Status = http.StatusBadRequest
	}
	return v, nil
}

func (q request) groupBody(g group, m moment, kept url.Values) groupBody {
	path := q.language.path(groups) + "/" + g.ID
	step := func(days int) string { return m.with(path, "on", m.On.AddDate(0, 0, days).Format(time.DateOnly)) }
	year := func(y int) string { return m.with(path, "year", strconv.Itoa(y)) }
	b := groupBody{
		group: g, Path: path, request: q, Year: m.Year,
		Yesterday: step(-1), Tomorrow: step(1), ThisDay: m.with(path, "on", ""),
		YearBefore: year(m.Year - 1), YearAfter: year(m.Year + 1),
		Load: q.loadView(g, m.Year),
	}
	parts := parter{q.language, path, kept}
	b.Belongs = partOf(parts, "memberships", g.Memberships)
	b.Joined = partOf(parts, "members", g.Members)
	b.Places = partOf(parts, "seats", g.Seats)
	b.Holds = partOf(parts, "tenures", g.Tenures)
	b.Boards = partOf(parts, "organs", g.Organs)
	b.Empty = q.language.nothing(b)
	return b
}

// Before and After are the years that a reader may step to.
func (b groupBody) Before() int { return b.Year - 1 }

// After is the year after the one that the load is of.
func (b groupBody) After() int { return b.Year + 1 }

// Occupied says how many of the seats are held, and how many are vacant;
// nothing when the page does not show them all.
func (b groupBody) Occupied() (string, error) {
	l, vacant := b.request.language, 0
	if b.Places.Partial() {
		return "", nil
	}
	for _, s := range b.Places.Nodes {
		if s.Vacant {
			vacant++
		}
	}
	held, err := l.count(len(b.Places.Nodes)-vacant, "unit.held")
	if err != nil {
		return "", err
	}
	free, err := l.count(vacant, "unit.vacant")
	return l.say("seats.answer", l.day(b.request.moment().On), held, free), err
}
