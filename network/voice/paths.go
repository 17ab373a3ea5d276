package voice

import "slices"

// Path is one way in which an organization is heard: the groups from it to the
// one that sits, and the memberships between them (DOMAIN §4).
type Path struct{ Groups, Memberships []int32 }

// maxPaths is how many paths of a voice are listed.
const maxPaths = 100

// mostTries bounds the search for paths: where many groups are members of each
// other all the way round, there are more ways than anybody reads.
const mostTries = 100_000

// paths are the ways in which an organization is heard at a body on the day,
// the shortest first, then in the order of keys; no group twice on one.
// complete is false when there may be more.
func (m *Day) paths(organization, body int32) (found []Path, complete bool) {
	s := pathSearch{ascent: m.ascend(organization, body, false)}
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
	current Path
	found   []Path
	cut     bool
}

func (s *pathSearch) full() bool { return s.cut || s.tries > mostTries }

// from goes on from a node that is not yet on the path.
func (s *pathSearch) from(at int) {
	node := &s.nodes[at]
	s.tries++
	s.on[at] = true
	s.current.Groups = append(s.current.Groups, node.group)
	left := s.length - len(s.current.Memberships)
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
			s.current.Memberships = append(s.current.Memberships, x.membership)
			s.from(x.to)
			s.current.Memberships = s.current.Memberships[:len(s.current.Memberships)-1]
		}
	}
	s.current.Groups = s.current.Groups[:len(s.current.Groups)-1]
	s.on[at] = false
}

// keep keeps the path that was found, or says that there is one too many.
func (s *pathSearch) keep() {
	if len(s.found) == maxPaths {
		s.cut = true
		return
	}
	s.found = append(s.found, Path{slices.Clone(s.current.Groups), slices.Clone(s.current.Memberships)})
}
