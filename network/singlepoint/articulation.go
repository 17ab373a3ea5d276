package singlepoint

import (
	"slices"

	"tablee/governance"
	"tablee/network/voice"
)

// ties are an undirected graph of groups, in one block: who is tied to whom.
type ties struct {
	start []int32 // by group
	to    []int32
}

func (t ties) of(group int32) []int32 { return t.to[t.start[group]:t.start[group+1]] }

// tie makes the graph of pairs of groups. A pair that comes twice changes
// nothing of what the graph holds together; a group tied to itself is left out.
func tie(groups int32, pairs [][2]int32) ties {
	pairs = slices.DeleteFunc(pairs, func(p [2]int32) bool { return p[0] == p[1] })
	t := ties{start: make([]int32, groups+1), to: make([]int32, 2*len(pairs))}
	for _, p := range pairs {
		t.start[p[0]+1]++
		t.start[p[1]+1]++
	}
	for g := range groups {
		t.start[g+1] += t.start[g]
	}
	next := slices.Clone(t.start)
	for _, p := range pairs {
		t.to[next[p[0]]], t.to[next[p[1]]] = p[1], p[0]
		next[p[0]]++
		next[p[1]]++
	}
	return t
}

// articulation are the groups whose removal would part others that the graph
// holds together: its cut vertices, by Tarjan's algorithm (1972), walked
// without recursion so that depth costs no stack.
func (t ties) articulation() []int32 {
	w := cutWalk{ties: t, order: make([]int32, len(t.start)-1), low: make([]int32, len(t.start)-1), cuts: make([]bool, len(t.start)-1)}
	for g := range w.order {
		if w.order[g] == 0 && len(t.of(int32(g))) > 0 {
			w.from(int32(g))
		}
	}
	var out []int32
	for g, cut := range w.cuts {
		if cut {
			out = append(out, int32(g))
		}
	}
	return out
}

// cutWalk goes through a graph depth first.
type cutWalk struct {
	ties
	order []int32 // when a group was come by first, from 1
	low   []int32 // the earliest group that it is tied to, by itself or from below
	cuts  []bool
	stack []cutVisit
	came  int32
}

// cutVisit is a group on the way, the one before it, and the next of its ties.
type cutVisit struct{ group, before, next int32 }

func (w *cutWalk) enter(group, before int32) {
	w.came++
	w.order[group], w.low[group] = w.came, w.came
	w.stack = append(w.stack, cutVisit{group, before, w.start[group]})
}

func (w *cutWalk) from(root int32) {
	branches := 0
	w.enter(root, -1)
	for len(w.stack) > 0 {
		top := &w.stack[len(w.stack)-1]
		if top.next < w.start[top.group+1] {
			to := w.to[top.next]
			top.next++
			switch {
			case w.order[to] == 0:
				w.enter(to, top.group)
			case to != top.before:
				w.low[top.group] = min(w.low[top.group], w.order[to])
			}
			continue
		}
		done := *top
		w.stack = w.stack[:len(w.stack)-1]
		switch done.before {
		case -1:
		case root:
			branches++
		default:
			w.leave(done)
		}
	}
	w.cuts[root] = branches > 1
}

// leave takes what was learnt below a group to the one before it, which is a
// cut when nothing below is tied to anything earlier.
func (w *cutWalk) leave(done cutVisit) {
	w.low[done.before] = min(w.low[done.before], w.low[done.group])
	if w.low[done.group] >= w.order[done.before] {
		w.cuts[done.before] = true
	}
}

// Articulation are the groups without which others that the edges of some kinds
// hold together on a day would be parted (DOMAIN §5).
func Articulation(m *voice.Day, kinds []governance.EdgeKind) []int32 {
	return tiesOf(m, kinds).articulation()
}

// tiesOf are the edges of the kinds that certainly hold on the day: tenures,
// observers' included, and full memberships whatever their mandate.
func tiesOf(m *voice.Day, kinds []governance.EdgeKind) ties {
	n := m.Net
	var pairs [][2]int32
	if slices.Contains(kinds, governance.TenureEdge) {
		for t := range n.Records.Tenures.Len() {
			if n.TenureHolds(t, m.On) {
				pairs = append(pairs, [2]int32{n.TenureHolder[t], n.SeatBody[n.TenureSeat[t]]})
			}
		}
	}
	if slices.Contains(kinds, governance.MembershipEdge) {
		for i := range n.Records.Memberships.Len() {
			if n.Records.Memberships.At(i).Standing == governance.Full && n.MembershipHolds(i, m.On) {
				pairs = append(pairs, [2]int32{n.MembershipMember[i], n.MembershipGroup[i]})
			}
		}
	}
	return tie(n.Records.Groups.Len(), pairs)
}
