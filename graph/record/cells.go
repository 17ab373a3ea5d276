package record

import (
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

// cells are the values of one record, in the order of its statement. What is
// not as it must be is kept as the first error, and read as nothing.
type cells struct {
	values []any
	next   int
	err    error
}

func take[T any](c *cells) T {
	var none T
	if c.next >= len(c.values) {
		c.fail("nothing left")
		return none
	}
	value := c.values[c.next]
	c.next++
	if value == nil {
		return none
	}
	typed, ok := value.(T)
	if !ok {
		c.fail(fmt.Sprintf("a %T", value))
	}
	return typed
}

func (c *cells) fail(what string) {
	if c.err == nil {
		c.err = fmt.Errorf("graph: value %d of %v: %s", c.next, c.values, what)
	}
}

func (c *cells) text() string { return take[string](c) }
func (c *cells) flag() bool   { return take[bool](c) }
func (c *cells) int() int     { return int(take[int64](c)) }

func (c *cells) id() governance.ID {
	s := c.text()
	if s == "" {
		return 0
	}
	id, ok := governance.ParseID(s)
	if !ok {
		c.fail("no identity")
	}
	return id
}

func (c *cells) ids() []governance.ID {
	var out []governance.ID
	for _, v := range take[[]any](c) {
		id, ok := governance.ParseID(fmt.Sprint(v))
		if !ok {
			c.fail("no identity")
		}
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

func (c *cells) number() *float64 {
	if c.next < len(c.values) && c.values[c.next] == nil {
		c.next++
		return nil
	}
	x := take[float64](c)
	return &x
}

// count is a whole number that may be missing.
func (c *cells) count() *int {
	if c.next < len(c.values) && c.values[c.next] == nil {
		c.next++
		return nil
	}
	n := c.int()
	return &n
}

// verdict is a yes or a no that may be missing.
func (c *cells) verdict() *bool {
	if c.next < len(c.values) && c.values[c.next] == nil {
		c.next++
		return nil
	}
	b := c.flag()
	return &b
}

func (c *cells) localized() governance.LocalizedText {
	return governance.LocalizedText{Fr: c.text(), En: c.text()}
}

func (c *cells) partial() governance.PartialDate {
	p, err := governance.ParsePartialDate(c.text())
	if err != nil {
		c.fail("no date")
	}
	return p
}

func (c *cells) word() governance.Word {
	return governance.Word{Says: oneOf(c, governance.Sayings), On: c.partial(), Asked: c.partial()}
}

func (c *cells) date() governance.Date { return governance.DateOf(take[neo4j.Date](c).Time()) }

func (c *cells) interval() governance.Interval {
	return governance.Interval{Since: c.partial(), Until: c.partial(), LastSeen: c.partial(), Ended: c.flag()}
}

// texts is a list of texts.
func (c *cells) texts() []string {
	var out []string
	for _, v := range take[[]any](c) {
		s, ok := v.(string)
		if !ok {
			c.fail("no text")
		}
		out = append(out, s)
	}
	return out
}

// identifiers are written as one list, scheme and value in turn.
func (c *cells) identifiers() []governance.Identifier {
	var out []governance.Identifier
	list := c.texts()
	for i := 0; i+1 < len(list); i += 2 {
		out = append(out, governance.Identifier{Scheme: list[i], Value: list[i+1]})
	}
	return out
}

// eachOf reads a list of texts in which so many make one part each.
func (c *cells) eachOf(size int, read func(part *cells)) {
	list := take[[]any](c)
	if len(list)%size != 0 {
		c.fail("a part is cut")
	}
	for i := 0; i+size <= len(list); i += size {
		part := &cells{values: list[i : i+size]}
		read(part)
		c.inherit(part)
	}
}

// inner are the values of a list inside the record; inherit takes over what
// was wrong with them.
func (c *cells) inner(v any) *cells {
	values, ok := v.([]any)
	if !ok {
		c.fail("no list")
	}
	return &cells{values: values}
}

func (c *cells) inherit(inner *cells) {
	if c.err == nil {
		c.err = inner.err
	}
}

// oneOf is a word of a closed set; "" when there is none.
func oneOf[S ~string](c *cells, allowed []S) S {
	s := S(c.text())
	if s != "" && !slices.Contains(allowed, s) {
		c.fail(fmt.Sprintf("%q is none of %v", s, allowed))
		return ""
	}
	return s
}

func (c *cells) record() governance.Record {
	return governance.Record{ID: c.id(), Version: int32(c.int()), Reading: c.flag(), Source: c.id()}
}
