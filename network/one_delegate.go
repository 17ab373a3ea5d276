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
	for _, body := range v.net.names.keys.order {
		if len(m.seated.of(body)) == 0 || !means(body) {
			continue
		}
		c := delegateCount{View: v, on: m.on}
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
		}
	}
	return out
}

// delegateCount counts the people who sit at a body.
type delegateCount struct {
	*View
	on      governance.Date
	named   []governance.ID
	unnamed int
	public  bool
}

func (c *delegateCount) people() int { return len(c.named) + c.unnamed }

// add counts those who sit at a tenure: the named titulars, and those declared
// beyond them.
func (c *delegateCount) add(tenure int32) {
	t := &c.net.facts.Tenures[tenure]
	body := c.net.facts.Groups[c.net.seatBody[c.net.tenureSeat[tenure]]].ID
	if !access.MaySeeAt(c.actor, access.Delegates, t.Holder, body) {
		c.public = true
		c.unnamed++
		return
	}
	titulars := 0
	for _, d := range c.net.delegationsAt.of(c.net.tenureSeat[tenure]) {
		x := &c.net.facts.Delegations[d]
		if x.Kind != governance.Titular || x.Holder != t.Holder || !x.Certain().Has(c.on) {
			continue
		}
		titulars++
		if !slices.Contains(c.named, x.Person) {
			c.named = append(c.named, x.Person)
		}
	}
	c.unnamed += max(t.Delegates-titulars, 0)
}
