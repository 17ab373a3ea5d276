package singlepoint

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
	"tablee/network/voice"
)

// Bodies is the bodies that hang on one person.
type Bodies struct {
	Bodies []int32
	Public bool // some holders do not share their delegates
}

// OneDelegate finds the bodies at which one person sits for all the seats that
// are certainly held on the day, observers' aside, in the order of keys. A
// person is counted once, however many seats; delegates who are not named count
// as different people.
func OneDelegate(s sight.Reader, m *voice.Day, means func(int32) bool) Bodies {
	var out Bodies
	n, others := s.Network, s.Fork()
	for _, body := range n.Names.Keys.Order {
		if len(m.Seated.Of(body)) == 0 || !means(body) {
			continue
		}
		c := delegateCount{Reader: s.Silent(), on: m.On}
		for _, seat := range n.SeatsOf.Of(body) {
			for _, t := range n.TenuresAt.Of(seat) {
				if c.people() < 2 && !n.Observes(t) && n.TenureHolds(t, m.On) {
					c.add(t)
				}
			}
		}
		out.Public = out.Public || c.public
		if c.people() == 1 {
			out.Bodies = append(out.Bodies, body)
			c.note(s)
		} else {
			c.note(others)
		}
	}
	s.Join(others)
	return out
}

// delegateCount counts the people who sit at a body.
type delegateCount struct {
	sight.Reader
	on      governance.Date
	named   []governance.ID
	unnamed int
	public  bool
	private []access.Object // what the count rests on
}

func (c *delegateCount) people() int { return len(c.named) + c.unnamed }

// note notes what the count rests on.
func (c *delegateCount) note(in sight.Reader) {
	for _, o := range c.private {
		in.Sees(o)
	}
}

// add counts those who sit at a tenure: the named titulars, and those declared
// beyond them.
func (c *delegateCount) add(tenure int32) {
	t := c.Network.Records.Tenures.At(tenure)
	body := c.Network.Records.Groups.At(c.Network.SeatBody[c.Network.TenureSeat[tenure]]).ID
	o := access.Object{Owner: t.Holder, Fact: access.Delegates, Body: body}
	if !c.Sees(o) {
		c.public = true
		c.unnamed++
		return
	}
	c.private = append(c.private, o)
	titulars := 0
	for _, d := range c.Network.TitularsOn(tenure, c.on) {
		titulars++
		x := c.Network.Private().Delegations.At(d)
		switch {
		case !c.SeesDelegation(d): // somebody, as far as the reader knows
			c.unnamed++
		case !slices.Contains(c.named, x.Person):
			c.named = append(c.named, x.Person)
		}
	}
	c.unnamed += max(t.Delegates-titulars, 0)
}
