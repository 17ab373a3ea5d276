package web

import "strings"

// frontBody is what the front page shows: what a search met, or where to
// start.
type frontBody struct {
	Asked bool
	Hits  []hit
	Doors []door
	Today string
}

// hit is a group that a search met.
type hit struct {
	Field, Text string
	Group       struct {
		named
		Level string
		Home  *territory
	}
	Link link `json:"-"`
}

// Elsewhere says whether what was met is not the name that is shown.
func (h hit) Elsewhere() bool { return h.Text != h.Group.Name.Text }

// door is a way in, for one kind of reader, with groups to try.
type door struct {
	Key string
	Try []link
}

// link is a group and where its page is.
type link struct {
	named
	URL string
}

func (q request) link(g named) link { return link{g, q.groupURL(g.ID)} }

func (q request) links(groups []named) []link {
	out := make([]link, len(groups))
	for i, g := range groups {
		out[i] = q.link(g)
	}
	return out
}

func (q request) groupURL(id string) string {
	return q.moment().keep(q.language.path(groups) + "/" + id)
}

// most is how many groups a search shows; the query says it too.
const most = 100

func frontPage(q request) (view, error) {
	l, m, text := q.language, q.moment(), strings.TrimSpace(q.URL.Query().Get("q"))
	v := view{Template: "front", Title: l.say("front.title"), Search: text}
	body := frontBody{Asked: text != "", Today: m.with(l.path(front), "on", "")}
	given := m.Given()
	var err error
	if body.Asked {
		v.Title = l.say("search.title", text)
		given.Set("q", text)
		body.Hits, v.Version, err = q.search(text)
	} else {
		body.Doors, v.Version, err = q.doors()
	}
	v.Other, v.Body = address(l.other().path(front), given), body
	return v, err
}

func (q request) search(text string) (hits []hit, version int, err error) {
	var answer struct{ Search []hit }
	version, err = q.ask("search.graphql", map[string]any{"text": text}, &answer)
	for i, h := range answer.Search {
		answer.Search[i].Link = q.link(h.Group.named)
	}
	return answer.Search, version, err
}

func (q request) doors() (doors []door, version int, err error) {
	var answer struct{ Coalitions, Organizations, Roundtables list[named] }
	version, err = q.ask("front.graphql", nil, &answer)
	return []door{
		{"door.coalition", q.links(answer.Coalitions.Nodes)},
		{"door.organization", q.links(answer.Organizations.Nodes)},
		{"door.consult", q.links(answer.Roundtables.Nodes)},
	}, version, err
}

// Full says whether more groups may have been met than are shown.
func (b frontBody) Full() bool { return len(b.Hits) == most }
