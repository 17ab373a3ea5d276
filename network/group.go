package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// Group is a group as a view shows it.
type Group struct {
	provenance
	dated
	at    int32
	group *governance.Group
}

func (v *View) group(at int32) Group {
	g := v.net.Records.Groups.At(at)
	return Group{provenance{v, &g.Record}, dated{g.Interval}, at, g}
}

// maybeGroup is the group of an identity; nil when there is none.
func (v *View) maybeGroup(id governance.ID) *Group {
	at := v.net.GroupOf(id)
	if at < 0 {
		return nil
	}
	g := v.group(at)
	return &g
}

// Kind says what the group mainly is.
func (g Group) Kind() governance.GroupKind { return g.group.Kind }

// Nature says what the group is in law or in its own eyes; nil: not known.
func (g Group) Nature() *governance.Nature { return orNil(g.group.Nature) }

// Level is the scale at which the group mainly acts; nil: not known.
func (g Group) Level() *governance.Level { return orNil(g.group.Level) }

// Name is the group's present name.
func (g Group) Name() LocalizedText { return g.view.text(g.group.Name) }

// Acronym is the group's acronym; nil for none.
func (g Group) Acronym() *string { return orNil(g.group.Acronym) }

// Description is what the group is, in its own words; nil when it said nothing.
func (g Group) Description() *LocalizedText { return g.view.maybeText(g.group.Description) }

// Identifiers are the group's names in other people's schemes.
func (g Group) Identifiers() []governance.Identifier { return g.group.Identifiers }

// FormerNames are the names that the group had.
func (g Group) FormerNames() []FormerName {
	out := make([]FormerName, len(g.group.FormerNames))
	for i, f := range g.group.FormerNames {
		out[i] = FormerName{g.view.text(f.Name), orNil(f.Until.String())}
	}
	return out
}

// FormerName is a name that a group had, until a date as it was given.
type FormerName struct {
	Name  LocalizedText
	Until *string
}

// EndReason is why the group ended; nil while it lives or nobody said.
func (g Group) EndReason() *LocalizedText { return g.view.maybeText(g.group.EndReason) }

func (v *View) maybeText(t governance.LocalizedText) *LocalizedText {
	if t.IsZero() {
		return nil
	}
	text := v.text(t)
	return &text
}

// Topics are the sectors, fields and populations of the group.
func (g Group) Topics() []Topic { return g.view.topicsOf(g.group.Topics) }

// Home is the territory where the group is; nil: not known.
func (g Group) Home() *Territory { return g.view.maybeTerritory(g.group.Home) }

// TerritoriesServed are the territories that the group serves on a date.
func (g Group) TerritoriesServed(on *governance.Date) []Territory {
	day, out := g.view.date(on), []Territory{}
	for _, s := range g.group.Serves {
		if t := g.view.maybeTerritory(s.Territory); t != nil && s.Certain().Has(day) {
			out = append(out, *t)
		}
	}
	return out
}

// Within is the group that an organ belongs to; nil for none.
func (g Group) Within() *Group { return g.view.maybeGroup(g.group.Within) }

// Organs are the group's own boards, committees and assemblies on a date.
func (g Group) Organs(on *governance.Date, first int, after *string) (Page[Group], error) {
	day := g.view.date(on)
	organs := slices.Clone(g.view.net.OrgansOf.Of(g.at))
	return g.view.groupListing(organs, func(i int32) bool {
		return g.view.net.Records.Groups.At(i).Possible().Has(day)
	}).page(first, after)
}

// groupsAt are the groups at some positions.
func (v *View) groupsAt(at []int32) []Group {
	out := make([]Group, len(at))
	for i, g := range at {
		out[i] = v.group(g)
	}
	return out
}

// groupListing is a list of groups in the order of their names.
func (v *View) groupListing(groups []int32, keep func(int32) bool) listing[Group] {
	r := v.ranking()
	slices.SortFunc(groups, r.Compare)
	return v.rankedGroups(groups, keep)
}

// rankedGroups is a list of groups that are in the order of their names.
func (v *View) rankedGroups(groups []int32, keep func(int32) bool) listing[Group] {
	r := v.ranking()
	return listing[Group]{groups, keep, func(i int32) (string, governance.ID) {
		return r.Texts[i], v.net.Records.Groups.At(i).ID
	}, v.group}
}

// Confirmations are the group's own word on its description.
func (g Group) Confirmations() []Confirmation {
	return g.view.confirmations(Confirmation{g, g.group.Confirmed.String()})
}

func (g Group) maySee(fact access.Private) bool { return g.view.maySee(fact, g.group.ID, 0) }
