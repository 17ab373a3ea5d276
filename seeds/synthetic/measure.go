package synthetic

import (
	"slices"

	"tablee/governance"
)

// measure holds the facts while their shape is taken.
type measure struct {
	facts *governance.Facts
	at    map[governance.ID]int // of each group
}

// set is identities, each once.
type set map[governance.ID]bool

func newMeasure(f *governance.Facts) *measure {
	m := &measure{facts: f, at: make(map[governance.ID]int, len(f.Groups))}
	for i := range f.Groups {
		m.at[f.Groups[i].ID] = i
	}
	return m
}

// isKind reports whether the group is of one of the kinds.
func (m *measure) isKind(id governance.ID, kinds ...governance.GroupKind) bool {
	i, known := m.at[id]
	return known && slices.Contains(kinds, m.facts.Groups[i].Kind)
}

func (m *measure) countGroups(d *Description) {
	d.Natures = map[governance.Nature]int{}
	for i := range m.facts.Groups {
		switch g := &m.facts.Groups[i]; g.Kind {
		case governance.Organization:
			d.Organizations++
			d.Natures[g.Nature]++
		case governance.Coalition:
			d.Coalitions++
		case governance.Roundtable:
			d.Roundtables++
		case governance.Organ:
			d.Organs++
		}
	}
	d.Nations = d.Natures[governance.Nation]
}

func (m *measure) countPlaces(d *Description) {
	d.Regions, d.Places = map[string]int{}, map[string]int{}
	for _, t := range m.facts.Territories {
		inside := slices.ContainsFunc(t.Nestings, func(n governance.Nesting) bool { return n.Within != 0 })
		if inside {
			d.Places[t.Scheme]++
		} else {
			d.Regions[t.Scheme]++
		}
	}
}

func (m *measure) measureLinks(d *Description) {
	tenures, memberships := make([]int, len(m.facts.Groups)), make([]int, len(m.facts.Groups))
	for _, t := range m.facts.Tenures {
		if m.isKind(t.Holder, governance.Organization) {
			tenures[m.at[t.Holder]]++
		}
	}
	for _, s := range m.facts.Memberships {
		if m.isKind(s.Member, governance.Organization) {
			memberships[m.at[s.Member]]++
		}
	}
	d.TenuresPerOrganization, d.TenuresTopShare = spread(tenures, d.Organizations)
	d.MembershipsPerOrganization, d.MembershipsTopShare = spread(memberships, d.Organizations)
}

// spread gives the mean over n and the share of the top n/100, rounded up.
func spread(counts []int, n int) (mean, top float64) {
	slices.SortFunc(counts, func(a, b int) int { return b - a })
	total, first := 0, 0
	for i, c := range counts {
		total += c
		if i < (n+99)/100 {
			first += c
		}
	}
	return share(total, n), share(first, total)
}

// share is 0 of nothing: a world without tenures has none that ended.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
