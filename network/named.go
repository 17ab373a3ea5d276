package network

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// GroupsIdentified are the groups that have an identifier of that value,
// whatever its scheme, in the order of their own identities.
func (v *View) GroupsIdentified(value string) []Group {
	return named(&v.net.Records.Groups, v.group, func(g *governance.Group) bool {
		return slices.ContainsFunc(g.Identifiers, func(i governance.Identifier) bool { return i.Value == value })
	})
}

// GroupsNamed are the groups of exactly that name, in either language, or of
// that acronym, in the order of their identities.
func (v *View) GroupsNamed(name string) []Group {
	return named(&v.net.Records.Groups, v.group, func(g *governance.Group) bool {
		return name == g.Name.Fr || name == g.Name.En || name == g.Acronym
	})
}

// TopicsNamed are the topics that a text names, in the order of their
// identities: by its own identity, by an identifier, alone or after its scheme
// and a colon, or by its exact label in either language.
func (v *View) TopicsNamed(text string) []Topic {
	return named(&v.net.Records.Topics, v.topic, func(t *governance.Topic) bool {
		return t.ID.String() == text || t.Label.Fr == text || t.Label.En == text ||
			slices.ContainsFunc(t.Identifiers, func(i governance.Identifier) bool {
				return i.Value == text || i.Scheme+":"+i.Value == text
			})
	})
}

// TerritoriesNamed are the territories that a text names, in the order of their
// identities: by its own identity, by its code, alone or after its scheme and a
// colon, or by its exact name in either language.
func (v *View) TerritoriesNamed(text string) []Territory {
	return named(&v.net.Records.Territories, v.territory, func(t *governance.Territory) bool {
		return t.ID.String() == text || t.Code == text || t.Scheme+":"+t.Code == text || t.Name.Fr == text || t.Name.En == text
	})
}

// named are the records that a text names, as handles. Each is looked at: it is
// a person who asks, once.
func named[T any, P governance.RecordPointer[T], H any](records *snapshot.Table[T], handle func(int32) H, isNamed func(*T) bool) []H {
	var found []int32
	for i, r := range records.All() {
		if isNamed(r) {
			found = append(found, i)
		}
	}
	slices.SortFunc(found, func(a, b int32) int { return cmp.Compare(P(records.At(a)).Base().ID, P(records.At(b)).Base().ID) })
	var out []H
	for _, i := range found {
		out = append(out, handle(i))
	}
	return out
}
