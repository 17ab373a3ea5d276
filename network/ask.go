package network

import (
	"slices"
	"strings"

	"tablee/fold"
	"tablee/governance"
)

// MaxIDs is the most identities that one question may name.
const MaxIDs = 100

// Node is anything that has an identity in the API.
type Node interface{ IsNode() }

// Node is what has the identity; an error with code NOT_FOUND when nothing
// has, or nothing that the actor may know of.
func (v *View) Node(id governance.ID) (Node, error) {
	p := v.net.places.of(id)
	if node := v.nodeAt(p); node != nil && v.sight().of(p) {
		return node, nil
	}
	return nil, governance.NewError(governance.CodeNotFound, "id", "notFound")
}

func (v *View) nodeAt(p place) Node {
	switch p.kind {
	case kindGroup:
		return v.group(p.at)
	case kindMembership:
		return v.membership(p.at)
	case kindSeat:
		return v.seat(p.at)
	case kindTenure:
		return v.tenure(p.at)
	case kindMeeting:
		return v.meeting(p.at)
	case kindTopic:
		return v.topic(p.at)
	case kindTerritory:
		return v.territory(p.at)
	case kindCadence:
		return v.cadence(p.at)
	case kindScenario:
		if s := v.maybeScenario(p.at); s != nil {
			return *s
		}
		return nil
	case kindSource:
		return *v.source(p.at)
	case kindConsultation:
		return v.consultation(p.at)
	case kindContribution:
		return v.contribution(p.at)
	case kindStatement:
		return v.statement(p.at)
	}
	return nil
}

// Group is the group that has the identity or the identifier.
func (v *View) Group(id *governance.ID, identifier *governance.Identifier) (*Group, error) {
	if (id == nil) == (identifier == nil) {
		return nil, governance.NewError(governance.CodeBadUserInput, "id", "exactlyOne", "id, identifier")
	}
	var found *Group
	if id != nil {
		found = v.maybeGroup(*id)
	} else if at, ok := v.net.names.identified[*identifier]; ok {
		g := v.group(at)
		found = &g
	}
	if found == nil {
		return nil, governance.NewError(governance.CodeNotFound, "id", "notFound")
	}
	return found, nil
}

// GroupFilter says which groups are meant; an empty list does not filter.
type GroupFilter struct {
	Groups      []governance.ID
	Kinds       []governance.GroupKind
	Natures     []governance.Nature
	Levels      []governance.Level
	Topics      []governance.ID // a topic matches its narrower ones
	Territories []governance.ID // a territory matches those inside it
	Text        *string         // each word begins a word of the name or acronym
}

// GroupOrder is an order of groups.
type GroupOrder string

// The orders of groups.
const (
	ByName       GroupOrder = "NAME"
	ByIdentifier GroupOrder = "IDENTIFIER"
)

// Groups are the groups that exist on a date and that the filter means.
func (v *View) Groups(filter *GroupFilter, order GroupOrder, on *governance.Date, first int, after *string) (Page[Group], error) {
	if filter == nil {
		filter = &GroupFilter{}
	}
	if len(filter.Groups) > MaxIDs {
		return Page[Group]{}, governance.NewError(governance.CodeBadUserInput, "filter", "tooManyIds", "100")
	}
	keep := v.net.matcher(*filter, v.date(on))
	if order == ByIdentifier {
		key := func(i int32) (string, governance.ID) {
			return v.net.Records.Groups.At(i).Key(), v.net.Records.Groups.At(i).ID
		}
		return listing[Group]{v.net.names.keys.order, keep, key, v.group}.page(first, after)
	}
	return v.rankedGroups(v.ranking().order, keep).page(first, after)
}

// matcher says which groups exist on a date, as far as is known, and are meant.
func (n *Snapshot) matcher(f GroupFilter, on governance.Date) func(int32) bool {
	return n.matcherOver(f, governance.Period{From: on, Until: on + 1})
}

// matcherOver finds the groups that may exist on a day of the period; where
// they are is read on the last such day.
func (n *Snapshot) matcherOver(f GroupFilter, period governance.Period) func(int32) bool {
	means := n.meaningOn(f)
	return func(i int32) bool {
		days := n.Records.Groups.At(i).Possible().Intersect(period)
		return !days.Empty() && means(i, days.Until-1)
	}
}

// meaningOn says which groups are meant by where they are on a date.
func (n *Snapshot) meaningOn(f GroupFilter) func(int32, governance.Date) bool {
	asked := []string(nil)
	if f.Text != nil && strings.TrimSpace(*f.Text) != "" {
		if asked = strings.Fields(fold.Text(*f.Text)); len(asked) == 0 {
			return func(int32, governance.Date) bool { return false } // signs begin no word
		}
	}
	return func(i int32, on governance.Date) bool {
		g := n.Records.Groups.At(i)
		return oneOf(f.Groups, g.ID) && oneOf(f.Kinds, g.Kind) && oneOf(f.Natures, g.Nature) && oneOf(f.Levels, g.Level) &&
			n.isAbout(g.Topics, f.Topics) && n.isIn(g, f.Territories, on) && n.isNamed(i, asked)
	}
}

func oneOf[T comparable](wanted []T, x T) bool { return len(wanted) == 0 || slices.Contains(wanted, x) }

// isAbout reports whether some topics are among those wanted, or narrower than
// one of them. Where none is wanted, anything is.
func (n *Snapshot) isAbout(has, topics []governance.ID) bool {
	if len(topics) == 0 {
		return true
	}
	for _, id := range has {
		at, ok := n.topics.at[id]
		if !ok {
			continue
		}
		for _, b := range n.topics.broader[at] {
			if slices.Contains(topics, n.Records.Topics.At(b).ID) {
				return true
			}
		}
	}
	return false
}

// isIn reports whether a group serves, or else has its home in, one of the
// territories or a territory inside it.
func (n *Snapshot) isIn(g *governance.Group, territories []governance.ID, on governance.Date) bool {
	if len(territories) == 0 {
		return true
	}
	for _, at := range n.placesOf(g, on) {
		for _, c := range n.territories.containing(at, on) {
			if slices.Contains(territories, n.Records.Territories.At(c).ID) {
				return true
			}
		}
	}
	return false
}

// placesOf are the territories that a group serves on a day, or else its home.
func (n *Snapshot) placesOf(g *governance.Group, on governance.Date) []int32 {
	var places []int32
	for _, s := range g.Serves {
		if t := n.index(kindTerritory, s.Territory); t >= 0 && s.Certain().Has(on) {
			places = append(places, t)
		}
	}
	if home := n.index(kindTerritory, g.Home); len(places) == 0 && home >= 0 {
		places = append(places, home)
	}
	return places
}

// isNamed reports whether the words asked for begin words of the group's name
// in either language, or its acronym.
func (n *Snapshot) isNamed(i int32, asked []string) bool {
	return len(asked) == 0 ||
		fold.BeginsWords(n.names.french.texts[i], asked) || fold.BeginsWords(n.names.english.texts[i], asked) ||
		fold.BeginsWords(fold.Text(n.Records.Groups.At(i).Acronym), asked)
}
