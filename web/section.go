package web

import (
	"maps"
	"net/url"
	"strings"
)

// section is a part of a list on a page, and where the list goes on.
type section[T any] struct {
	list[T]
	Name        string // of the list, as its title says
	Start, Next string // addresses; empty when the part is the first, the last
}

// Shown is how many are on this page.
func (s section[T]) Shown() int { return len(s.Nodes) }

// Partial says whether the page shows less than the whole list.
func (s section[T]) Partial() bool { return s.Start != "" || s.Next != "" }

// parter makes the addresses of the parts of the lists of one page.
type parter struct {
	language language
	path     string
	kept     url.Values
}

// at is the page with one list elsewhere: at its start when nothing is said.
func (p parter) at(name, cursor string) string {
	v := maps.Clone(p.kept)
	v.Del(name)
	if cursor != "" {
		v.Set(name, cursor)
	}
	return address(p.path, v) + "#" + name
}

func partOf[T any](p parter, name string, l list[T]) section[T] {
	s := section[T]{list: l, Name: p.language.say(name + ".title")}
	if p.kept.Has(name) {
		s.Start = p.at(name, "")
	}
	if l.PageInfo.HasNextPage && l.PageInfo.EndCursor != "" {
		s.Next = p.at(name, l.PageInfo.EndCursor)
	}
	return s
}

// nothing says which lists are empty, in one sentence; nothing when none is.
func (l language) nothing(b groupBody) string {
	var names []string
	for _, s := range []struct {
		name  string
		total int
	}{
		{b.Belongs.Name, b.Belongs.TotalCount}, {b.Joined.Name, b.Joined.TotalCount}, {b.Places.Name, b.Places.TotalCount},
		{b.Holds.Name, b.Holds.TotalCount}, {b.Boards.Name, b.Boards.TotalCount},
	} {
		if s.total == 0 {
			names = append(names, "“"+s.name+"”")
			if l == french {
				names[len(names)-1] = "«" + nbsp + s.name + nbsp + "»"
			}
		}
	}
	if len(names) == 0 {
		return ""
	}
	return l.say("empty", strings.Join(names, ", "))
}

// interval says when a fact holds, as precisely as its source does.
func (l language) interval(i interval, inForce string) string {
	parts := []string{l.since(i)}
	switch {
	case i.EndUnknown:
		parts = append(parts, l.say("interval.until.not"))
		if i.LastSeen != "" {
			parts = append(parts, l.say("interval.seen", l.date(i.LastSeen)))
		}
	case i.Until != "" && i.UntilText != i.Until:
		parts = append(parts, l.say("interval.until.reduced", l.date(i.UntilText)))
	case i.Until != "":
		parts = append(parts, l.say("interval.until", l.date(lastDay(i.Until))))
	}
	if inForce == "UNCERTAIN" {
		parts = append(parts, l.say("interval.may"))
	}
	return strings.Join(parts, ", ")
}

func (l language) since(i interval) string {
	switch {
	case i.SinceText == "":
		return l.say("interval.since.not")
	case i.SinceText != i.Since:
		return l.say("interval.since.reduced", l.date(i.SinceText))
	}
	return l.say("interval.since", l.date(i.SinceText))
}
