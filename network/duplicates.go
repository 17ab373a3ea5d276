package network

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"tablee/fold"
	"tablee/governance"
)

// DuplicateReason is why two groups may be one.
type DuplicateReason string

// The reasons why two groups may be one.
const (
	SameIdentifier DuplicateReason = "IDENTIFIER"
	SameName       DuplicateReason = "NAME"
	SameAcronym    DuplicateReason = "ACRONYM"
	RunTogether    DuplicateReason = "RUN_TOGETHER"
)

// Duplicate is a pair of groups that may be one, and why. It is a question to
// those who know them: nothing is merged by itself.
type Duplicate struct {
	A, B    Group
	Reasons []DuplicateReason
}

// shortestAcronym is from how many letters an acronym says something by
// itself; shortestName from how many words a name does, inside another.
// shortestNumber is from how many characters a number of a register does.
const (
	shortestAcronym = 4
	shortestName    = 3
	shortestNumber  = 6
)

// Duplicates are the pairs of groups that may be one, the strongest reason
// first. Organs are left out: they bear the names of what they lie within.
func (v *View) Duplicates(filter *GroupFilter, first int, after *string) (Page[Duplicate], error) {
	if filter == nil {
		filter = &GroupFilter{}
	}
	pairs, meant := KeepOfGroups(v.net, (*Snapshot).duplicates), v.net.matcher(*filter, v.today)
	keep := func(i int32) bool { return meant(pairs[i].a) && meant(pairs[i].b) }
	return listing[Duplicate]{upTo(len(pairs)), keep,
		func(i int32) (string, governance.ID) {
			return pairs[i].key(v.net), v.net.Records.Groups.At(pairs[i].b).ID
		},
		func(i int32) Duplicate {
			return Duplicate{v.group(pairs[i].a), v.group(pairs[i].b), pairs[i].reasons}
		},
	}.page(first, after)
}

// likeness is a pair of groups, by position, and why they are alike.
type likeness struct {
	a, b    int32
	reasons []DuplicateReason
}

// strength orders reasons from the strongest.
var strength = []DuplicateReason{SameIdentifier, SameName, RunTogether, SameAcronym}

func (p likeness) key(n *Snapshot) string {
	return string(rune('a'+slices.Index(strength, p.reasons[0]))) + n.Records.Groups.At(p.a).ID.String()
}

// duplicates finds the pairs by what their names have in common, without
// comparing each group with each.
func (n *Snapshot) duplicates() []likeness {
	signs := map[string][]int32{} // a reason and a text: the groups that have it
	var groups []int32
	for i := range n.Records.Groups.Len() {
		if g := n.Records.Groups.At(i); g.Kind != governance.Organ {
			groups = append(groups, i)
			for _, s := range signsOf(g) {
				signs[s] = append(signs[s], i)
			}
		}
	}
	found := map[[2]int32][]DuplicateReason{}
	note := func(a, b int32, reason DuplicateReason) {
		if n.Records.Groups.At(a).ID > n.Records.Groups.At(b).ID {
			a, b = b, a
		}
		if a != b && !slices.Contains(found[[2]int32{a, b}], reason) {
			found[[2]int32{a, b}] = append(found[[2]int32{a, b}], reason)
		}
	}
	for sign, alike := range signs {
		for i, a := range alike {
			for _, b := range alike[i+1:] {
				note(a, b, DuplicateReason(sign[:strings.IndexByte(sign, ' ')]))
			}
		}
	}
	for _, i := range groups {
		n.containedIn(i, signs, note)
	}
	return n.ranked(found)
}

// ranked puts the pairs in their order.
func (n *Snapshot) ranked(found map[[2]int32][]DuplicateReason) []likeness {
	out := make([]likeness, 0, len(found))
	for pair, reasons := range found {
		slices.SortFunc(reasons, func(a, b DuplicateReason) int {
			return cmp.Compare(slices.Index(strength, a), slices.Index(strength, b))
		})
		out = append(out, likeness{pair[0], pair[1], reasons})
	}
	slices.SortFunc(out, func(x, y likeness) int {
		return cmp.Or(cmp.Compare(x.key(n), y.key(n)), cmp.Compare(n.Records.Groups.At(x.b).ID, n.Records.Groups.At(y.b).ID))
	})
	return out
}

// signsOf are what may give a group away as another: each a reason and a text.
func signsOf(g *governance.Group) []string {
	var out []string
	add := func(reason DuplicateReason, text string) {
		if s := string(reason) + " " + text; text != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, name := range []string{g.Name.Fr, g.Name.En} {
		bare, acronym := withoutAcronym(name)
		add(SameName, fold.Text(bare))
		addAcronym(add, acronym)
	}
	addAcronym(add, g.Acronym)
	for _, id := range g.Identifiers {
		if len(id.Value) >= shortestNumber && strings.IndexFunc(id.Value, unicode.IsDigit) >= 0 {
			add(SameIdentifier, fold.Text(id.Value))
		}
	}
	return out
}

func addAcronym(add func(DuplicateReason, string), acronym string) {
	if folded := fold.Text(acronym); len(folded) >= shortestAcronym {
		add(SameAcronym, folded)
	}
}

// withoutAcronym parts a name from the acronym that it gives in parentheses.
func withoutAcronym(name string) (bare, acronym string) {
	open := strings.LastIndexByte(name, '(')
	if open < 0 || !strings.HasSuffix(strings.TrimSpace(name), ")") {
		return name, ""
	}
	inside := strings.TrimSuffix(strings.TrimSpace(name[open+1:]), ")")
	if strings.ContainsRune(inside, ' ') || strings.ToUpper(inside) != inside {
		return name, ""
	}
	return strings.TrimSpace(name[:open]), inside
}

// containedIn notes the groups whose whole name, or acronym, stands among the
// words of this group's name beside other words: two names run together.
func (n *Snapshot) containedIn(i int32, signs map[string][]int32, note func(a, b int32, reason DuplicateReason)) {
	g := n.Records.Groups.At(i)
	for _, name := range []string{g.Name.Fr, g.Name.En} {
		words := strings.Fields(fold.Text(name))
		for from := range words {
			if own := fold.Text(g.Acronym); words[from] != own && len(words) > 1 {
				for _, other := range signs[string(SameAcronym)+" "+words[from]] {
					note(i, other, RunTogether)
				}
			}
			for until := from + shortestName; until <= len(words) && until-from < len(words); until++ {
				for _, other := range signs[string(SameName)+" "+strings.Join(words[from:until], " ")] {
					note(i, other, RunTogether)
				}
			}
		}
	}
}
