package network

import (
	"fmt"
	"math"
	"slices"

	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
	"tablee/network/overlap"
	"tablee/network/voice"
)

// Overlap is what two bodies have in common over a period, and what they would
// save and lose by meeting jointly or merging.
type Overlap struct {
	view *View
	in   *overlap.Presence
	pair overlap.Pair

	on       governance.Date
	measured governance.Period // the period of the hours saved
	everyNth int
}

// A is the first of the two bodies, in the order of keys.
func (o Overlap) A() Group { return o.view.group(o.pair.A) }

// B is the second.
func (o Overlap) B() Group { return o.view.group(o.pair.B) }

// SizeA is how many groups sit at the first, observers aside.
func (o Overlap) SizeA() int { return o.in.Size(o.pair.A, governance.Seated) }

// SizeB is how many groups sit at the second.
func (o Overlap) SizeB() int { return o.in.Size(o.pair.B, governance.Seated) }

func (o Overlap) sharedGroups() []int32 {
	return o.in.Common(o.pair.A, o.pair.B, governance.Seated)
}

func (o Overlap) sharedOrganizations() []int32 {
	return o.in.Common(o.pair.A, o.pair.B, governance.Expanded)
}

// Shared is how many groups sit at both on a common day.
func (o Overlap) Shared() int { return len(o.sharedGroups()) }

// SharedGroups are those groups, in the order of keys.
func (o Overlap) SharedGroups() []Group {
	return o.view.groupsAt(o.view.net.InKeyOrder(o.sharedGroups()))
}

// Jaccard is |∩| ÷ |∪| of the groups that sit; nil when nobody does.
func (o Overlap) Jaccard() *float64 { return jaccard(o.Shared(), o.SizeA(), o.SizeB()) }

// Overlap is |∩| ÷ the size of the smaller of the two; nil when nobody sits
// there.
func (o Overlap) Overlap() *float64 { return coefficient(o.Shared(), o.SizeA(), o.SizeB()) }

// Identical reports whether the same groups sit at both.
func (o Overlap) Identical() bool {
	return o.Shared() > 0 && o.Shared() == o.SizeA() && o.Shared() == o.SizeB()
}

// Nested reports whether all who sit at one, and not all who sit at the other,
// sit at both.
func (o Overlap) Nested() bool {
	return o.Shared() > 0 && o.Shared() == min(o.SizeA(), o.SizeB()) && !o.Identical()
}

// ExpandedSizeA is how many organizations are heard at the first.
func (o Overlap) ExpandedSizeA() int { return o.in.Size(o.pair.A, governance.Expanded) }

// ExpandedSizeB is how many organizations are heard at the second.
func (o Overlap) ExpandedSizeB() int { return o.in.Size(o.pair.B, governance.Expanded) }

// ExpandedShared is how many organizations are heard at both on a common day.
func (o Overlap) ExpandedShared() int { return len(o.sharedOrganizations()) }

// ExpandedJaccard is |∩| ÷ |∪| of the organizations that are heard; nil when
// none is.
func (o Overlap) ExpandedJaccard() *float64 {
	return jaccard(o.ExpandedShared(), o.ExpandedSizeA(), o.ExpandedSizeB())
}

// ExpandedOverlap is |∩| ÷ the size of the smaller of the two; nil when no
// organization is heard there.
func (o Overlap) ExpandedOverlap() *float64 {
	return coefficient(o.ExpandedShared(), o.ExpandedSizeA(), o.ExpandedSizeB())
}

func jaccard(shared, a, b int) *float64 { return ratio(shared, a+b-shared) }

func coefficient(shared, a, b int) *float64 { return ratio(shared, min(a, b)) }

// ratio is nil over nothing.
func ratio(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	return new(float64(part) / float64(whole))
}

// SharedTopics are the topics that both bodies have.
func (o Overlap) SharedTopics() []Topic {
	b := o.B().group.Topics
	return o.view.topicsOf(slices.DeleteFunc(slices.Clone(o.A().group.Topics), func(t governance.ID) bool { return !slices.Contains(b, t) }))
}

// SharedTerritories are the territories that both bodies serve, or else are at
// home in, on the date.
func (o Overlap) SharedTerritories() []Territory {
	out := []Territory{}
	b := find.PlacesOf(o.view.net, o.B().group, o.on)
	for _, t := range find.PlacesOf(o.view.net, o.A().group, o.on) {
		if slices.Contains(b, t) {
			out = append(out, o.view.territory(t))
		}
	}
	return out
}

// VoiceLoss is an organization that would be heard no more if a body were
// merged into another whose seats stay as they are.
type VoiceLoss struct {
	view                     *View
	organization, body, into int32
}

// Organization is who would lose its voice.
func (l VoiceLoss) Organization() Group { return l.view.group(l.organization) }

// Body is the body that would be merged, where it is heard.
func (l VoiceLoss) Body() Group { return l.view.group(l.body) }

// Into is the body that would stay, where it is not heard.
func (l VoiceLoss) Into() Group { return l.view.group(l.into) }

// VoicesLost are the voices on the date that a merge would lose, in both
// directions: of the second body into the first, then the other way.
func (o Overlap) VoicesLost() []VoiceLoss {
	return append(o.view.lostBy(o.pair.B, o.pair.A, o.on), o.view.lostBy(o.pair.A, o.pair.B, o.on)...)
}

func (v *View) lostBy(body, into int32, on governance.Date) []VoiceLoss {
	out := []VoiceLoss{}
	for _, organization := range voice.On(v.net, on).LostBy(body, into) {
		out = append(out, VoiceLoss{v, organization, body, into})
	}
	return out
}

// pairKey puts pairs in the order of their ranking: what is ranked by, then
// keys.
func pairKey(n *snapshot.Network, p overlap.Pair) (string, governance.ID) {
	a, b := n.Records.Groups.At(p.A), n.Records.Groups.At(p.B)
	return fmt.Sprintf("%016x%08x%s\x00%s\x00%s", ^math.Float64bits(p.Jaccard), ^uint32(p.Shared), a.Key(), a.ID, b.Key()), b.ID
}
