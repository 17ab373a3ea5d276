package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// oneDelegate is the bodies that hang on one person.
type oneDelegate struct {
	bodies []int32
	public bool // some holders do not share their delegates
}

// oneDelegate finds the bodies at which one person sits for all the seats that
// are certainly held on the day, observers' aside, in the order of keys. A
// person is counted once, however many seats; delegates who are not named count
// as different people.
func (v *View) oneDelegate(m *moment, means func(int32) bool) oneDelegate {
	var out oneDelegate
	others := v.sight().apart()
	for _, body := range v.net.names.keys.order {
		if len(m.seated.of(body)) == 0 || !means(body) {
			continue
		}
		c := delegateCount{sight: v.unnoted(), on: m.on}
		for _, seat := range v.net.seatsOf.of(body) {
			for _, t := range v.net.tenuresAt.of(seat) {
				if c.people() < 2 && !v.net.observes(t) && v.net.tenureHolds(t, m.on) {
					c.add(t)
				}
			}
		}
		out.public = out.public || c.public
		if c.people() == 1 {
			out.bodies = append(out.bodies, body)
			c.note(v.sight())
		} else {
			c.note(others)
		}
	}
	v.sight().together(others)
	return out
}

// delegateCount counts the people who sit at a body.
type delegateCount struct {
	sight
	on      governance.Date
	named   []governance.ID
	unnamed int
	public  bool
	private []access.Object // what the count rests on
}

func (c *delegateCount) people() int { return len(c.named) + c.unnamed }

// note notes what the count rests on.
func (c *delegateCount) note(in sight) {
	for _, o := range c.private {
		in.sees(o)
	}
}

// add counts those who sit at a tenure: the named titulars, and those declared
// beyond them.
func (c *delegateCount) add(tenure int32) {
	t := c.net.Records.Tenures.At(tenure)
	body := c.net.Records.Groups.At(c.net.seatBody[c.net.tenureSeat[tenure]]).ID
	o := access.Object{Owner: t.Holder, Fact: access.Delegates, Body: body}
	if !c.sees(o) {
		c.public = true
		c.unnamed++
		return
	}
	c.private = append(c.private, o)
	titulars := 0
	for _, d := range c.net.titularsOn(tenure, c.on) {
		titulars++
		x := c.net.Private().Delegations.At(d)
		switch {
		case !c.delegation(d): // somebody, as far as the reader knows
			c.unnamed++
		case !slices.Contains(c.named, x.Person):
			c.named = append(c.named, x.Person)
		}
	}
	c.unnamed += max(t.Delegates-titulars, 0)
}
