package snapshot

import "maps"

// layered is a map that versions share. It keeps recent entries apart, so that a new
// version does not copy all the others.
type layered[K comparable, V any] struct{ old, recent map[K]V }

// mostRecent is how many recent entries there may be; more are merged with the old
// ones.
const mostRecent = 2048

func (l *layered[K, V]) get(key K) (V, bool) {
	if found, ok := l.recent[key]; ok {
		return found, true
	}
	found, ok := l.old[key]
	return found, ok
}

// with returns the map with some entries set. It leaves l unchanged.
func (l layered[K, V]) with(set map[K]V) layered[K, V] {
	if len(set) == 0 {
		return l
	}
	recent := maps.Clone(l.recent)
	if recent == nil {
		recent = make(map[K]V, len(set))
	}
	maps.Copy(recent, set)
	if len(recent) <= mostRecent {
		return layered[K, V]{l.old, recent}
	}
	if len(l.old) == 0 {
		return layered[K, V]{old: recent}
	}
	all := make(map[K]V, len(l.old)+len(recent))
	maps.Copy(all, l.old)
	maps.Copy(all, recent)
	return layered[K, V]{old: all}
}
