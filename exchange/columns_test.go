package exchange

import (
	"slices"
	"testing"
)

// In one file, one way to write a header means one column.
func TestAliasesAreUnambiguous(t *testing.T) {
	for _, o := range []Options{{Layout: LayoutTablee}, {Layout: LayoutOpengr}} {
		for _, f := range o.files() {
			t.Run(f.name, func(t *testing.T) {
				all := slices.Concat(f.columns, everyFile)
				meaning := map[string]string{}
				for _, c := range all {
					for _, alias := range append([]string{c}, aliases[c]...) {
						if fold(alias) != alias {
							t.Errorf("alias %q is not folded", alias)
						}
						if other, taken := meaning[alias]; taken && other != c {
							t.Errorf("%q means %s and %s", alias, other, c)
						}
						meaning[alias] = c
					}
				}
				for _, c := range slices.Concat(append(f.required, f.key)...) {
					if !slices.Contains(f.columns, c) {
						t.Errorf("%s is no column", c)
					}
				}
			})
		}
	}
}

// Every column of our layout can be written in French.
func TestEveryColumnHasAnAlias(t *testing.T) {
	french := []string{"nature", "mode", "votes", "date", "code", "source"} // the same word in both languages
	for _, f := range (Options{}).files() {
		for _, c := range f.columns {
			if len(aliases[c]) == 0 && !slices.Contains(french, c) {
				t.Errorf("%s: %s has no alias", f.name, c)
			}
		}
	}
}

func TestFold(t *testing.T) {
	for header, want := range map[string]string{
		"ID": "id", "Rencontres par année": "rencontres_par_annee", "Jusqu’à": "jusqu_a", " Thèmes ": "themes", "droit-de-vote": "droit_de_vote",
	} {
		if got := fold(header); got != want {
			t.Errorf("%q is %q, want %q", header, got, want)
		}
	}
}
