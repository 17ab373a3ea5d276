package graph

import "sync/atomic"

// counter counts the statements that are sent.
type counter struct{ n atomic.Int64 }

func (c *counter) add()       { c.n.Add(1) }
func (c *counter) now() int64 { return c.n.Load() }
