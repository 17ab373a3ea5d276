package network

import "slices"

// path is one way in which an organization is heard: the groups from it to the
// one that sits, and the memberships between them (DOMAIN §4).
type path struct{ groups, memberships []int32 }

// MaxPaths is how many paths of a voice are listed.
const MaxPaths = 100

// mostTries bounds the search for paths: where many groups are members of each
// other all the way round, there are more ways than anybody reads.
const mostTries = 100_000

// paths are the ways in which an organization is heard at a body on the day,
// the shortest first, then in the order of keys; no group twice on one.
// complete is false when there may be more.
func (m *moment) paths(organization, body int32) (found []path, complete bool) {
	s := pathSearch{ascent: m.ascent(organization, body, false)}
	if !s.nodes[0].reaches {
		return nil, true
	}
	s.on = make([]bool, len(s.nodes))
	for s.length = s.nodes[0].nearest.steps; s.length < len(s.nodes); s.length++ {
		s.longer = false
		s.from(0)
		if s.full() || !s.longer {
			break
		}
	}
	return s.found, !s.full()
}

// pathSearch looks for the paths of one length at a time.
type pathSearch struct {
	*ascent
	length  int
	longer  bool // some path of this length goes on to another seat
	tries   int
	on      []bool // by node: it is on the path
	current path
	found   []path
	cut     bool
}

func (s *pathSearch) full() bool { return s.cut || s.tries > mostTries }

// from goes on from a node that is not yet on the path.
func (s *pathSearch) from(at int) {
	node := &s.nodes[at]
	s.tries++
	s.on[at] = true
	s.current.groups = append(s.current.groups, node.group)
	left := s.length - len(s.current.memberships)
	if left == 0 && node.sits {
		s.keep()
	}
	for _, x := range node.steps {
		above := &s.nodes[x.to]
		switch {
		case s.full():
		case s.on[x.to] || !above.reaches:
		case above.nearest.steps >= left:
			s.longer = true
		default:
			s.current.memberships = append(s.current.memberships, x.membership)
			s.from(x.to)
			s.current.memberships = s.current.memberships[:len(s.current.memberships)-1]
		}
	}
	s.current.groups = s.current.groups[:len(s.current.groups)-1]
	s.on[at] = false
}

// keep keeps the path that was found, or says that there is one too many.
func (s *pathSearch) keep() {
	if len(s.found) == MaxPaths {
		s.cut = true
		return
	}
	s.found = append(s.found, path{slices.Clone(s.current.groups), slices.Clone(s.current.memberships)})
}
