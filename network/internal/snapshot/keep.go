package snapshot

import (
	"sync"
	"sync/atomic"
)

// keeper holds what was worked out from one version of the network, one answer for each
// Go type. It knows nothing of the types that it holds.
type keeper struct{ answers sync.Map }

// answerOf is the key of the answer of type T.
type answerOf[T any] struct{}

// answer returns the answer of type T, if somebody asked for it before.
func answer[T any](k *keeper) (found T, ok bool) {
	known, ok := k.answers.Load(answerOf[T]{})
	if !ok {
		return found, false
	}
	return known.(func() T)(), true
}

// keep returns the answer of type T, which work makes if it is missing. Concurrent
// callers share one run of work.
func keep[T any](k *keeper, work func() T) T {
	found, _ := k.answers.LoadOrStore(answerOf[T]{}, sync.OnceValue(work))
	return found.(func() T)()
}

// Keep returns what work makes of a network. Each version works it out once, when it is
// first asked for. There is one answer for each type T, so two uses need two types. In
// a pass over many records, call Keep once and not for each record.
func Keep[T any](n *Network, work func(*Network) T) T {
	if known, ok := answer[T](n.answers); ok {
		return known
	}
	return keep(n.answers, func() T { return work(n) })
}

// KeepOfGroups is Keep for an answer that depends on the groups alone: later versions
// share it until a group changes.
func KeepOfGroups[T any](n *Network, work func(*Network) T) T {
	if known, ok := answer[T](n.answersOfGroups); ok {
		return known
	}
	return keep(n.answersOfGroups, func() T { return work(n) })
}

// Recent holds the latest answers, by key. It reads an answer that it holds without a
// lock.
type Recent[K comparable, V any] struct {
	most int
	lock sync.Mutex // held while an answer is worked out or added
	kept atomic.Pointer[[]recent[K, V]]
}

// recent is an answer with its key. A list of them is never changed: a new list takes
// its place.
type recent[K comparable, V any] struct {
	key    K
	answer V
}

// NewRecent returns an empty Recent that holds at most most answers.
func NewRecent[K comparable, V any](most int) *Recent[K, V] { return &Recent[K, V]{most: most} }

// Of returns the answer for a key. If the answer is not held, work makes it; meanwhile,
// callers that ask for other missing answers wait.
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

// find returns the answer for a key, if it is held.
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

// add drops the oldest answer when there are too many. The caller holds the lock.
func (r *Recent[K, V]) add(key K, answer V) {
	var next []recent[K, V]
	if kept := r.kept.Load(); kept != nil {
		next = append(next, (*kept)[max(0, len(*kept)+1-r.most):]...)
	}
	next = append(next, recent[K, V]{key, answer})
	r.kept.Store(&next)
}
