package network

import (
	"encoding/base64"
	"slices"
	"strings"

	"tablee/governance"
)

// MaxFirst is the most that one page holds.
const MaxFirst = 100

// Page is a part of a list, as a Relay connection. Its cursors name the item
// itself and its place in the order, so that the last page costs what the
// first costs, and a page stays where it was when the list grows.
type Page[T any] struct {
	items      []T
	cursor     func(i int) string // of the item; written when it is asked for
	before     bool
	after      bool
	countedAll func() int
}

// Edge is an item of a page with its cursor.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Nodes are the items of the page.
func (p Page[T]) Nodes() []T { return p.items }

// Edges are the items of the page, each with its cursor.
func (p Page[T]) Edges() []Edge[T] {
	out := make([]Edge[T], len(p.items))
	for i := range p.items {
		out[i] = Edge[T]{p.cursor(i), p.items[i]}
	}
	return out
}

// PageInfo says where the page stands in its list.
func (p Page[T]) PageInfo() PageInfo {
	info := PageInfo{HasNextPage: p.after, HasPreviousPage: p.before}
	if n := len(p.items); n > 0 {
		start, end := p.cursor(0), p.cursor(n-1)
		info.StartCursor, info.EndCursor = &start, &end
	}
	return info
}

// TotalCount is the number of items in the whole list. It is counted when it
// is asked for.
func (p Page[T]) TotalCount() int { return p.countedAll() }

// listing is a whole list in its order, of which pages are made.
type listing[T any] struct {
	items []int32                             // candidates, in order
	keep  func(int32) bool                    // which of them are in the list; nil: all
	key   func(int32) (string, governance.ID) // the place in the order, unique by the identity
	node  func(int32) T
}

// page gives the first items after a cursor. It refuses a first out of
// bounds and a cursor that is not one of this service's.
func (l listing[T]) page(first int, after *string) (Page[T], error) {
	if first < 1 || first > MaxFirst {
		return Page[T]{}, governance.NewError(governance.CodeBadUserInput, "first", "first")
	}
	start := 0
	if after != nil {
		c, err := readCursor(*after)
		if err != nil {
			return Page[T]{}, err
		}
		start = l.following(c)
	}
	p := Page[T]{before: after != nil && start > 0, countedAll: l.count}
	shown := make([]int32, 0, min(first, len(l.items)-start))
	for _, i := range l.items[start:] {
		if l.keep != nil && !l.keep(i) {
			continue
		}
		if len(shown) == first {
			p.after = true
			break
		}
		shown = append(shown, i)
	}
	p.items = make([]T, len(shown))
	for i, at := range shown {
		p.items[i] = l.node(at)
	}
	p.cursor = func(i int) string {
		key, id := l.key(shown[i])
		return cursor{key, id}.String()
	}
	return p, nil
}

// following is the position of the first item after a cursor.
func (l listing[T]) following(c cursor) int {
	at, _ := slices.BinarySearchFunc(l.items, c, func(i int32, c cursor) int {
		key, id := l.key(i)
		if order := (cursor{key, id}).compare(c); order != 0 {
			return order
		}
		return -1
	})
	return at
}

func (l listing[T]) count() int {
	if l.keep == nil {
		return len(l.items)
	}
	n := 0
	for _, i := range l.items {
		if l.keep(i) {
			n++
		}
	}
	return n
}

// cursor is a place in an order: the sort key, then the identity.
type cursor struct {
	key string
	id  governance.ID
}

func (c cursor) compare(o cursor) int {
	if order := strings.Compare(c.key, o.key); order != 0 {
		return order
	}
	switch {
	case c.id < o.id:
		return -1
	case c.id > o.id:
		return 1
	}
	return 0
}

// String writes the cursor; clients treat it as opaque.
func (c cursor) String() string {
	return base64.RawURLEncoding.EncodeToString([]byte(c.id.String() + c.key))
}

func readCursor(s string) (cursor, error) {
	refused := governance.NewError(governance.CodeBadUserInput, "after", "cursor")
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(b) < 13 {
		return cursor{}, refused
	}
	id, ok := governance.ParseID(string(b[:13]))
	if !ok {
		return cursor{}, refused
	}
	return cursor{string(b[13:]), id}, nil
}

// upTo are the positions of n records.
func upTo[N int | int32](n N) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}
