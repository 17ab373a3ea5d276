package exchange

import (
	"sort"
	"strings"

	"tablee/governance"
)

// known finds records that exist by their natural keys. A record found so
// keeps its identity, whatever identity its key would give: after a merge of
// duplicates, the identifiers of both name the one that remains.
type known struct {
	facts  governance.Facts
	byKind map[string]map[string]governance.ID
}

func newKnown(facts governance.Facts) *known {
	return &known{facts, map[string]map[string]governance.ID{}}
}

// find gives the record that exists under a natural key. The keys of a kind
// are gathered when the first of them is asked for.
func (k *known) find(kind string, key ...string) (governance.ID, bool) {
	ids, gathered := k.byKind[kind]
	if !gathered {
		ids = map[string]governance.ID{}
		naturalKeys[kind](&k.facts, func(id governance.ID, key ...string) {
			joined := joinKey(key)
			if _, taken := ids[joined]; !taken || id == governance.IDOf(kind, key...) {
				ids[joined] = id
			}
		})
		k.byKind[kind] = ids
	}
	id, found := ids[joinKey(key)]
	return id, found
}

// identify gives the identity of what a natural key names: that of the record
// that exists, else the one that the key gives on every machine.
func (k *known) identify(kind string, key ...string) governance.ID {
	if id, found := k.find(kind, key...); found {
		return id
	}
	return governance.IDOf(kind, key...)
}

// joinKey joins the parts of a key; no cell holds a NUL.
func joinKey(key []string) string { return strings.Join(key, "\x00") }

// record is any kind of record.
type record[T any] interface {
	*T
	Base() *governance.Record
}

// existingOr gives the record that exists under an identity, else the fresh
// one with that identity.
func existingOr[T any, P record[T]](existing []T, id governance.ID, fresh T) T {
	i := sort.Search(len(existing), func(i int) bool { return P(&existing[i]).Base().ID >= id })
	if i < len(existing) && P(&existing[i]).Base().ID == id {
		return existing[i]
	}
	P(&fresh).Base().ID = id
	return fresh
}
