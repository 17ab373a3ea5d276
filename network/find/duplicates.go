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

// The lengths below which a sign of likeness says too little.
const (
	shortestAcronym = 4 // letters of an acronym
	shortestName    = 3 // words of a name that stands inside another name
	shortestNumber  = 6 // characters of a number in a register
)

// Likeness is a pair of groups, by position, and the reasons why they may be the same,
// the strongest first. A has the smaller identity.
type Likeness struct {
	A, B    int32
	Reasons []governance.DuplicateReason
}

// strength lists the reasons, the strongest first.
var strength = []governance.DuplicateReason{governance.SameIdentifier, governance.SameName, governance.RunTogether, governance.SameAcronym}

// Key is what a list of pairs is sorted and paged by: the strongest reason, then the
// first of the two groups.
func (p Likeness) Key(n *snapshot.Network) string {
	return string(rune('a'+slices.Index(strength, p.Reasons[0]))) + n.Records.Groups.At(p.A).ID.String()
}

// Duplicates finds the pairs of groups that may be the same, sorted by key. It looks
// for what their names have in common, and so does not compare every group with every
// other. Organs are left out.
func Duplicates(n *snapshot.Network) []Likeness {
	signs := map[string][]int32{} // the groups that have each sign
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

// ranked sorts the pairs by key, and the reasons of each pair by strength.
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

// signsOf returns the signs of a group: each is a reason, a space and a text. Two
// groups with the same sign may be the same.
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

// addAcronym adds an acronym as a sign unless it is too short.
func addAcronym(add func(governance.DuplicateReason, string), acronym string) {
	if folded := fold.Text(acronym); len(folded) >= shortestAcronym {
		add(governance.SameAcronym, folded)
	}
}

// withoutAcronym splits a name into the bare name and the acronym that it ends with in
// parentheses; the acronym is empty if there is none.
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

// containedIn notes the groups whose whole name, or acronym, stands in this group's
// name beside other words: two names may have been run together.
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
