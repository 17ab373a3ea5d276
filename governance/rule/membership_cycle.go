package rule

import "tablee/governance"

// membershipGraph gives the memberships of each member; keep selects them, nil:
// all.
func membershipGraph(all []governance.Membership, keep func(*governance.Membership) bool) map[governance.ID][]*governance.Membership {
	out := map[governance.ID][]*governance.Membership{}
	for i := range all {
		if m := &all[i]; keep == nil || keep(m) {
			out[m.Member] = append(out[m.Member], m)
		}
	}
	return out
}

// rings are the sets of two groups or more that all reach each other through
// memberships: the strongly connected components, by Tarjan's algorithm. It
// does not recurse, so that depth costs no stack.
func rings(edges map[governance.ID][]*governance.Membership) [][]governance.ID {
	t := tarjan{edges: edges, order: map[governance.ID]int{}, low: map[governance.ID]int{}, onStack: map[governance.ID]bool{}}
	for id := range edges {
		if t.order[id] == 0 {
			t.walk(id)
		}
	}
	return t.found
}

type tarjan struct {
	edges      map[governance.ID][]*governance.Membership
	order, low map[governance.ID]int
	onStack    map[governance.ID]bool
	stack      []governance.ID
	found      [][]governance.ID
}

type frame struct {
	id   governance.ID
	next int
}

func (t *tarjan) enter(id governance.ID) frame {
	t.order[id] = len(t.order) + 1
	t.low[id] = t.order[id]
	t.stack = append(t.stack, id)
	t.onStack[id] = true
	return frame{id: id}
}

func (t *tarjan) walk(root governance.ID) {
	work := []frame{t.enter(root)}
	for len(work) > 0 {
		top := &work[len(work)-1]
		if top.next < len(t.edges[top.id]) {
			to := t.edges[top.id][top.next].Group
			top.next++
			if t.order[to] == 0 {
				work = append(work, t.enter(to))
			} else if t.onStack[to] {
				t.low[top.id] = min(t.low[top.id], t.order[to])
			}
			continue
		}
		done := top.id
		work = work[:len(work)-1]
		if len(work) > 0 {
			parent := work[len(work)-1].id
			t.low[parent] = min(t.low[parent], t.low[done])
		}
		if t.low[done] == t.order[done] {
			t.close(done)
		}
	}
}

func (t *tarjan) close(root governance.ID) {
	for i := len(t.stack) - 1; ; i-- {
		t.onStack[t.stack[i]] = false
		if t.stack[i] != root {
			continue
		}
		if len(t.stack)-i > 1 {
			t.found = append(t.found, append([]governance.ID(nil), t.stack[i:]...))
		}
		t.stack = t.stack[:i]
		return
	}
}

// MembershipRings are the sets of two groups or more that these memberships
// make members of each other all the way round, in no order.
func MembershipRings(held []*governance.Membership) [][]governance.ID {
	edges := map[governance.ID][]*governance.Membership{}
	for _, m := range held {
		edges[m.Member] = append(edges[m.Member], m)
	}
	return rings(edges)
}
