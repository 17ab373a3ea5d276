package network

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/statistic"
)

// DelegateConcentration is how much of a group's representation hangs on few
// people, on a date.
type DelegateConcentration struct {
	On        governance.Date
	Tenures   int             // certainly in force on the date
	Uncertain int             // tenures that may be in force too; in no figure
	NotNamed  float64         // the part of the tenures for which nobody is named
	Delegates []DelegateShare // who holds most comes first

	// FewestDelegates is the smallest number of people who hold half of the
	// tenures for which somebody is named; nil when nobody is.
	FewestDelegates *int
}

// DelegateShare is what part of a group's tenures one person holds.
type DelegateShare struct {
	Person  Person
	Tenures float64 // a tenure of several delegates is shared equally among them
}

// DelegateConcentration is how many people hold half of the group's tenures on
// a date, observers' seats included; nil when the group does not share its
// delegates. Source: DOMAIN §3, "Delegate concentration".
func (g Group) DelegateConcentration(on *governance.Date) *DelegateConcentration {
	if !g.maySee(access.Delegates) {
		return nil
	}
	n, day := g.view.net, g.view.date(on)
	c := &DelegateConcentration{On: day, Delegates: []DelegateShare{}}
	held := map[int32]float64{}
	for _, t := range n.TenuresOf.Of(g.at) {
		switch n.TenureOn(t, day) {
		case governance.InForceYes:
			c.Tenures++
			c.NotNamed += g.view.dealTenure(t, day, held)
		case governance.InForceUncertain:
			c.Uncertain++
		}
	}
	values := make([]float64, 0, len(held))
	for p, part := range held {
		person := g.view.person(p, access.Object{Owner: g.group.ID, Fact: access.Delegates})
		c.Delegates = append(c.Delegates, DelegateShare{person, part})
		values = append(values, part)
	}
	slices.SortFunc(c.Delegates, func(a, b DelegateShare) int {
		return cmp.Or(cmp.Compare(b.Tenures, a.Tenures), cmp.Compare(a.Person.person.ID, b.Person.person.ID))
	})
	c.FewestDelegates = statistic.FewestForHalf(values)
	return c
}

// dealTenure gives each titular named at a tenure on a day an equal part of it,
// and returns the part of those whom nobody named, or whom the reader may not
// know of.
func (v *View) dealTenure(tenure int32, day governance.Date, held map[int32]float64) (notNamed float64) {
	sight := v.unnoted()
	var named []int32
	hidden := 0
	for _, d := range v.net.TitularsOn(tenure, day) {
		if !sight.SeesDelegation(d) {
			hidden++
			continue
		}
		named = append(named, v.net.Index(governance.KindPerson, v.net.Private().Delegations.At(d).Person))
	}
	slices.Sort(named)
	named = slices.Compact(named)
	delegates := max(len(named)+hidden, v.net.Records.Tenures.At(tenure).Delegates)
	for _, p := range named {
		held[p] += 1 / float64(delegates)
	}
	return float64(delegates-len(named)) / float64(delegates)
}
