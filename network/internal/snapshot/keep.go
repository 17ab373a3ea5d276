package snapshot

import "sync"

// keeper holds what was worked out from one version of the network, by the type
// of the answer. It knows nothing of what it holds.
type keeper struct{ answers sync.Map }

// answerOf is the key of the answer of a type.
type answerOf[T any] struct{}

func answer[T any](k *keeper) (found T, ok bool) {
	known, ok := k.answers.Load(answerOf[T]{})
	if !ok {
		return found, false
	}
	return known.(func() T)(), true
}

func keep[T any](k *keeper, work func() T) T {
	found, _ := k.answers.LoadOrStore(answerOf[T]{}, sync.OnceValue(work))
	return found.(func() T)()
}

// Keep is what work makes of a network. It is worked out once for each version,
// when it is first asked for, and there is one answer of each type. Look it up
// once for a pass over many records, not for each of them.
func Keep[T any](n *Network, work func(*Network) T) T {
	if known, ok := answer[T](n.answers); ok {
		return known
	}
	return keep(n.answers, func() T { return work(n) })
}

// KeepOfGroups is Keep for an answer that rests on the groups alone: later
// versions share it until a group changes.
func KeepOfGroups[T any](n *Network, work func(*Network) T) T {
	if known, ok := answer[T](n.answersOfGroups); ok {
		return known
	}
	return keep(n.answersOfGroups, func() T { return work(n) })
}

// Recent holds the answers that were asked for last, by key.
type Recent[K comparable, V any] struct {
	most int
	lock sync.Mutex
	keys []K
	kept []V
}

// NewRecent holds so many answers at most.
func NewRecent[K comparable, V any](most int) *Recent[K, V] { return &Recent[K, V]{most: most} }

// Of is the answer for a key. It is worked out when it is not held; others who
// ask wait meanwhile.
func (r *Recent[K, V]) Of(key K, work func() V) V {
	r.lock.Lock()
	defer r.lock.Unlock()
	for i := range r.keys {
		if r.keys[i] == key {
			return r.kept[i]
		}
	}
	v := work()
	r.add(key, v)
	return v
}

// Add holds an answer that was worked out elsewhere.
func (r *Recent[K, V]) Add(key K, v V) {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.add(key, v)
}

// add lets the oldest answer go when there are too many.
func (r *Recent[K, V]) add(key K, v V) {
	if len(r.keys) == r.most {
		r.keys, r.kept = r.keys[1:], r.kept[1:]
	}
	r.keys, r.kept = append(r.keys, key), append(r.kept, v)
}
