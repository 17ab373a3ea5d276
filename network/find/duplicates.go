package find

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"tablee/fold"
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// shortestAcronym is from how many letters an acronym says something by
// itself; shortestName from how many words a name does, inside another.
// shortestNumber is from how many characters a number of a register does.
const (
	shortestAcronym = 4
	shortestName    = 3
	shortestNumber  = 6
)

// Likeness is a pair of groups, by position, and why they are alike.
type Likeness struct {
	A, B    int32
	Reasons []governance.DuplicateReason
}

// strength orders reasons from the strongest.
var strength = []governance.DuplicateReason{governance.SameIdentifier, governance.SameName, governance.RunTogether, governance.SameAcronym}

// Key is what places of a list of pairs go by: the strongest reason, then the
// first of the two groups.
func (p Likeness) Key(n *snapshot.Network) string {
	return string(rune('a'+slices.Index(strength, p.Reasons[0]))) + n.Records.Groups.At(p.A).ID.String()
}

// Duplicates finds the pairs by what their names have in common, without
// comparing each group with each.
func Duplicates(n *snapshot.Network) []Likeness {
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
	found := map[[2]int32][]governance.DuplicateReason{}
	note := func(a, b int32, reason governance.DuplicateReason) {
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
				note(a, b, governance.DuplicateReason(sign[:strings.IndexByte(sign, ' ')]))
			}
		}
	}
	for _, i := range groups {
		containedIn(n, i, signs, note)
	}
	return ranked(n, found)
}

// ranked puts the pairs in their order.
func ranked(n *snapshot.Network, found map[[2]int32][]governance.DuplicateReason) []Likeness {
	out := make([]Likeness, 0, len(found))
	for pair, reasons := range found {
		slices.SortFunc(reasons, func(a, b governance.DuplicateReason) int {
			return cmp.Compare(slices.Index(strength, a), slices.Index(strength, b))
		})
		out = append(out, Likeness{pair[0], pair[1], reasons})
	}
	slices.SortFunc(out, func(x, y Likeness) int {
		return cmp.Or(cmp.Compare(x.Key(n), y.Key(n)), cmp.Compare(n.Records.Groups.At(x.B).ID, n.Records.Groups.At(y.B).ID))
	})
	return out
}

// signsOf are what may give a group away as another: each a reason and a text.
func signsOf(g *governance.Group) []string {
	var out []string
	add := func(reason governance.DuplicateReason, text string) {
		if s := string(reason) + " " + text; text != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, name := range []string{g.Name.Fr, g.Name.En} {
		bare, acronym := withoutAcronym(name)
		add(governance.SameName, fold.Text(bare))
		addAcronym(add, acronym)
	}
	addAcronym(add, g.Acronym)
	for _, id := range g.Identifiers {
		if len(id.Value) >= shortestNumber && strings.IndexFunc(id.Value, unicode.IsDigit) >= 0 {
			add(governance.SameIdentifier, fold.Text(id.Value))
		}
	}
	return out
}

func addAcronym(add func(governance.DuplicateReason, string), acronym string) {
	if folded := fold.Text(acronym); len(folded) >= shortestAcronym {
		add(governance.SameAcronym, folded)
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
func containedIn(n *snapshot.Network, i int32, signs map[string][]int32, note func(a, b int32, reason governance.DuplicateReason)) {
	g := n.Records.Groups.At(i)
	for _, name := range []string{g.Name.Fr, g.Name.En} {
		words := strings.Fields(fold.Text(name))
		for from := range words {
			if own := fold.Text(g.Acronym); words[from] != own && len(words) > 1 {
				for _, other := range signs[string(governance.SameAcronym)+" "+words[from]] {
					note(i, other, governance.RunTogether)
				}
			}
			for until := from + shortestName; until <= len(words) && until-from < len(words); until++ {
				for _, other := range signs[string(governance.SameName)+" "+strings.Join(words[from:until], " ")] {
					note(i, other, governance.RunTogether)
				}
			}
		}
	}
}
