package snapshot

import (
	"sync"
	"sync/atomic"
)

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

// Recent holds the answers that were asked for last, by key. Those that it holds
// are read without a lock.
type Recent[K comparable, V any] struct {
	most int
	lock sync.Mutex // of who adds one
	kept atomic.Pointer[[]recent[K, V]]
}

// recent is an answer with its key. A list of them is never changed.
type recent[K comparable, V any] struct {
	key    K
	answer V
}

// NewRecent holds so many answers at most.
func NewRecent[K comparable, V any](most int) *Recent[K, V] { return &Recent[K, V]{most: most} }

// Of is the answer for a key. It is worked out when it is not held; others who
// ask for what is not held wait meanwhile.
func (r *Recent[K, V]) Of(key K, work func() V) V {
	if answer, ok := r.find(key); ok {
		return answer
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	if answer, ok := r.find(key); ok {
		return answer
	}
	answer := work()
	r.add(key, answer)
	return answer
}

func (r *Recent[K, V]) find(key K) (answer V, ok bool) {
	kept := r.kept.Load()
	if kept == nil {
		return answer, false
	}
	for i := range *kept {
		if k := &(*kept)[i]; k.key == key {
			return k.answer, true
		}
	}
	return answer, false
}

// Add holds an answer that was worked out elsewhere.
func (r *Recent[K, V]) Add(key K, answer V) {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.add(key, answer)
}

// add lets the oldest answer go when there are too many.
func (r *Recent[K, V]) add(key K, answer V) {
	var next []recent[K, V]
	if kept := r.kept.Load(); kept != nil {
		next = append(next, (*kept)[max(0, len(*kept)+1-r.most):]...)
	}
	next = append(next, recent[K, V]{key, answer})
	r.kept.Store(&next)
}
