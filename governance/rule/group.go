package rule

import (
	"strings"

	"tablee/governance"
)

func (c *checker) checkTopics() {
	broader := func(id governance.ID) []governance.ID {
		if t := c.topics[id]; t != nil {
			return t.Broader
		}
		return nil
	}
	taken := identifiers{}
	for i := range c.facts.Topics {
		t := &c.facts.Topics[i]
		c.checkNames(&t.Record, t.Label)
		c.checkIdentifiers(&t.Record, taken, t.Identifiers, t.Label)
		for _, b := range t.Broader {
			known(c, &t.Record, "broader", c.topics, b)
		}
		c.checkInsideItself(&t.Record, "broader", broader, func(id governance.ID) string { return c.topics[id].Key() })
	}
}

func (c *checker) checkTerritories() {
	containing := func(id governance.ID) []governance.ID {
		var out []governance.ID
		if t := c.territories[id]; t != nil {
			for _, n := range t.Nestings {
				out = append(out, n.Within)
			}
		}
		return out
	}
	for i := range c.facts.Territories {
		t := &c.facts.Territories[i]
		c.checkNames(&t.Record, t.Name)
		for _, n := range t.Nestings {
			c.checkInterval(&t.Record, n.Interval)
			if n.Within != 0 {
				known(c, &t.Record, "within", c.territories, n.Within)
			}
		}
		c.checkInsideItself(&t.Record, "within", containing, func(id governance.ID) string { return c.territories[id].Code })
	}
}

func (c *checker) checkGroups() {
	within := func(id governance.ID) []governance.ID {
		if g := c.groups[id]; g != nil && g.Within != 0 {
			return []governance.ID{g.Within}
		}
		return nil
	}
	taken := identifiers{}
	for i := range c.facts.Groups {
		g := &c.facts.Groups[i]
		c.checkNames(&g.Record, g.Name)
		c.checkIdentifiers(&g.Record, taken, g.Identifiers, g.Name)
		c.checkInterval(&g.Record, g.Interval)
		c.checkPlaces(g)
		if g.Within != 0 {
			known(c, &g.Record, "within", c.groups, g.Within)
		} else if g.Kind == governance.Organ {
			c.refuse(&g.Record, "within", "notAnOrgan")
		}
		c.checkInsideItself(&g.Record, "within", within, c.label)
	}
	for i := range c.facts.Successions {
		s := &c.facts.Successions[i]
		known(c, &s.Record, "predecessor", c.groups, s.Predecessor)
		known(c, &s.Record, "successor", c.groups, s.Successor)
	}
}

func (c *checker) checkPlaces(g *governance.Group) {
	if g.Home != 0 {
		known(c, &g.Record, "home_territory", c.territories, g.Home)
	}
	for _, s := range g.Serves {
		known(c, &g.Record, "territories_served", c.territories, s.Territory)
		c.checkInterval(&g.Record, s.Interval)
	}
	for _, t := range g.Topics {
		known(c, &g.Record, "topics", c.topics, t)
	}
}

func (c *checker) checkNames(r *governance.Record, name governance.LocalizedText) {
	if name.IsZero() {
		c.refuse(r, "name", "nameRequired")
	}
}

// identifiers are those in use, each with the first record that has it.
type identifiers map[governance.Identifier]named

type named struct {
	id   governance.ID
	name string
}

func (c *checker) checkIdentifiers(r *governance.Record, taken identifiers, ids []governance.Identifier, name governance.LocalizedText) {
	for _, id := range ids {
		first, again := taken[id]
		if !again {
			taken[id] = named{r.ID, name.In(governance.French)}
		} else if first.id != r.ID {
			c.refuse(r, "id", "sameIdentifier", id.Scheme+":"+id.Value, first.name)
		}
	}
}

// checkInsideItself follows the records that contain a record, and reports a
// way that leads back to it.
func (c *checker) checkInsideItself(r *governance.Record, field string, outer func(governance.ID) []governance.ID, label func(governance.ID) string) {
	seen := map[governance.ID]bool{}
	path := []governance.ID{}
	var climb func(governance.ID) bool
	climb = func(id governance.ID) bool {
		path = append(path, id)
		for _, o := range outer(id) {
			if o == r.ID {
				return true
			}
			if !seen[o] {
				seen[o] = true
				if climb(o) {
					return true
				}
			}
		}
		path = path[:len(path)-1]
		return false
	}
	if climb(r.ID) {
		names := make([]string, 0, len(path)+1)
		for _, id := range append(path, r.ID) {
			names = append(names, label(id))
		}
		c.refuse(r, field, "withinCycle", names[0], strings.Join(names, " → "))
	}
}

// label names a group in a message: its key.
func (c *checker) label(id governance.ID) string {
	g := c.groups[id]
	if g == nil {
		return id.String()
	}
	return g.Key()
}
